package dev.palindrome.processor;

import static dev.palindrome.processor.TestSources.FIRST;
import static dev.palindrome.processor.TestSources.first;
import static dev.palindrome.processor.TestSources.revision;
import static dev.palindrome.processor.TestSources.second;
import static dev.palindrome.processor.TestSources.upgrading;

import dev.palindrome.processor.CompilerRun.Result;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every code that the compile gate raises: where it is said, that nothing else is said, and its text whole. */
final class CompileErrorsTest {

    private static final String ORIGINAL = "pgtok1:" + "0".repeat(64);

    @TempDir
    private Path folder;

    /**
     * A project with something wrong in it.
     *
     * @param name what is wrong
     * @param sources its sources, with the codes on their lines
     * @param files its other files, by path
     * @param elsewhere the codes that are said of no Java source
     */
    record Case(String name, List<String> sources, Map<String, String> files, List<String> elsewhere) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Case of(String name, String... sources) {
        return new Case(name, List.of(sources), Map.of(), List.of());
    }

    private static Case withLock(String name, List<String> elsewhere, String lock, String... sources) {
        return new Case(name, List.of(sources), Map.of("src/main/migrations/main.lock", lock), elsewhere);
    }

    private static String annotated(String annotation, String className) {
        return "package a;\nimport dev.palindrome.migration.*;\n" + annotation + "\nfinal class " + className
                + " implements Migration {\n"
                + "    @Override public void upgrade(Steps steps) { steps.sql(\"SELECT 1\"); }\n"
                + "    @Override public void downgrade(Steps steps) { steps.sql(\"SELECT 1\"); }\n}\n";
    }

    private static String declared(String declaration) {
        return "package a;\nimport dev.palindrome.migration.*;\n"
                + "@Revision(id = \"202601010001_second\", parent = \"202601010000_first\")\n" + declaration + "\n";
    }

    private static String history(String values) {
        return "@MigrationHistory(" + values + ")\npackage a;\n\nimport dev.palindrome.migration.*;\n";
    }

    private static final String BODIES = """
             {
                @Override public void upgrade(Steps steps) { steps.sql("SELECT 1"); }
                @Override public void downgrade(Steps steps) { steps.sql("SELECT 1"); }
            """;

    static Stream<Case> cases() {
        return Stream.of(chain(), classes(), downgrades(), waivers(), settings(), lockFiles(), sql(), rules())
                .flatMap(cases -> cases);
    }

    private static Stream<Case> chain() {
        return Stream.of(
                of(
                        "aDuplicateId",
                        first(),
                        annotated("@Revision(id = \"202601010000_first\", parent = \"\") // PAL001", "Second")),
                of(
                        "anUnknownParent",
                        first(),
                        annotated(
                                "@Revision(id = \"202601010001_second\", parent = \"202601010000_frist\") // PAL002",
                                "Second")),
                of(
                        "aCircle",
                        first(),
                        annotated("@Revision(id = \"202601010001_b\", parent = \"202601010002_c\") // PAL003", "B"),
                        annotated("@Revision(id = \"202601010002_c\", parent = \"202601010001_b\")", "C")),
                of(
                        "aFork",
                        first(),
                        revision("Left", "202601010001_left", "202601010000_first"),
                        annotated(
                                "@Revision(id = \"202601010002_right\", parent = \"202601010000_first\") // PAL004",
                                "Right")),
                of(
                        "aForkWithAWaiverThatNothingWasAskedFor",
                        first(),
                        revision("Left", "202601010001_left", "202601010000_first"),
                        annotated(
                                "@Waiver(rule = \"ban-drop-table\", owner = \"ledger\", risk = \"read by nobody\")\n"
                                        + "@Revision(id = \"202601010002_right\", parent = \"202601010000_first\") // PAL004",
                                "Right")),
                of(
                        "twoBases",
                        first(),
                        annotated("@Revision(id = \"202601010001_second\", parent = \"\") // PAL005", "Second")),
                of(
                        "anIdThatCannotBe",
                        first(),
                        annotated(
                                "@Revision(id = \"add profiles!\", parent = \"202601010000_first\") // PAL010",
                                "Second")),
                of(
                        "anIdInAnotherFormat",
                        first(),
                        annotated(
                                "@Revision(id = \"add_profiles\", parent = \"202601010000_first\") // PAL011",
                                "Second")),
                of(
                        "anIdWithATimeThatIsNone",
                        first(),
                        annotated(
                                "@Revision(id = \"202613450000_x\", parent = \"202601010000_first\") // PAL012",
                                "Second")),
                of(
                        "anIdFromTheFuture",
                        first(),
                        annotated(
                                "@Revision(id = \"209901010000_x\", parent = \"202601010000_first\") // PAL013",
                                "Second")),
                of(
                        "anIdBeforeItsParent",
                        first(),
                        annotated(
                                "@Revision(id = \"202501010000_x\", parent = \"202601010000_first\") // PAL014",
                                "Second")));
    }

