package dev.palindrome.engine.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.palindrome.engine.MigrationException;
import dev.palindrome.engine.testing.Golden;
import dev.palindrome.engine.testing.PostgresTest;
import dev.palindrome.engine.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every failure to connect with all of its text; what a fix says to type is typed, and then it connects. */
@PostgresTest
final class ConnectFailureTextsTest {

    private static final String PASSWORD = "right";

    private String port = "";

    @BeforeEach
    void makeAUser(TestDatabase database) throws SQLException {
        port = database.query("SHOW port").get(0);
        database.execute(
                "CREATE ROLE \"ann-b\" LOGIN PASSWORD '" + PASSWORD + "'",
                "CREATE ROLE owner",
                "REVOKE CONNECT ON DATABASE " + database.name() + " FROM PUBLIC");
    }

    @AfterEach
    void dropTheUser(TestDatabase database) throws SQLException {
        database.execute("DROP OWNED BY \"ann-b\"", "DROP ROLE \"ann-b\"", "DROP ROLE owner");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            wrong-port        | postgresql://127.0.0.1:1/DATABASE                  | right |
            wrong-password    | postgresql://127.0.0.1:PORT/DATABASE               | wrong |
            no-password       | postgresql://127.0.0.1:PORT/DATABASE               |       |
            unknown-database  | postgresql://127.0.0.1:PORT/missing                | right |
            tls-refused       | postgresql://127.0.0.1:PORT/DATABASE?sslmode=require | right |
            no-permission     | postgresql://127.0.0.1:PORT/DATABASE               | right |
            role-refused      | postgresql://127.0.0.1:PORT/postgres               | right | owner
            """)
    void isSaidWhole(String name, String url, @Nullable String password, @Nullable String role, TestDatabase database) {
        MigrationException refusal = failure(url, password, Optional.ofNullable(role), database);

        Golden.of(getClass(), name + ".txt")
                .holds(refusal.diagnostic()
                                .text()
                                .replace(database.name(), "DATABASE")
                                .replace(port, "PORT") + "\nexit="
                        + refusal.exitStatus().number() + "\n");
    }

    @Test
    void givesStatementsThatLetTheUserIn(TestDatabase database) throws SQLException {
        String url = "postgresql://127.0.0.1:PORT/DATABASE";
        String fix =
                failure(url, PASSWORD, Optional.empty(), database).diagnostic().fix();

        run(database, statementIn(fix));

        connections(url, PASSWORD, Optional.empty(), database).open().close();
    }

    @Test
    void givesTheStatementThatLetsTheUserBecomeTheRole(TestDatabase database) throws SQLException {
        String url = "postgresql://127.0.0.1:PORT/postgres";
        String fix = failure(url, PASSWORD, Optional.of("owner"), database)
                .diagnostic()
                .fix();

        run(database, statementIn(fix));

        connections(url, PASSWORD, Optional.of("owner"), database).open().close();
    }

    private static String statementIn(String fix) {
        String statement = fix.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("GRANT "))
                .findFirst()
                .orElse("");
        assertThat(statement).as(fix).isNotEmpty();
        return statement;
    }

    private static void run(TestDatabase database, String statement) throws SQLException {
        try (Connection connection = database.source().open();
                Statement superuser = connection.createStatement()) {
            superuser.execute(statement);
        }
    }

    private MigrationException failure(
            String url, @Nullable String password, Optional<String> role, TestDatabase database) {
        return catchThrowableOfType(
                MigrationException.class,
                () -> connections(url, password, role, database).open());
    }

    private DatabaseConnections connections(
            String url, @Nullable String password, Optional<String> role, TestDatabase database) {
        return new DatabaseConnections(
                DatabaseUrl.parse(
                        url.replace("PORT", port).replace("DATABASE", database.name()), DatabaseUrl.Origin.PARAMETER),
                new Login(
                        "ann-b",
                        Optional.ofNullable(password).map(Secret::of),
                        password == null ? "nowhere: none was given" : "the test"),
                new SessionSetup(role),
                "palindrome/7");
    }
}
