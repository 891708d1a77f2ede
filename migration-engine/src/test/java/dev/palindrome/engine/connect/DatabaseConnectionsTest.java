package dev.palindrome.engine.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.palindrome.engine.MigrationException;
import dev.palindrome.engine.connect.DatabaseUrl.Origin;
import dev.palindrome.engine.testing.PostgresTest;
import dev.palindrome.engine.testing.TestDatabase;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Connections to a real server, and what is said when there is none. */
@PostgresTest
final class DatabaseConnectionsTest {

    private static final String CANARY = "c4n4ry";

    private String port = "";

    @BeforeEach
    void makeAUser(TestDatabase database) throws SQLException {
        port = database.query("SHOW port").get(0);
        database.execute("CREATE ROLE ann LOGIN PASSWORD '" + CANARY + "'", "CREATE ROLE owner", "GRANT owner TO ann");
    }

    @AfterEach
    void dropTheUser(TestDatabase database) throws SQLException {
        database.execute("DROP ROLE ann", "DROP ROLE owner");
    }

    @Test
    void setsTheSessionUp(TestDatabase database) throws SQLException {
        DatabaseConnections connections = connections(url(database.name()), CANARY, Optional.of("owner"));

        try (Connection connection = connections.open()) {
            assertThat(value(connection, "SELECT session_user || ' as ' || current_user"))
                    .isEqualTo("ann as owner");
            assertThat(value(connection, "SHOW application_name")).isEqualTo("palindrome/7");
            assertThat(value(connection, "SHOW client_connection_check_interval"))
                    .isEqualTo("2s");
            assertThat(value(connection, "SHOW idle_in_transaction_session_timeout"))
                    .isEqualTo("1min");
            assertThat(value(connection, "SHOW idle_session_timeout")).isEqualTo("15min");
            assertThat(value(connection, "SHOW tcp_keepalives_idle")).isEqualTo("30");
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    PAL426 | postgresql://no.such.host.invalid/d              | the host of `no.such.host.invalid:5432/d` is unknown
                    PAL427 | postgresql://127.0.0.1:1/d                       | no server answers at `127.0.0.1:1/d`
                    PAL429 | postgresql://127.0.0.1:PORT/missing              | there is no database `missing` at `127.0.0.1:PORT`
                    PAL430 | postgresql://127.0.0.1:PORT/postgres?sslmode=require | `127.0.0.1:PORT/postgres` does not speak TLS
                    PAL437 | postgresql://127.0.0.1:PORT/postgres             | user `ann` cannot become the role `nobody`
                    """)
    void saysWhatIsWrong(String code, String url, String what) {
        DatabaseConnections connections = connections(url.replace("PORT", port), CANARY, Optional.of("nobody"));

        MigrationException refusal = catchThrowableOfType(MigrationException.class, connections::open);

        assertThat(refusal.diagnostic().code().code()).isEqualTo(code);
        assertThat(refusal.diagnostic().what()).startsWith(what.replace("PORT", port));
        assertThat(everythingOf(refusal)).doesNotContain(CANARY);
    }

    @Test
    void saysWhereAWrongPasswordCameFromButNotThePassword(TestDatabase database) {
        DatabaseConnections connections = connections(url(database.name()), "wrong-" + CANARY, Optional.empty());

        MigrationException refusal = catchThrowableOfType(MigrationException.class, connections::open);

        assertThat(refusal.diagnostic().code().code()).isEqualTo("PAL428");
        assertThat(refusal.diagnostic().why()).isEqualTo("nothing was run; the password came from the test");
        assertThat(everythingOf(refusal)).doesNotContain(CANARY);
    }

    @Test
    void givesTheUrlThatAllowsAPlainConnection(TestDatabase database) throws SQLException {
        DatabaseConnections refused = connections(url(database.name()) + "?sslmode=require", CANARY, Optional.empty());
        MigrationException refusal = catchThrowableOfType(MigrationException.class, refused::open);

        String fix = refusal.diagnostic().fix();
        String pasted = fix.substring(fix.indexOf("-Dmigrations.url=") + "-Dmigrations.url=".length());

        try (Connection connection =
                connections(pasted, CANARY, Optional.empty()).open()) {
            assertThat(value(connection, "SELECT current_database()")).isEqualTo(database.name());
        }
    }

    @Test
    void showsNoPassword(TestDatabase database) throws SQLException {
        DatabaseConnections connections = connections(url(database.name()), CANARY, Optional.empty());

        assertThat(connections.toString()).isEqualTo("127.0.0.1:" + port + "/" + database.name());
        try (Connection connection = connections.open()) {
            assertThat(connection.getMetaData().getURL()).doesNotContain(CANARY);
        }
    }

    private String url(String database) {
        return "postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static DatabaseConnections connections(String url, String password, Optional<String> role) {
        Login login = new Login("ann", Optional.of(Secret.of(password)), "the test");
        return new DatabaseConnections(
                DatabaseUrl.parse(url, Origin.PARAMETER), login, new SessionSetup(role), "palindrome/7");
    }

    private static String value(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static String everythingOf(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }
}
