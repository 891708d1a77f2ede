package dev.palindrome.engine.catalog.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.palindrome.engine.catalog.Catalog;
import dev.palindrome.engine.catalog.CatalogComparison;
import dev.palindrome.engine.catalog.Residue;
import dev.palindrome.engine.catalog.Verdict;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a snapshot must see: each change of {@code seen.sql}, by its name and nothing else, and its way back. */
@ParameterizedClass(name = "{0}", autoCloseArguments = false)
@ArgumentsSource(Majors.class)
record SeenTest(FixtureServer server) {

    private static final String FAILS = "fails ";

    static Stream<Scenario> changes() {
        return Scenario.of("seen.sql");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void seesTheChangeAndNothingElse(Scenario scenario) throws SQLException {
        assumeTrue(scenario.isFor(server.major()));
        try (Connection connection = server.borrow()) {
            run(connection, scenario.all("from"));
            Catalog before = FixtureServer.read(connection);
            run(connection, scenario.all("do"));
            Catalog after = FixtureServer.read(connection);

            CatalogComparison there = CatalogComparison.between(before, after);
            assertThat(there.residue()).map(SeenTest::words).containsExactlyInAnyOrderElementsOf(scenario.all("see"));
            boolean orderOnly = there.verdict() == Verdict.COLUMN_ORDER;
            assertThat(before.structureAndPrivileges().equals(after.structureAndPrivileges()))
                    .isEqualTo(orderOnly);

            if (!scenario.all("undo").isEmpty()) {
                run(connection, scenario.all("undo"));
                Catalog again = FixtureServer.read(connection);
                assertThat(CatalogComparison.between(before, again).residue()).isEmpty();
                assertThat(again.structureAndPrivileges()).isEqualTo(before.structureAndPrivileges());
            }
            server.giveBack(connection);
        }
    }

    private static String words(Residue residue) {
        return residue.change().word() + " " + residue.kind().word() + " " + residue.object()
                + residue.attribute().map(name -> " (" + name + ")").orElse("");
    }

    private static void run(Connection connection, List<String> statements) throws SQLException {
        for (String sql : statements) {
            if (sql.startsWith(FAILS)) {
                assertThatThrownBy(() -> FixtureServer.execute(connection, List.of(sql.substring(FAILS.length()))))
                        .isInstanceOf(SQLException.class);
            } else {
                FixtureServer.execute(connection, List.of(sql));
            }
        }
    }
}
