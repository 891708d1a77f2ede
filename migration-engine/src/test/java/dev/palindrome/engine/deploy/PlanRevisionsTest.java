package dev.palindrome.engine.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.palindrome.engine.MigrationException;
import dev.palindrome.engine.testing.PostgresTest;
import dev.palindrome.engine.testing.TestDatabase;
import dev.palindrome.migration.Backfill;
import dev.palindrome.model.plan.Direction;
import dev.palindrome.model.plan.Plan;
import dev.palindrome.model.plan.PlannedRevision;
import dev.palindrome.model.plan.Target;
import dev.palindrome.model.report.ReportJson;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plans are shown, and touch nothing. */
@PostgresTest
final class PlanRevisionsTest {

    private static final Sample SHOP = Sample.empty()
            .then("a", "CREATE TABLE a (i int, j int); -- the first\nCREATE VIEW v AS SELECT i FROM a", "DROP TABLE a")
            .thenOneWay("b", "DROP VIEW v")
            .then(
                    "c",
                    steps -> {
                        steps.sql("ALTER TABLE a ADD COLUMN k int");
                        steps.backfill(
                                Backfill.update("a").set("k = i").key("i").check("SELECT true"));
                        steps.autocommit("VACUUM a");
                        steps.java(connection -> {
                            throw new SQLException("a plan runs nothing");
                        });
                    },
                    steps -> steps.sql("ALTER TABLE a DROP COLUMN k"));

    @Test
    void isSqlForPeopleToRead() {
        assertThat(offline("base", "head").text()).isEqualTo("""
                -- upgrade a: about a
                CREATE TABLE a (i int, j int);
                CREATE VIEW v AS SELECT i FROM a;

                -- upgrade b: about b
                DROP VIEW v;

                -- upgrade c: about c
                ALTER TABLE a ADD COLUMN k int;
                -- in batches of 2000 rows along i
                UPDATE a SET k = i;
                -- then must be true
                SELECT true;
                -- outside a transaction
                VACUUM a;
                -- java step 1

                """);
    }

    @Test
    void isJsonForPrograms() {
        assertThat(ReportJson.of(offline("b", "c"))).isEqualTo("""
                {
                  "history": "main",
                  "direction": "upgrade",
                  "from": "b",
                  "to": "c",
                  "revisions": [
                    {
                      "id": "c",
                      "description": "about c",
                      "segments": [
                        {
                          "kind": "transactional",
                          "sql": "ALTER TABLE a ADD COLUMN k int;\\n"
                        },
                        {
                          "kind": "backfill",
                          "sql": "-- in batches of 2000 rows along i\\nUPDATE a SET k = i;\\n-- then must be true\\nSELECT true;\\n"
                        },
                        {
                          "kind": "non-transactional",
                          "sql": "-- outside a transaction\\nVACUUM a;\\n"
                        },
                        {
                          "kind": "transactional",
                          "sql": "-- java step 1\\n"
                        }
                      ]
                    }
                  ]
                }""");
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource(nullValues = "none", textBlock = """
            base, head, UPGRADE,   a b c
            a,    c,    UPGRADE,   b c
            b,    +1,   UPGRADE,   c
            b,    b,    UPGRADE,   ''
            head, base, DOWNGRADE, c b a
            c,    b,    DOWNGRADE, c
            head, -2,   DOWNGRADE, c b
            """)
    void goesBetweenAnyTwoRevisions(String from, String to, Direction direction, String ids) {
        Plan plan = offline(from, to);

        assertThat(plan.direction()).isEqualTo(direction);
        assertThat(plan.revisions().stream().map(PlannedRevision::id).map(Object::toString))
                .containsExactlyElementsOf(ids.isEmpty() ? List.of() : List.of(ids.split(" ")));
    }

    @Test
    void showsNothingForADowngradeThatIsWaived() {
        assertThat(offline("c", "a").text()).isEqualTo("""
                -- downgrade c: about c
                ALTER TABLE a DROP COLUMN k;

                -- downgrade b: about b

                """);
    }

    @Test
    void beginsWhereTheDatabaseStandsAndLeavesItSo(TestDatabase database) throws SQLException {
        Workbench bench = Workbench.on(database.source(), SHOP);
        assertThat(bench.apply("a").failure()).isEmpty();
        List<String> before = everythingIn(database);

        Plan plan = new PlanRevisions(SHOP.history()).from(bench.environment(), Target.HEAD);

        assertThat(plan.from().orElseThrow().value()).isEqualTo("a");
        assertThat(plan.revisions()).hasSize(2);
        assertThat(everythingIn(database)).isEqualTo(before);
    }

    @Test
    void makesNoStoreInAnEmptyDatabase(TestDatabase database) throws SQLException {
        Plan plan = new PlanRevisions(SHOP.history())
                .from(Workbench.on(database.source(), SHOP).environment(), Target.parse("+1"));

        assertThat(plan.from()).isEmpty();
        assertThat(plan.to().orElseThrow().value()).isEqualTo("a");
        assertThat(everythingIn(database)).isEmpty();
    }

    @Test
    void ofADatabaseThatDoesNotFitIsRefused(TestDatabase database) throws SQLException {
        database.execute("CREATE TABLE theirs (i int)");
        Environment environment = Workbench.on(database.source(), SHOP).environment();

        assertThatThrownBy(() -> new PlanRevisions(SHOP.history()).from(environment, Target.HEAD))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("PAL218");
    }

    private static Plan offline(String from, String to) {
        return new PlanRevisions(SHOP.history()).offline(Target.parse(from), Target.parse(to));
    }

    /** All tables and the transactions that made them. */
    private static List<String> everythingIn(TestDatabase database) throws SQLException {
        return database.query("SELECT n.nspname, c.relname, c.xmin, pg_relation_size(c.oid)"
                + " FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
                + " WHERE n.nspname NOT LIKE 'pg%' AND n.nspname <> 'information_schema' ORDER BY 1, 2");
    }
}
