package dev.palindrome.processor;

import static dev.palindrome.processor.TestSources.first;
import static dev.palindrome.processor.TestSources.revision;
import static dev.palindrome.processor.TestSources.upgrading;
import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.processor.CompilerRun.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings that need more than a source to come about: another processor, other bytes, a mistake of ours. */
final class RareFindingsTest {

    private static final String LATE = "202601010001_late";

    @TempDir
    private Path folder;

    @Test
    void refusesARevisionThatAnotherProcessorWritesTooLate() {
        Result result = new CompilerRun(folder)
                .processing(WritesARevisionLater::new)
                .source(first())
                .compile();

        assertThat(result.success()).isFalse();
        assertThat(result.messages())
                .singleElement()
                .asString()
                .contains("[PAL026] `a.Late` was generated after the history of the package `a` was judged");
    }

    @Test
    void refusesAFileThatIsNoUtf8AndTakesItOnceItIsConverted() throws IOException {
        String sql = "COMMENT ON TABLE b IS 'caf\u00e9';";
        CompilerRun run = new CompilerRun(folder)
                .source(first())
                .source(upgrading("steps.sqlFile(\"b.sql\");"))
                .folder("src/main/resources/a");
        Path file = folder.resolve("src/main/resources/a/b.sql");

        Files.write(file, sql.getBytes(StandardCharsets.ISO_8859_1));
        Result refused = run.compile();
        Files.write(file, sql.getBytes(StandardCharsets.UTF_8));
        Result taken = run.compile();

        assertThat(refused.success()).isFalse();
        assertThat(refused.messages())
                .singleElement()
                .asString()
                .contains("[PAL106]", "`src/main/resources/a/b.sql`, which cannot be read: its bytes are no UTF-8 text")
                .contains("iconv -f WINDOWS-1252 -t UTF-8 'src/main/resources/a/b.sql'");
        assertThat(taken.success()).as(taken.messages().toString()).isTrue();
    }

    @Test
    void saysOnceWhereItFailedAndLeavesTheCompilerAlive() {
        Result result = new CompilerRun(folder)
                .processing(WritesNothing::new)
                .source(first())
                .compile();

        assertThat(result.success()).isFalse();
        assertThat(result.messages())
                .filteredOn(message -> message.contains("PAL901"))
                .singleElement()
                .asString()
                .contains("[PAL901] the processor failed on `the outputs`: java.lang.IllegalStateException: no disk")
                .contains("at dev.palindrome.processor.");
    }

    /** Writes a revision when the first round has been judged. */
    private static final class WritesARevisionLater extends Wrapping {

        private boolean written;

        @Override
        ProcessingEnvironment wrap(ProcessingEnvironment environment) {
            return environment;
        }

        @Override
        @SuppressWarnings("DoNotClaimAnnotations") // answers as the processor does that it wraps
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            boolean claimed = super.process(annotations, round);
            if (!written) {
                written = true;
                try (Writer writer =
                        processingEnv.getFiler().createSourceFile("a.Late").openWriter()) {
                    writer.write(revision("Late", LATE, TestSources.FIRST));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return claimed;
        }
    }

    /** Hands the processor a Filer that fails in a way which nobody has foreseen. */
    private static final class WritesNothing extends Wrapping {

        @Override
        ProcessingEnvironment wrap(ProcessingEnvironment environment) {
            return proxy(ProcessingEnvironment.class, environment, "getFiler", () -> {
                Filer filer = environment.getFiler();
                return proxy(Filer.class, filer, "createResource", () -> {
                    throw new IllegalStateException("no disk");
                });
            });
        }

        /** Answers one method in another way, and all others as before. */
        private static <T> T proxy(Class<T> type, T real, String name, Answer answer) {
            return type.cast(Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                        if (method.getName().equals(name)) {
                            return answer.give();
                        }
                        try {
                            return method.invoke(real, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    }));
        }
    }

    /** Another answer. */
    @FunctionalInterface
    private interface Answer {
        Object give();
    }
}
