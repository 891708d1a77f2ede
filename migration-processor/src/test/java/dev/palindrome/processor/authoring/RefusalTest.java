package dev.palindrome.processor.authoring;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.model.diagnostic.AuthoringCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the goals say of every project that they cannot, or will not without a word, go on with. */
final class RefusalTest {

    private static final String A = "202601010000_a";
    private static final String B = "202601020000_b";
    private static final String C = "202601030000_c";
    private static final String OTHER = "pgtok1:" + "f".repeat(64);

    @TempDir
    Path folder;

    private record Case(AuthoringCode code, String name, Function<TestProject, Authoring> goal) {
        @Override
        public String toString() {
            return code.code() + "-" + name;
        }
    }

    static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        cases.add(new Case(AuthoringCode.NOT_UTF_8, "source", RefusalTest::latinSource));
        cases.add(new Case(AuthoringCode.NOT_UTF_8, "script", RefusalTest::latinScript));
        cases.add(new Case(
                AuthoringCode.SOURCE_CONFLICT,
                "conflict",
                project ->
                        rebase(project.java("A", "<<<<<<< HEAD\n@Revision a\n=======\n@Revision b\n>>>>>>> other\n"))));
        cases.add(new Case(
                AuthoringCode.UNREADABLE_SOURCE,
                "syntax",
                project -> rebase(project.java("A", "package a;\nclass { {{ \"\n@Revision(id = \"a\") class A {}\n"))));
        cases.add(new Case(AuthoringCode.UNRESOLVED_VALUE, "elsewhere", project -> rebase(project.java("A", """
                package com.acme.db;
                import dev.palindrome.migration.*;
                @Revision(id = Ids.A, parent = "") class A {}
                """))));
        cases.add(new Case(AuthoringCode.UNRESOLVED_VALUE, "itself", project -> rebase(project.java("A", """
                package com.acme.db;
                import dev.palindrome.migration.*;
                @Revision(id = A.ID, parent = "") class A { static final String ID = "a" + ID; }
                """))));
        cases.add(new Case(
                AuthoringCode.WHICH_HISTORY, "several", project -> create(twoHistories(project), "a", "", "")));
        cases.add(new Case(
                AuthoringCode.UNKNOWN_HISTORY, "typo", project -> create(twoHistories(project), "a", "billin", "")));
        cases.add(new Case(
                AuthoringCode.OTHER_HISTORY,
                "package",
                project -> create(twoHistories(project), "a", "main", "com.acme.billing.deep")));
        cases.add(new Case(AuthoringCode.BAD_PACKAGE, "keyword", project -> create(project, "a", "", "com.new.1db")));
        cases.add(new Case(AuthoringCode.NO_DESCRIPTION, "blank", project -> create(project, " \n", "", "")));
        cases.add(new Case(
                AuthoringCode.RELEASED_FORK,
                "both",
                project -> rebase(fork(project)
                        .lock("<<<<<<< a\n%1$s %3$s 1\n=======\n%2$s %3$s 2\n>>>>>>> b\n"
                                .formatted(B, C, Manifests.CHECKSUM)))));
        cases.add(new Case(
                AuthoringCode.LOCK_CONTRADICTION,
                "sides",
                project -> rebase(fork(project)
                        .lock("<<<<<<< a\n%1$s %2$s 1\n=======\n%1$s %3$s 2\n>>>>>>> b\n"
                                .formatted(A, Manifests.CHECKSUM, OTHER)))));
        cases.add(new Case(
                AuthoringCode.LOCK_CONFLICT_NOT_WHOLE,
                "open",
                project -> rebase(fork(project).lock("<<<<<<< a\nhead a\n=======\n"))));
        cases.add(new Case(
                AuthoringCode.BAD_RELEASE,
                "blank",
                project -> Release.author(project.project(), Manifests.of("001_a"), "1 4")));
        cases.add(new Case(
                AuthoringCode.NO_CHECKSUM,
                "null",
                project -> Release.author(project.project(), Manifests.withoutChecksums("001_a", "002_b"), "1.4")));
        cases.add(new Case(
                AuthoringCode.RELEASED_NOT_FIRST,
                "order",
                project -> Release.author(
                        project.lock("002_b " + Manifests.CHECKSUM + " 1\n").project(),
                        Manifests.of("001_a", "002_b"),
                        "1.4")));
        cases.add(new Case(AuthoringCode.NO_DIRECTORY, "absent", RefusalTest::imported));
        cases.add(new Case(
                AuthoringCode.NO_SCRIPTS, "other", project -> imported(project.file("old/V1__a.sql", "SELECT 1"))));
        cases.add(new Case(
                AuthoringCode.UNKNOWN_LAYOUT,
                "typo",
                project -> imported(project.file("old/1_a.up.sql", ""), "deisel")));
        cases.add(new Case(
                AuthoringCode.SEVERAL_LAYOUTS,
                "both",
                project -> imported(project.file("old/1_a.up.sql", "").file("old/2_b/up.sql", ""))));
        cases.add(new Case(
                AuthoringCode.SAME_NUMBER,
                "zeros",
                project -> imported(project.file("old/1_a.up.sql", "").file("old/001_b.up.sql", ""))));
        cases.add(new Case(
                AuthoringCode.NUMBER_MISSING,
                "gap",
                project -> imported(project.file("old/1_a.up.sql", "").file("old/5_b.up.sql", ""))));
        cases.add(new Case(
                AuthoringCode.NO_UPGRADE,
                "down",
                project -> imported(project.file("old/1_a.up.sql", "").file("old/2_b.down.sql", ""))));
        cases.add(new Case(
                AuthoringCode.HISTORY_NOT_EMPTY,
                "revisions",
                project -> imported(project.revision("A", A, "").file("old/1_a.up.sql", ""))));
        cases.add(new Case(
                AuthoringCode.FILE_EXISTS,
                "resource",
                project -> imported(project.file("src/main/resources/com/acme/db/1_a.up.sql", "")
                        .file("old/1_a.up.sql", "SELECT 1;\n".repeat(200)))));
        cases.add(new Case(
                AuthoringCode.FILE_IGNORED,
                "single",
                project -> imported(project.file("old/1_a.up.sql", "").file("old/2_b.sql", ""))));
        cases.add(new Case(
                AuthoringCode.ID_CHANGED, "blank", project -> imported(project.file("old/1_a b.up.sql", "SELECT 1"))));
        cases.add(new Case(
                AuthoringCode.SAME_ID,
                "blank",
                project -> imported(project.file("old/1+_a/up.sql", "").file("old/1__a/up.sql", ""))));
        cases.add(new Case(
                AuthoringCode.STATEMENT_TOO_LONG,
                "copy",
                project -> imported(
                        project.file("old/1_a.up.sql", "-- no-transaction\nSELECT '" + "x".repeat(30_000) + "'"))));
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhatIsWrongAndChangesNothing(Case one) {
        TestProject project = new TestProject(folder);

        Authoring authoring = one.goal().apply(project);

        Golden.assertMatches(RefusalTest.class, one.toString(), project.diagnostics(authoring));
        assertThat(authoring.diagnostics())
                .anySatisfy(said -> assertThat(said.code()).isEqualTo(one.code()));
        assertThat(authoring.changes().isEmpty()).isEqualTo(authoring.isRefused());
    }

