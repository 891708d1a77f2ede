package dev.palindrome.processor.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RebaseTest {

    private static final String A = "202601010000_a";
    private static final String B = "202601020000_b";
    private static final String C = "202601030000_c";
    private static final String D = "202601040000_d";
    private static final String E = "202601050000_e";
    private static final String CHECKSUM = "pgtok1:" + "0123456789abcdef".repeat(4);

    @TempDir
    Path folder;

    private TestProject project;

    @BeforeEach
    void makeProject() {
        project = new TestProject(folder);
    }

    @Test
    void putsOneBranchBehindTheOther() {
        project.revision("A", A, "")
                .revision("B", B, A)
                .revision("D", D, B)
                .revision("C", C, A)
                .lock("""
                <<<<<<< HEAD
                head %s
                =======
                head %s
                >>>>>>> other
                """.formatted(D, C));

        Authoring authoring = rebase();

        Golden.assertMatches(RebaseTest.class, "putsOneBranchBehindTheOther", project.shown(authoring));
    }

    @Test
    void leavesWhatIsReleasedWhereItIs() {
        project.revision("A", A, "").revision("B", B, A).revision("C", C, A).lock("""
                %s %s 1.0
                <<<<<<< HEAD
                head %s
                ||||||| base
                head %s
                =======
                %s %s 1.1
                head %s
                >>>>>>> release
                """.formatted(
                        A, CHECKSUM, B, A, C, CHECKSUM, C));

        project.write(rebase());

        assertThat(project.read("src/main/migrations/main.lock"))
                .isEqualTo("%s %s 1.0\n%s %s 1.1\nhead 202603010930_b\n".formatted(A, CHECKSUM, C, CHECKSUM));
        assertThat(project.read("src/main/java/com/acme/db/B.java"))
                .contains("@Revision(parent = \"%s\",   id=\"202603010930_b\" /* the id */)".formatted(C));
    }

    @Test
    void changesNothingInAFileButTheTwoValues() {
        project.revision("A", A, "").revision("B", C, A).revision("C", B, A);
        String before = project.read("src/main/java/com/acme/db/B.java").replace("\n", "\r\n");
        project.java("B", before);

        project.write(rebase());

        assertThat(project.read("src/main/java/com/acme/db/B.java"))
                .isEqualTo(before.replace("parent = \"" + A + "\"", "parent = \"" + B + "\""));
    }

    @Test
    void undoesForksWithinForks() {
        project.revision("A", A, "")
                .revision("B", B, A)
                .revision("C", C, A)
                .revision("D", D, B)
                .revision("E", E, B);

        Authoring authoring = rebase();

        Golden.assertMatches(RebaseTest.class, "undoesForksWithinForks", project.shown(authoring));
        assertThat(project.write(authoring).project()).satisfies(RebaseTest::isOneLine);
    }

    @Test
    void undoesAForkOfThree() {
        project.revision("A", A, "").revision("B", B, A).revision("C", C, A).revision("D", D, A);

        project.write(rebase());

        assertThat(project.project()).satisfies(RebaseTest::isOneLine);
    }

    @Test
    void makesOneBaseOfSeveral() {
        project.revision("A", A, "").revision("B", B, "").revision("C", C, B);

        Authoring authoring = rebase();

        Golden.assertMatches(RebaseTest.class, "makesOneBaseOfSeveral", project.shown(authoring));
    }

    @Test
    void countsOnWhereIdsAreNumbers() {
        project.configured("(ids = dev.palindrome.migration.IdFormat.SEQUENTIAL)")
                .revision("A", "009_a", "")
                .revision("B", "010_b", "009_a")
                .revision("C", "010_c", "009_a");

        project.write(rebase());

        assertThat(project.read("src/main/java/com/acme/db/C.java"))
                .contains("@Revision(parent = \"010_b\",   id=\"011_c\" /* the id */)");
    }

    @Test
    void writesALiteralWhereAConstantStood() {
        project.revision("A", A, "").revision("B", B, A).java("Nested", """
                package com.acme.db;
                import dev.palindrome.migration.Revision;
                final class Nested {
                    private static final String DAY = "20260103";
                    static final String BEFORE = "202601010000" + "_a";
                    @Revision(id = DAY + "0000_c", parent = Nested.BEFORE)
                    static final class First {}
                    @dev.palindrome.migration.Revision(id = "202601040000_d", parent = DAY + "0000_c")
                    static final class Second {}
                }
                """);

        project.write(rebase());

        assertThat(project.read("src/main/java/com/acme/db/Nested.java"))
                .contains("@Revision(id = DAY + \"0000_c\", parent = \"" + B + "\")")
                .contains("@dev.palindrome.migration.Revision(id = \"202601040000_d\", parent = DAY + \"0000_c\")");
    }

    @Test
    void mendsTheLockFileOfAHistoryThatIsNotForked() {
        project.revision("A", A, "").revision("B", B, A).lock("head " + A + "\n");

        Authoring authoring = rebase();

        assertThat(authoring.text()).isEqualTo("src/main/migrations/main.lock: head " + B);
        assertThat(project.write(authoring).read("src/main/migrations/main.lock"))
                .isEqualTo("head " + B + "\n");
        assertThat(rebase().text())
                .isEqualTo("nothing to rebase: the history `main` is one line, and its lock file is right");
    }

    @Test
    void writesNothingWhileItIsRefused() {
        project.revision("A", A, "").revision("B", B, A).revision("C", C, A).revision("D", "202601060000_d", "nowhere");
        Map<String, String> before = new TreeMap<>(project.files());

        Authoring authoring = rebase();

        assertThat(authoring.isRefused()).isTrue();
        assertThat(authoring.changes()).isEmpty();
        assertThat(project.files()).isEqualTo(before);
    }

    private static void isOneLine(Project project) {
        assertThat(Rebase.author(project, Optional.empty()).text()).startsWith("nothing to rebase");
    }

    private Authoring rebase() {
        return Rebase.author(project.project(), Optional.empty());
    }
}
