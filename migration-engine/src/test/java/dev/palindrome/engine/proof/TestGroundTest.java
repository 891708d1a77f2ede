package dev.palindrome.engine.proof;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.palindrome.engine.testing.PostgresTest;
import dev.palindrome.engine.testing.TestDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@PostgresTest
final class TestGroundTest {

    private static final String STORE = "CREATE TABLE migrations.meta (palindrome_format integer, label text)";

    @Test
    void takesADatabaseThatNobodyDeploysTo(TestDatabase database) throws SQLException {
        database.execute("CREATE TABLE public.meta (label text)");

        assertThatCode(() -> new TestGround(database.source()).require()).doesNotThrowAnyException();
    }

    @Test
    void takesADatabaseThatIsLabelledForTests(TestDatabase database) throws SQLException {
        database.execute("CREATE SCHEMA migrations", STORE, "INSERT INTO migrations.meta VALUES (1, 'test')");

        assertThatCode(() -> new TestGround(database.source()).require()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"'production'", "NULL", "''"})
    void refusesADatabaseThatIsDeployedTo(String label, TestDatabase database) throws SQLException {
        database.execute("CREATE SCHEMA migrations", STORE, "INSERT INTO migrations.meta VALUES (1, " + label + ")");

        assertThatThrownBy(() -> new TestGround(database.source()).require()).hasMessageStartingWith("[PAL346]");
    }
}
