package dev.palindrome.engine.catalog.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.palindrome.engine.catalog.Catalog;
import dev.palindrome.engine.catalog.CatalogComparison;
import dev.palindrome.engine.catalog.Verdict;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a snapshot must not see: each case of {@code unseen.sql}, and the traces that reading itself could leave. */
@ParameterizedClass(name = "{0}", autoCloseArguments = false)
@ArgumentsSource(Majors.class)
record UnseenTest(FixtureServer server) {

    static Stream<Scenario> changes() {
        return Scenario.of("unseen.sql");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void doesNotSeeWhatIsNoChangeOfTheSchema(Scenario scenario) throws SQLException {
        assumeTrue(scenario.isFor(server.major()));
        try (Connection connection = server.borrow()) {
            FixtureServer.execute(connection, List.of("SET allow_system_table_mods = on"));
            FixtureServer.execute(connection, scenario.all("from"));
            Catalog before = FixtureServer.read(connection);

            FixtureServer.execute(connection, scenario.all("do"));

            Catalog after = FixtureServer.read(connection);
            CatalogComparison comparison = CatalogComparison.between(before, after);
            assertThat(comparison.residue()).isEmpty();
            assertThat(comparison.verdict()).isEqualTo(Verdict.IDENTICAL);
            assertThat(after.structureAndPrivileges()).isEqualTo(before.structureAndPrivileges());
            assertThat(after.structure()).isEqualTo(before.structure());
            assertThat(after.columnOrder()).isEqualTo(before.columnOrder());
        }
    }

    @Test
    void seesNothingOfIgnoredSchemas() throws SQLException {
        try (Connection connection = server.borrow()) {
            Catalog before = FixtureServer.read(connection);
            FixtureServer.execute(
                    connection,
                    List.of(
                            "CREATE SCHEMA \"our's\"",
                            "CREATE TABLE \"our's\".t (id serial PRIMARY KEY, x int CHECK (x > 0))",
                            "CREATE RULE r AS ON DELETE TO \"our's\".t DO INSTEAD NOTHING",
                            "COMMENT ON RULE r ON \"our's\".t IS 'x'",
                            "COMMENT ON TABLE \"our's\".t IS 'x'",
                            "GRANT SELECT ON \"our's\".t TO r1",
                            "CREATE FUNCTION \"our's\".f() RETURNS int LANGUAGE sql AS 'select 1'",
                            "REVOKE EXECUTE ON FUNCTION \"our's\".f() FROM PUBLIC",
                            "CREATE CONVERSION \"our's\".c FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8",
                            "GRANT USAGE ON SCHEMA \"our's\" TO r1",
                            "COMMENT ON SCHEMA \"our's\" IS 'x'"));

            Catalog after = new CatalogReader(connection, Scope.without("our's")).read();

            assertThat(CatalogComparison.between(before, after).residue()).isEmpty();
        }
    }

    @Test
    void readsTheSameAgainFromWhatItHasPrepared() throws SQLException {
        try (Connection connection = server.borrow()) {
            CatalogReader reader = new CatalogReader(connection, Scope.everything());
            Catalog first = reader.read();

            // the driver may take binary values from the second time on
            assertThat(reader.read().objects()).isEqualTo(first.objects());
            assertThat(reader.read().objects()).isEqualTo(first.objects());
        }
    }

    @Test
    void leavesTheConnectionAsItWas() throws SQLException {
        try (Connection connection = server.borrow()) {
            FixtureServer.execute(connection, List.of("SET search_path = s", "SET TimeZone = 'Asia/Tokyo'"));
            List<String> before = settings(connection);

            FixtureServer.read(connection);

            assertThat(settings(connection)).isEqualTo(before);
            assertThat(connection.getAutoCommit()).isTrue();
        }
    }

    private static List<String> settings(Connection connection) throws SQLException {
        List<String> settings = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT name, setting FROM pg_settings ORDER BY name")) {
            while (result.next()) {
                settings.add(result.getString(1) + " = " + result.getString(2));
            }
        }
        return settings;
    }
}
