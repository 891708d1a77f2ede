package dev.palindrome.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.migration.Migration;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A stranger breaks the example, one thing at a time, and is told by the compiler where, and what to write instead. */
final class BrokenExampleTest {

    private static final Path EXAMPLE = Path.of("example/src/main");
    private static final Path README = Path.of("../README.md");
    private static final String PACKAGE = "src/main/java/com/acme/db/";

    @TempDir
    private Path folder;

    @Test
    void theExampleItselfCompiles() throws IOException {
        copyExample();

        assertThat(errors()).isEmpty();
    }

    /** The example is a model of care: whatever the rules say of it stands here. */
    @Test
    void ofTheExampleTheRulesSayNothing() throws IOException {
        copyExample();

        assertThat(said()).extracting(one -> one.getMessage(Locale.ROOT)).noneMatch(text -> text.contains("[PAL"));
    }

    /** The columns: what is broken; the file; what stands there, and instead of it; the code; where; what to write. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a downgrade is missing      | AddRingPending.java    | `@Override\\n    public void downgrade(` | void undo(                     | PAL030 | AddRingPending.java    | public void downgrade(Steps steps) {
            a downgrade is a comment    | AddRingPending.java    | DROP TABLE core.ring_pending | -- later                                     | PAL031 | AddRingPending.java    | @Waiver(rule = "missing-downgrade", owner = "...", risk = "...")
            a parent is misspelt        | AddRingPending.java    | 905_add_ring_ledger        | 905_add_rng_ledger                             | PAL002 | AddRingPending.java    | parent = "202601120905_add_ring_ledger"
            the history forks           | AddRingClerkSync.java  | 202601121640_add_ring_pending | 202601120905_add_ring_ledger                | PAL004 | AddRingClerkSync.java  | mvn migrations:rebase
            an id is taken              | AddRingPending.java    | 202601121640_add_ring_pending | 202601120905_add_ring_ledger                | PAL001 | AddRingPending.java    | @Revision(id = "202601121640_add_ring_pending"
            there are two bases         | AddRingPending.java    | 202601120905_add_ring_ledger |                                              | PAL005 | AddRingPending.java    | mvn migrations:rebase
            an id has no time           | AddRingPending.java    | id = "202601121640_add     | id = "add                                      | PAL011 | AddRingPending.java    | "202601121640_add_ring_pending", parent = "202601120905_add_ring_ledger")
            an id has an impossible time | AddRingPending.java   | id = "202601121640         | id = "202601322560                             | PAL012 | AddRingPending.java    | "202601121640_add_ring_pending", parent = "202601120905_add_ring_ledger")
            the class is abstract       | AddRingPending.java    | final class                | abstract class                                 | PAL021 | AddRingPending.java    | final class AddRingPending implements Migration
            the class is no migration   | AddRingPending.java    | ` implements Migration`    | ``                                             | PAL020 | AddRingPending.java    | implements dev.palindrome.migration.Migration
            a string is not closed      | AddRingPending.java    | ('canary',                 | ('canary,                                      | PAL100 | AddRingPending.java    | look at line
            it ends the transaction     | AddRingPending.java    | DROP TABLE core.ring_pending | COMMIT; DROP TABLE core.ring_pending         | PAL101 | AddRingPending.java    | steps.autocommit("...")
            it has something for psql   | AddRingPending.java    | CREATE TABLE core.ring_pending | `\\\\i other.sql\\n                CREATE TABLE core.ring_pending` | PAL103 | AddRingPending.java | remove it
            a script is missing         | audit/ExplainRefusedChange.java | refuse_change_with_hint.sql | refuse_change_wth_hint.sql           | PAL105 | ExplainRefusedChange.java | steps.sqlFile("refuse_change_with_hint.sql");
            nobody owns a waiver        | AllowWithdrawnEvents.java | owner = "publishing"    | owner = "TODO"                                 | PAL033 | AllowWithdrawnEvents.java | owner = "payments"
            a rule is misspelt          | AllowWithdrawnEvents.java | "missing-downgrade"     | "missing-downgrad"                             | PAL032 | AllowWithdrawnEvents.java | "missing-downgrade"
            the lock file has conflicts | ../../../../migrations/main.lock | head                | `<<<<<<< ours\\nhead x\\n=======\\nhead`          | PAL051 |                        | mvn migrations:rebase
            the lock file is unreadable | ../../../../migrations/main.lock | head                | `what is this\\nhead`                           | PAL050 |                        | restore the line
            """)
    void isToldWhereAndWhatToWrite(
            String name,
            String file,
            String text,
            @Nullable String instead,
            String code,
            @Nullable String place,
            String fix)
            throws IOException {
        copyExample();
        Path broken = folder.resolve(PACKAGE).resolve(file).normalize();
        String source = Files.readString(broken);
        assertThat(source).contains(lines(text));
        Files.writeString(
                broken, source.replaceFirst(Pattern.quote(lines(text)), Matcher.quoteReplacement(lines(instead))));

        List<Diagnostic<? extends JavaFileObject>> errors = errors().stream()
                .filter(one -> one.getMessage(Locale.ROOT).contains("[PAL"))
                .toList();

        assertThat(errors)
                .singleElement()
                .satisfies(one -> assertThat(one.getMessage(Locale.ROOT)).contains("[" + code + "]"));
        assertThat(errors.get(0).getMessage(Locale.ROOT)).contains("fix: ").contains(fix);
        if (place != null) {
            assertThat(errors.get(0).getSource().getName()).endsWith(place);
            assertThat(errors.get(0).getLineNumber()).isPositive();
        }
    }

    /** The columns: what is broken; what stands there, and instead of it; the code; where the text of its fix goes. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            the downgrade is missing    | `@Override\\n    public void downgrade(Steps steps) {\\n        steps.sql("DROP TABLE core.ring_pending");\\n    }\\n` | `` | PAL030 | `(?=\\s*}\\s*\\z)` | @Override(?s:.*?)^}
            the downgrade is empty      | steps.sql("DROP TABLE core.ring_pending"); | // nothing | PAL031 | @Override\\s+public void downgrade(?s:.*?)} | @Override(?s:.*?)^}
            the downgrade is partial    | steps.sql("DROP TABLE core.ring_pending"); | steps.sql("DROP INDEX core.ring_pending_due"); | PAL589 | `(?<=ring_pending_due"\\);)` | steps\\.sql\\((?s:.*?)\\);
            """)
    void compilesWithTheProposedDowngradePasted(
            String name, String text, @Nullable String instead, String code, String place, String fix)
            throws IOException {
        copyExample();
        Path broken = folder.resolve(PACKAGE).resolve("AddRingPending.java");
        String source = Files.readString(broken);
        assertThat(source).contains(lines(text));
        String damaged = source.replaceFirst(Pattern.quote(lines(text)), Matcher.quoteReplacement(lines(instead)));
        Files.writeString(broken, damaged);

        String message = errors().stream()
                .map(one -> one.getMessage(Locale.ROOT))
                .filter(one -> one.contains("[" + code + "]"))
                .findFirst()
                .orElseThrow();
        Matcher proposed = Pattern.compile(fix, Pattern.MULTILINE).matcher(unindented(message));
        assertThat(proposed.find()).as(message).isTrue();
        Files.writeString(
                broken,
                Pattern.compile(place).matcher(damaged).replaceFirst(Matcher.quoteReplacement(proposed.group())));

        assertThat(errors()).isEmpty();
    }

    @Test
    void isToldWhatTheReadmeShows() throws IOException {
        copyExample();
        Path broken = folder.resolve(PACKAGE).resolve("AddRingPending.java");
        String source = Files.readString(broken);
        Files.writeString(
                broken, source.substring(0, source.indexOf("    @Override\n    public void downgrade")) + "}\n");

        assertThat(errors())
                .singleElement()
                .satisfies(one -> assertThat(Files.readString(README))
                        .contains("```text\n" + one.getMessage(Locale.ROOT) + "\n```"));
    }

    /** The fix without the margin that a message has. */
    private static String unindented(String message) {
        return message.lines()
                .dropWhile(line -> !line.startsWith("    fix: "))
                .takeWhile(line -> !line.startsWith("    see: "))
                .map(line -> line.substring("    fix: ".length()))
                .collect(Collectors.joining("\n"));
    }