    private static Stream<Case> classes() {
        return Stream.of(
                of("aClassThatIsNoMigration", first(), declared("final class Second {} // PAL020")),
                of("anAbstractClass", first(), declared("abstract class Second implements Migration {} // PAL021")),
                of("anInterface", first(), declared("interface Second extends Migration {} // PAL021")),
                of(
                        "anEnum",
                        first(),
                        declared("enum Second implements Migration { A; // PAL021" + BODIES.substring(2) + "}")),
                of(
                        "aGenericClass",
                        first(),
                        declared("final class Second<T> implements Migration // PAL022\n" + BODIES + "}")),
                of(
                        "anInnerClass",
                        first(),
                        "package a;\nimport dev.palindrome.migration.*;\nfinal class Outer {\n"
                                + "  @Revision(id = \"202601010001_second\", parent = \"202601010000_first\")\n"
                                + "  final class Second implements Migration // PAL023\n" + BODIES + "}\n}\n"),
                of(
                        "aPrivateClass",
                        first(),
                        "package a;\nimport dev.palindrome.migration.*;\nfinal class Outer {\n"
                                + "  @Revision(id = \"202601010001_second\", parent = \"202601010000_first\")\n"
                                + "  private static final class Second implements Migration // PAL023\n" + BODIES
                                + "}\n}\n"),
                of(
                        "aClassWithoutConstructor",
                        first(),
                        declared("final class Second implements Migration // PAL024\n" + BODIES
                                + "    Second(int n) {}\n}")),
                of(
                        "aParentThatIsNoConstantWithARevisionBehindIt",
                        first(),
                        annotated(
                                "@Revision(id = \"202601010001_second\", parent = Ids.NONE) // PAL025 SYMBOL",
                                "Second"),
                        revision("Third", "202601010002_third", "202601010001_second")));
    }

    private static Stream<Case> downgrades() {
        return Stream.of(
                of(
                        "noDowngrade",
                        first(),
                        declared("final class Second implements Migration { // PAL030\n"
                                + "    @Override public void upgrade(Steps steps) { steps.sql(\"SELECT 1\"); }\n}")),
                of("aDowngradeWithCommentsOnly", first(), declared("""
                                final class Second implements Migration {
                                    @Override public void upgrade(Steps steps) { steps.sql("SELECT 1"); }
                                    @Override public void downgrade(Steps steps) { // PAL031
                                        steps.sql("-- nothing /* at */ all;");
                                    }
                                }""")));
    }

    private static Case waiver(String name, String waivers) {
        return of(name, first(), second(waivers, "steps.sql(\"SELECT 1\");", "// nothing"));
    }

    private static Stream<Case> waivers() {
        String good = "owner = \"payments\", risk = \"restore from backup\"";
        return Stream.of(
                of(
                        "aWaiverOfAnUnknownRule",
                        first(),
                        second(
                                "@Waiver(rule = \"missing-downgrad\", " + good + ") // PAL032",
                                "steps.sql(\"SELECT 1\");",
                                "steps.sql(\"SELECT 1\");")),
                waiver(
                        "aWaiverOfNobody",
                        "@Waiver(rule = \"missing-downgrade\", owner = \"TODO\", risk = \"restore from backup\") // PAL033"),
                waiver(
                        "aWaiverWithoutRisk",
                        "@Waiver(rule = \"missing-downgrade\", owner = \"payments\", risk = \"none\") // PAL034"),
                of(
                        "anExpiredWaiver",
                        first(),
                        second(
                                "@Waiver(rule = \"psql-meta-command\", " + good
                                        + ", expires = \"2026-05-31\") // PAL035",
                                "steps.sql(\"SELECT 1\");",
                                "steps.sql(\"SELECT 1\");")),
                waiver(
                        "aWaiverUntilADayThatIsNone",
                        "@Waiver(rule = \"missing-downgrade\", " + good + ", expires = \"31.01.2027\") // PAL036"),
                of(
                        "aWaiverOfNothing",
                        first(),
                        second(
                                "@Waiver(rule = \"missing-downgrade\", " + good + ") // PAL037",
                                "steps.sql(\"SELECT 1\");",
                                "steps.sql(\"SELECT 1\");")),
                waiver(
                        "twoWaiversOfOneRule",
                        "@Waiver(rule = \"missing-downgrade\", " + good + ")\n@Waiver(rule = \"missing-downgrade\", "
                                + good + ") // PAL038"));
    }

