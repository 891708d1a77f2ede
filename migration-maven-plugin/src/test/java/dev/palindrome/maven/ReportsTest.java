package dev.palindrome.maven;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.palindrome.engine.testing.PostgresTest;
import dev.palindrome.engine.testing.TestDatabase;
import dev.palindrome.maven.testing.GoalUser;
import dev.palindrome.maven.testing.TestMaven;
import dev.palindrome.maven.testing.TestModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the goals really write, against the schemas that {@code docs/json} promises. */
@PostgresTest
final class ReportsTest {

    private static final Path SCHEMAS = Path.of("../docs/json");
    private static final String LATER = "202601081200_add_notes";

    @TempDir
    private Path folder;

    @Test
    void everyGoalWritesWhatItsSchemaPromises(TestDatabase database) throws IOException, SQLException {
        TestModule module = TestModule.ofTwoRevisions(folder);
        TestMaven maven = GoalUser.of(database).in(module);
        maven.type("mvn process-classes").succeeds();
        fits("check", module.read("target/migrations/compile.json"));

        fits("check", told(module, maven, "mvn migrations:check"));
        fits("verify", told(module, maven, "mvn migrations:verify -Dmigrations.postgresVersion=18"));
        fits("plan", told(module, maven, "mvn migrations:plan"));
        fits("status", told(module, maven, "mvn migrations:status"));
        fits("run", told(module, maven, "mvn migrations:apply -Dmigrations.requestId=CHG-12"));
        fits("run", told(module, maven, "mvn migrations:apply"));
        fits("status", told(module, maven, "mvn migrations:status"));
        fits("plan", told(module, maven, "mvn migrations:plan -Dmigrations.target=base"));
        fits("run", told(module, maven, "mvn migrations:rollback -Dmigrations.reason=wrong"));
        fits("history", told(module, maven, "mvn migrations:history"));
        fits("explain", told(module, maven, "mvn migrations:explain -Dmigrations.code=PAL052"));
        fits("authoring", told(module, maven, "mvn migrations:release -Dmigrations.release=1.4.0"));
        fits("authoring", told(module, maven, "mvn migrations:new -Dmigrations.description=notes"));
        fits("authoring", told(module, maven, "mvn migrations:rebase"));
        TestModule imported = TestModule.empty(folder.resolve("imported"))
                .file("db/1_a.up.sql", "CREATE TABLE a (i int);")
                .file("db/1_a.down.sql", "DROP TABLE a;")
                .file("db/2_b.up.sql", "CREATE TABLE b (i int);");
        fits("authoring", told(imported, TestMaven.in(imported), "mvn migrations:import -Dmigrations.importFrom=db"));
    }

    @Test
    void everyGoalThatFailsWritesWhatItsSchemaPromises(TestDatabase database) throws IOException, SQLException {
        TestModule module = TestModule.ofTwoRevisions(folder);
        TestMaven maven = GoalUser.of(database).in(module);
        fits("failure", failing(module, maven, "mvn migrations:apply"));
        module.revision(
                        "AddNotes",
                        LATER,
                        "202601071200_add_kind",
                        "steps.sql(\"CREATE TABLE notes (i int); CREATE INDEX ON notes (i)\");",
                        "steps.sql(\"ALTER TABLE notes RENAME TO old_notes\");")
                .lock("head " + LATER + "\n")
                .compiled();

        fits("verify", failing(module, maven, "mvn migrations:verify -Dmigrations.postgresVersion=18"));
        module.edit(TestModule.source("AddNotes"), "CREATE INDEX ON notes (i)", "INSERT INTO nots VALUES (1)")
                .compiled();
        fits("verify", failing(module, maven, "mvn migrations:verify -Dmigrations.postgresVersion=18"));
        fits("run", failing(module, maven, "mvn migrations:apply"));
        module.lock("head 202601071200_add_kind\n");
        fits("check", failing(module, maven, "mvn migrations:check"));
        fits("failure", failing(module, maven, "mvn migrations:explain -Dmigrations.code=PAL52"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            a key is missing   | "head": null, | ''
            a key is unknown   | "run": null   | "run": null, "runs": 1
            a type is wrong    | "pending": [] | "pending": {}
            a word is unknown  | "empty"       | "blank"
            """)
    void aFaultIsFound(String name, String text, String fault) throws IOException {
        String report = """
                {"history": "main", "database": "h:5432/d", "head": null, "current": null, "target": null,
                 "state": "empty", "applied": [], "pending": [], "run": null}""";
        assertThat(errors("status", report)).isEmpty();
        assertThat(report).contains(text);

        assertThat(errors("status", report.replace(text, fault))).hasSize(1);
    }

    private static String told(TestModule module, TestMaven maven, String line) {
        maven.type(line + " -Dmigrations.format=json -Dmigrations.output=report.json")
                .succeeds();
        return module.read("report.json");
    }

    private static String failing(TestModule module, TestMaven maven, String line) {
        maven.type(line + " -Dmigrations.format=json -Dmigrations.output=report.json")
                .failed();
        return module.read("report.json");
    }

    private static void fits(String schema, String report) throws IOException {
        assertThat(errors(schema, report)).as(report).isEmpty();
    }

    private static List<Error> errors(String schema, String report) throws IOException {
        String text = Files.readString(SCHEMAS.resolve(schema + ".schema.json"));
        Schema parsed = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
        return parsed.validate(report, InputFormat.JSON);
    }
}
