package dev.palindrome.engine.catalog.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.engine.catalog.Catalog;
import dev.palindrome.engine.catalog.CatalogComparison;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** What holds of every schema, tried on generated ones; the seed stands in the failure. */
@ParameterizedClass(name = "{0}", autoCloseArguments = false)
@ArgumentsSource(Majors.class)
record GeneratedSchemasTest(FixtureServer server) {

    private static final long SEED = 20261121;
    private static final int ROUND_TRIPS = 40;

    /** A change with its way back, and the names that a number makes its own. */
    private record Change(String up, String down) {

        Change numbered(int number) {
            return new Change(up.replace("#", "g" + number), down.replace("#", "g" + number));
        }
    }

    /** Independent of each other, so that any selection can be made and undone in any order. */
    private static final List<Change> CHANGES = List.of(
            new Change("CREATE TABLE s.# (id serial PRIMARY KEY, a int DEFAULT 1 CHECK (a > 0))", "DROP TABLE s.#"),
            new Change("CREATE TABLE s.# (k int) PARTITION BY RANGE (k)", "DROP TABLE s.#"),
            new Change("CREATE TABLE s.# () INHERITS (s.par)", "DROP TABLE s.#"),
            new Change("CREATE INDEX # ON s.t (b, (a * 2)) WHERE a > 0", "DROP INDEX s.#"),
            new Change("CREATE TYPE s.# AS ENUM ('x', 'y')", "DROP TYPE s.#"),
            new Change("CREATE TYPE s.# AS (x int, y text COLLATE \"C\")", "DROP TYPE s.#"),
            new Change("CREATE DOMAIN s.# AS text DEFAULT 'x' NOT NULL CHECK (VALUE <> '')", "DROP DOMAIN s.#"),
            new Change("CREATE VIEW s.# AS SELECT id, x FROM s.u", "DROP VIEW s.#"),
            new Change("CREATE SEQUENCE s.# INCREMENT 3", "DROP SEQUENCE s.#"),
            new Change(
                    "CREATE FUNCTION s.#(x int DEFAULT 1) RETURNS int LANGUAGE sql AS 'select x'",
                    "DROP FUNCTION s.#(int)"),
            new Change(
                    "CREATE TRIGGER # AFTER UPDATE OF a ON s.t FOR EACH ROW EXECUTE FUNCTION s.tf()",
                    "DROP TRIGGER # ON s.t"),
            new Change("CREATE POLICY # ON s.t FOR SELECT TO r1 USING (a > 1)", "DROP POLICY # ON s.t"),
            new Change("ALTER TABLE s.u ADD COLUMN # int NOT NULL DEFAULT 7", "ALTER TABLE s.u DROP COLUMN #"),
            new Change(
                    "ALTER TABLE s.t ADD CONSTRAINT # CHECK (a < 99) NOT VALID", "ALTER TABLE s.t DROP CONSTRAINT #"),
            new Change("ALTER TABLE s.t ADD CONSTRAINT # UNIQUE (a, c)", "ALTER TABLE s.t DROP CONSTRAINT #"),
            new Change(
                    "ALTER TABLE s.u ADD CONSTRAINT # FOREIGN KEY (x) REFERENCES s.t (id) ON DELETE CASCADE",
                    "ALTER TABLE s.u DROP CONSTRAINT #"),
            new Change("CREATE STATISTICS s.# ON a, b FROM s.t", "DROP STATISTICS s.#"));

    @Test
    void findsEveryCorrectRoundTripIdentical() throws SQLException {
        Random random = new Random(SEED);
        try (Connection connection = server.borrow()) {
            Catalog before = FixtureServer.read(connection);
            for (int trip = 0; trip < ROUND_TRIPS; trip++) {
                List<Change> changes = some(random);
                FixtureServer.execute(
                        connection, changes.stream().map(Change::up).toList());
                assertThat(CatalogComparison.between(before, FixtureServer.read(connection))
                                .residue())
                        .as("seed %d, trip %d: %s", SEED, trip, changes)
                        .isNotEmpty();

                Collections.reverse(changes);
                FixtureServer.execute(
                        connection, changes.stream().map(Change::down).toList());

                assertThat(CatalogComparison.between(before, FixtureServer.read(connection))
                                .residue())
                        .as("seed %d, trip %d: %s", SEED, trip, changes)
                        .isEmpty();
            }
            server.giveBack(connection);
        }
    }

    @Test
    void readsTheSameInWhateverOrderThingsWereMade() throws SQLException {
        Random random = new Random(SEED);
        List<Change> changes = some(random);
        changes.removeIf(change -> change.up().contains("ADD COLUMN"));
        Catalog inOrder = made(changes);
        Collections.shuffle(changes, random);

        Catalog shuffled = made(changes);

        assertThat(CatalogComparison.between(inOrder, shuffled).residue())
                .as("seed %d: %s", SEED, changes)
                .isEmpty();
        assertThat(shuffled.structureAndPrivileges()).isEqualTo(inOrder.structureAndPrivileges());
        assertThat(shuffled.columnOrder()).isEqualTo(inOrder.columnOrder());
    }

    private Catalog made(List<Change> changes) throws SQLException {
        try (Connection connection = server.borrow()) {
            FixtureServer.execute(connection, changes.stream().map(Change::up).toList());
            return FixtureServer.read(connection);
        }
    }

    private static List<Change> some(Random random) {
        List<Change> changes = new ArrayList<>();
        for (int number = 0; number < 12; number++) {
            changes.add(CHANGES.get(random.nextInt(CHANGES.size())).numbered(number));
        }
        return changes;
    }
}