    @Test
    void hasACaseForEveryCode() {
        Set<AuthoringCode> shown = EnumSet.noneOf(AuthoringCode.class);
        cases().forEach(one -> shown.add(one.code()));

        // a runtime without a compiler cannot run this test
        assertThat(EnumSet.complementOf(EnumSet.copyOf(shown))).containsExactly(AuthoringCode.NO_COMPILER);
    }

    /** What other topics' codes say already is said with them. */
    static Map<String, Function<TestProject, Authoring>> borrowed() {
        Map<String, Function<TestProject, Authoring>> borrowed = new TreeMap<>();
        borrowed.put(
                "PAL001-rebase", project -> rebase(project.revision("A", A, "").revision("B", A, "")));
        borrowed.put("PAL002-rebase", project -> rebase(project.revision("A", A, "nowhere")));
        borrowed.put(
                "PAL003-rebase", project -> rebase(project.revision("A", A, B).revision("B", B, A)));
        borrowed.put("PAL004-new", project -> create(fork(project), "a", "", ""));
        borrowed.put("PAL040-new", project -> create(project, "a", "../up", ""));
        borrowed.put("PAL050-rebase", project -> rebase(fork(project).lock("what is this\n")));
        borrowed.put(
                "PAL051-release",
                project -> Release.author(
                        project.lock("<<<<<<< a\nhead a\n=======\nhead b\n>>>>>>> b\n")
                                .project(),
                        Manifests.of("001_a"),
                        "1"));
        borrowed.put(
                "PAL053-rebase",
                project -> rebase(fork(project).lock("202512310000_gone " + Manifests.CHECKSUM + " 1\n")));
        return borrowed;
    }

    @Test
    void borrowsTheWordsOfTheGate() throws IOException {
        for (Map.Entry<String, Function<TestProject, Authoring>> one :
                borrowed().entrySet()) {
            TestProject project = new TestProject(Files.createDirectory(folder.resolve(one.getKey())));

            Authoring authoring = one.getValue().apply(project);

            Golden.assertMatches(RefusalTest.class, one.getKey(), project.diagnostics(authoring));
            assertThat(authoring.diagnostics())
                    .extracting(said -> said.code().code())
                    .containsOnly(one.getKey().substring(0, 6));
            assertThat(authoring.changes()).isEmpty();
        }
    }

    private static TestProject fork(TestProject project) {
        return project.revision("A", A, "").revision("B", B, A).revision("C", C, A);
    }

    private static TestProject twoHistories(TestProject project) {
        return project.configured("")
                .file(
                        "src/main/java/com/acme/billing/package-info.java",
                        "@dev.palindrome.migration.MigrationHistory(name = \"billing\") package com.acme.billing;\n");
    }

    private static Authoring latinSource(TestProject project) {
        write(project, "src/main/java/A.java", "@Revision // \u00fc");
        return rebase(project);
    }

    private static Authoring latinScript(TestProject project) {
        write(project, "old/1_a.up.sql", "SELECT '\u00fc'");
        return imported(project);
    }

    private static void write(TestProject project, String file, String text) {
        project.file(file, "");
        try {
            Files.write(project.path(file), text.getBytes(ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Authoring rebase(TestProject project) {
        return Rebase.author(project.project(), Optional.empty());
    }

    private static Authoring create(TestProject project, String description, String history, String packageName) {
        return NewRevision.author(
                project.project(),
                new NewRevision.Request(description, given(history), given(packageName), "com.acme.db"));
    }

    private static Optional<String> given(String parameter) {
        return parameter.isEmpty() ? Optional.empty() : Optional.of(parameter);
    }

    private static Authoring imported(TestProject project) {
        return imported(project, "");
    }

    private static Authoring imported(TestProject project, String layout) {
        return Import.author(
                project.project(),
                new Import.Request(
                        project.path("old"), given(layout), Optional.empty(), Optional.empty(), "com.acme.db"));
    }
}