    private static Stream<Case> settings() {
        return Stream.of(
                of("aHistoryWithAnImpossibleName", history("name = \"Main History\") // PAL040"), first()),
                of("aServerThatIsTooOld", history("postgres = 9 // PAL041\n"), first()),
                of("aPatternThatIsMissing", history("ids = IdFormat.PATTERN // PAL042\n"), first()),
                of(
                        "aSettingOfAnUnknownRule",
                        history("rules = @Rule(name = \"prefer-txt\", severity = Severity.OFF) // PAL044\n"),
                        first()),
                of(
                        "aHistoryConfiguredTwice",
                        "@MigrationHistory\npackage a;\nimport dev.palindrome.migration.*;\n",
                        "@MigrationHistory(name = \"main\") // PAL043\npackage b;\nimport dev.palindrome.migration.*;\n",
                        first()));
    }

    private static Stream<Case> lockFiles() {
        String first = TestSources.FIRST;
        return Stream.of(
                withLock("aLockFileLineThatCannotBeRead", List.of("PAL050"), first + " 1.4.0\n", first()),
                withLock(
                        "aLockFileWithConflictMarkers",
                        List.of("PAL051"),
                        "<<<<<<< ours\nhead a\n=======\nhead b\n>>>>>>> theirs\n",
                        first()),
                withLock(
                        "aRevisionThatIsReleasedTwice",
                        List.of("PAL056"),
                        (first + " " + ORIGINAL + " 1.4.0\n").repeat(2) + "head " + first + "\n",
                        first()),
                withLock(
                        "aReparentedReleasedRevision",
                        List.of(),
                        first + " " + ORIGINAL + " 1.4.0\n202601010001_second " + ORIGINAL
                                + " 1.5.0\nhead 202601010001_second\n",
                        first().replace("final class First", "final class First // PAL052\n"),
                        revision("Between", "202601010000_uneven", FIRST),
                        annotated(
                                "@Revision(id = \"202601010001_second\", parent = \"202601010000_uneven\") // PAL054",
                                "Second")),
                withLock(
                        "anEditedReleasedRevision",
                        List.of(),
                        first + " " + ORIGINAL + " 1.4.0\nhead " + first + "\n",
                        first().replace("final class First", "final class First // PAL052\n")),
                withLock(
                        "aRemovedReleasedRevision",
                        List.of("PAL053"),
                        "202601010000_gone " + ORIGINAL + " 1.4.0\nhead " + first + "\n",
                        first()),
                withLock("aHeadLineThatIsNotTheHead", List.of("PAL055"), "head 202601010000_other\n", first()));
    }

    private static Stream<Case> sql() {
        return Stream.of(
                of("anUnterminatedString", first(), upgrading("""
                        steps.sql(\"""
                            CREATE TABLE b (id int PRIMARY KEY);
                            COMMENT ON TABLE b IS 'it's'; -- // PAL100
                            \""");""")),
                of("transactionControl", first(), upgrading("""
                        steps.sql("CREATE TABLE b (id int PRIMARY KEY); COMMIT;"); // PAL101""")),
                of("rowsFromTheClient", first(), upgrading("""
                        steps.sql("COPY b (id) FROM stdin"); // PAL102""")),
                of("aPsqlCommand", first(), upgrading("""
                        steps.sql(\"""
                            \\\\set ON_ERROR_STOP on // PAL103
                            CREATE TABLE b (id int PRIMARY KEY)\""");""")),
                new Case(
                        "aMissingFile",
                        List.of(first(), upgrading("steps.sqlFile(\"createb.sql\"); // PAL105")),
                        Map.of("src/main/resources/a/create_b.sql", "CREATE TABLE b (id int PRIMARY KEY);"),
                        List.of()),
                new Case(
                        "anErrorInAFile",
                        List.of(first(), upgrading("steps.sqlFile(\"create_b.sql\"); // PAL100")),
                        Map.of(
                                "src/main/resources/a/create_b.sql",
                                "CREATE TABLE b (id int PRIMARY KEY);\nCOMMENT ON TABLE b IS 'x"),
                        List.of()),
                of(
                        "aLoop",
                        first(),
                        second(
                                        "",
                                        "steps.sql(\"SELECT 1\");",
                                        "for (String t : new String[] {\"b\", \"c\"}) {\n    steps.sql(\"DROP TABLE \" + t);\n}")
                                .replace("downgrade(Steps steps) {", "downgrade(Steps steps) { // PAL107")));
    }

