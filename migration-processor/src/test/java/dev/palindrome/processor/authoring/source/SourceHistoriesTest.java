package dev.palindrome.processor.authoring.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SourceHistoriesTest {

    @TempDir
    Path root;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import dev.palindrome.migration.Revision; @Revision(id = \"a\", parent = \"\") class A {}",
                "import dev.palindrome.migration.*; @Revision(parent = (\"\"), id = \"\\u0061\") class A {}",
                "@dev.palindrome.migration.Revision(id = A.ID, parent = \"\") class A { static final String ID = \"a\"; }",
                "import dev.palindrome.migration.*; interface I { String ID = \"\" + 'a'; } "
                        + "@Revision(id = I.ID, parent = \"\") record A() {}",
                "import dev.palindrome.migration.*; @Revision(id = \"\"\"\n  a\\\n  \"\"\", parent = \"\") enum A {}",
                "import dev.palindrome.migration.*; @Revision(id = \"a\", parent = \"\") class A { void broken( { } }"
            })
    void findsARevisionHoweverItIsWritten(String source) throws IOException {
        source("A.java", "package p; " + source);

        SourceHistories histories = read();

        assertThat(histories.problems()).isEmpty();
        assertThat(histories.named("main").orElseThrow().revisions())
                .singleElement()
                .satisfies(revision -> {
                    assertThat(revision.className()).isEqualTo("p.A");
                    assertThat(revision.id().value()).isEqualTo("a");
                    assertThat(revision.parent().value()).isEmpty();
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import dev.palindrome.migration.*; import org.other.Revision; @Revision(id = \"a\") class A {}",
                "import org.other.*; @Revision(id = \"a\", parent = \"\") class A {}",
                "import dev.palindrome.migration.*; /* @Revision(id = \"a\", parent = \"\") */ class A {}",
            })
    void leavesOtherAnnotationsAlone(String source) throws IOException {
        source("A.java", "package p; " + source);

        assertThat(read()).isEqualTo(new SourceHistories(List.of(), List.of()));
    }

    @Test
    void knowsWhereTheValuesStand() throws IOException {
        String text =
                "package p;\n@dev.palindrome.migration.Revision(\n  id = \"a\" + \"b\", parent = \"\")\nclass A {}\n";
        source("A.java", text);

        SourceText id = read().histories().get(0).revisions().get(0).id();

        assertThat(text.substring(id.start(), id.end())).isEqualTo("\"a\" + \"b\"");
        assertThat(id.line()).isEqualTo(3);
    }

    @Test
    void givesEveryRevisionToTheHistoryOfTheNearestPackage() throws IOException {
        source(
                "p/package-info.java",
                "@dev.palindrome.migration.MigrationHistory(schemas = {\"a\", \"b\"}) package p;");
        source(
                "p/q/package-info.java",
                "@dev.palindrome.migration.MigrationHistory(name = \"billing\", postgres = 16) package p.q;");
        revision("p", "A");
        revision("p.r", "B");
        revision("p.q", "C");
        revision("p.q.s", "D");
        revision("elsewhere", "E");

        SourceHistories histories = read();

        assertThat(classes(histories, "main")).containsExactly("elsewhere.E", "p.A", "p.r.B");
        assertThat(classes(histories, "billing")).containsExactly("p.q.C", "p.q.s.D");
        assertThat(histories.named("main").orElseThrow().settings().schemas()).containsExactly("a", "b");
        assertThat(histories.named("billing").orElseThrow().settings().postgres())
                .isEqualTo(16);
        assertThat(histories.of("p.q.new").orElseThrow().name()).isEqualTo("billing");
    }

    @Test
    void doesNotOverlookAHistoryBehindASyntaxError() throws IOException {
        source("p/package-info.java", "import x; @dev.palindrome.migration.MigrationHistory(name = \"a\") package p;");

        assertThat(read().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.text()).startsWith("[PAL453]"));
    }

    private static List<String> classes(SourceHistories histories, String name) {
        return histories.named(name).orElseThrow().revisions().stream()
                .map(SourceRevision::className)
                .toList();
    }

    private void revision(String packageName, String className) throws IOException {
        source(
                packageName.replace('.', '/') + "/" + className + ".java",
                "package %s; @dev.palindrome.migration.Revision(id = \"%s\", parent = \"\") class %s {}"
                        .formatted(packageName, className, className));
    }

    private void source(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private SourceHistories read() {
        return SourceHistories.read(List.of(root, root.resolve("absent")), Path::toString);
    }
}
