package dev.palindrome.engine.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.palindrome.engine.MigrationException;
import dev.palindrome.engine.connect.DatabaseConnections;
import dev.palindrome.engine.connect.DatabaseUrl;
import dev.palindrome.engine.connect.Login;
import dev.palindrome.engine.connect.Secret;
import dev.palindrome.engine.connect.SessionSetup;
import dev.palindrome.engine.testing.PostgresTest;
import dev.palindrome.engine.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Databases of our own on a server that others use. */
@PostgresTest
final class ExistingServerTest {

    private static final String DATABASES = "SELECT datname FROM pg_database ORDER BY 1";

    @BeforeEach
    void makeUsers(TestDatabase database) throws SQLException {
        database.execute("CREATE ROLE maker LOGIN CREATEDB PASSWORD 'x'", "CREATE ROLE guest LOGIN PASSWORD 'x'");
    }

    @AfterEach
    void dropUsers(TestDatabase database) throws SQLException {
        database.execute("DROP ROLE maker", "DROP ROLE guest");
    }

    @Test
    void leavesTheServerAsItWas(TestDatabase theirs) throws SQLException {
        List<String> before = theirs.query(DATABASES);

        try (ScratchServer server = server(theirs, "maker")) {
            String first = server.createDatabase();
            String second = server.createDatabaseFrom(first);
            assertThat(theirs.query(DATABASES)).contains(first, second).hasSize(before.size() + 2);
            server.dropDatabase(first);
            try (Connection left = server.connectionSource(second).open()) {
                assertThat(left.getCatalog()).isEqualTo(second).startsWith("palindrome_");
                server.dropDatabase(second);
            }
            server.createDatabase();
        }

        assertThat(theirs.query(DATABASES)).isEqualTo(before);
    }

    @Test
    void dropsNoDatabaseThatItDidNotMake(TestDatabase theirs) throws SQLException {
        try (ScratchServer server = server(theirs, "maker")) {
            assertThatThrownBy(() -> server.dropDatabase(theirs.name())).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(theirs.query(DATABASES)).contains(theirs.name());
    }

    @Test
    void saysWhichRightIsMissing(TestDatabase theirs) throws SQLException {
        List<String> before = theirs.query(DATABASES);
        try (ScratchServer server = server(theirs, "guest")) {
            MigrationException refusal = catchThrowableOfType(MigrationException.class, server::createDatabase);

            assertThat(refusal.diagnostic().code().code()).isEqualTo("PAL447");
            assertThat(refusal.diagnostic().what()).contains("SQLSTATE 42501");
            assertThat(refusal.diagnostic().fix()).contains("CREATEDB");
        }
        assertThat(theirs.query(DATABASES)).isEqualTo(before);
    }

    private static ScratchServer server(TestDatabase theirs, String user) throws SQLException {
        String url = "postgresql://127.0.0.1:" + theirs.query("SHOW port").get(0) + "/" + theirs.name();
        return ExistingServer.on(new DatabaseConnections(
                DatabaseUrl.parse(url, DatabaseUrl.Origin.PARAMETER),
                new Login(user, Optional.of(Secret.of("x")), "the test"),
                new SessionSetup(Optional.empty()),
                "palindrome"));
    }
}