    private static Stream<Case> rules() {
        String waiver = "@Waiver(rule = \"ban-drop-table\", owner = \"billing\", risk = \"the rows are archived\")";
        String drop = "steps.sql(\"DROP TABLE archive\");";
        String back = "steps.sql(\"CREATE TABLE archive (id int PRIMARY KEY)\");";
        return Stream.of(
                of("aSyntaxErrorAtItsWord", first(), upgrading("""
                        steps.sql(\"""
                            CREATE TABLE b (id int PRIMARY KEY);
                            ALTER TABLE b
                                ADD COLUMN c; -- // PAL109
                            \""");""")),
                of("whatTheOldestServerDoesNotKnow", first(), upgrading("""
                        steps.sql("CREATE TABLE b (id int PRIMARY KEY, c int UNIQUE NULLS NOT DISTINCT)"); // PAL110""")),
                of("aBodyThatIsNoPlpgsql", first(), upgrading("""
                        steps.sql("DO $$ BEGIN PERFOM 1; END $$"); // PAL111""")),
                of("aTableThatWasThereBefore", first(), upgrading("""
                        steps.sql(\"""
                            CREATE TABLE b (id int PRIMARY KEY, c int);
                            CREATE INDEX b_c ON b (c);
                            ALTER TABLE t_First ADD CHECK (id > 0); -- // PAL144
                            \""");""")),
                of(
                        "aDowngradeThatDropsWhatItsUpgradeMade",
                        first(),
                        second(
                                "",
                                "steps.sql(\"CREATE TABLE b (id int PRIMARY KEY)\");",
                                "steps.sql(\"DROP TABLE b\");")),
                of("aLossThatNobodyAnswersFor", first(), second("", drop + " // PAL511", back)),
                of("aLossThatSomebodyAnswersFor", first(), second(waiver, drop, back)),
                of("aWaiverOfWhatIsNotFound", first(), second(waiver + " // PAL037", back, drop)),
                of(
                        "aRuleThatTheHistorySwitchesOff",
                        history("rules = @Rule(name = \"ban-drop-table\", severity = Severity.OFF)"),
                        first(),
                        second("", drop, back)),
                of(
                        "aRuleThatTheHistoryAsksFor",
                        history("rules = @Rule(name = \"prefer-bigint\", severity = Severity.ERROR)"),
                        first().replace("(id int", "(id bigint"),
                        second(
                                "",
                                "steps.sql(\"CREATE TABLE b (id int PRIMARY KEY)\"); // PAL531",
                                drop.replace("archive", "b"))),
                of("aMistakeInAPartOfABackfill", first(), second("", """
                                steps.backfill(Backfill.update("t_First")
                                        .key("id")
                                        .check("SELECT NOT EXISTS (SELECT FROM t_First WHERE note IZ NULL)") // PAL109
                                        .set("note = 'none'")
                                        .where("note IS NULL"));""", "steps.sql(\"SELECT 1\");")),
                of(
                        "aBackfillThatCannotBeRepeated",
                        first(),
                        second(
                                "",
                                "steps.backfill(Backfill.update(\"t_First\").set(\"id = id + 1\").where(\"done\")); // PAL189",
                                "steps.sql(\"SELECT 1\");")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhatIsWrongWhereItIsWrong(Case project) {
        CompilerRun run = new CompilerRun(folder);
        project.sources().forEach(run::source);
        project.files().forEach(run::file);

        Result result = run.compile();

        Golden.of(CompileErrorsTest.class, project.name() + ".txt")
                .holds(String.join("\n\n", result.messages()).replace(folder.toString(), "") + "\n");
        Expected.in(result, project.sources(), project.elsewhere());
    }
}