    /** A cell of the table, in which {@code \n} stands for the end of a line. */
    private static String lines(@Nullable String cell) {
        return cell == null ? "" : cell.replace("\\n", "\n");
    }

    private void copyExample() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve("src/main")
                        .resolve(EXAMPLE.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private List<Diagnostic<? extends JavaFileObject>> errors() throws IOException {
        return said().stream()
                .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
                .toList();
    }

    private List<Diagnostic<? extends JavaFileObject>> said() throws IOException {
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Path classes = Files.createDirectories(folder.resolve("target/classes"));
        try (StandardJavaFileManager files =
                        compiler.getStandardFileManager(said, Locale.ROOT, StandardCharsets.UTF_8);
                Stream<Path> sources = Files.walk(folder.resolve("src/main/java"))) {
            List<String> options = new ArrayList<>(List.of("-Amigrations.basedir=" + folder, "--release", "17"));
            options.addAll(List.of("-classpath", api().toString(), "-d", classes.toString()));
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null,
                    files,
                    said,
                    options,
                    null,
                    files.getJavaFileObjectsFromPaths(
                            sources.filter(Files::isRegularFile).sorted().toList()));
            task.setProcessors(ServiceLoader.load(Processor.class));
            task.call();
        }
        return said.getDiagnostics();
    }

    private static Path api() {
        try {
            return Path.of(Migration.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
