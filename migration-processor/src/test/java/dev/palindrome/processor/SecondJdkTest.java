package dev.palindrome.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** The javac of another Java than the one that runs the tests; {@code JAVA_25_HOME} names it. */
@EnabledIfEnvironmentVariable(named = "JAVA_25_HOME", matches = ".+")
final class SecondJdkTest {

    @TempDir
    private Path folder;

    @Test
    void putsTheCaretUnderTheWordInATextBlock() throws IOException, InterruptedException {
        CompilerRun run = new CompilerRun(folder).source(TestSources.first()).source(TestSources.upgrading("""
                steps.sql(\"""
                    CREATE TABLE b (id int PRIMARY KEY);
                    COMMIT;
                    \""");"""));
        Files.createDirectories(run.output());

        String said = javac();

        assertThat(said).contains("Second.java:13: error: ", "[PAL101]", "\n            COMMIT;\n            ^\n");
    }

    private String javac() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        System.getenv("JAVA_25_HOME") + "/bin/javac",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-processorpath",
                        System.getProperty("java.class.path"),
                        "-processor",
                        MigrationProcessor.class.getName(),
                        "-d",
                        folder.resolve("target/classes").toString(),
                        folder.resolve("src/main/java/a/First.java").toString(),
                        folder.resolve("src/main/java/a/Second.java").toString()))
                .redirectErrorStream(true)
                .directory(new File(folder.toString()))
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
