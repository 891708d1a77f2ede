package dev.palindrome.engine.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.sql.version.SyntaxFeature;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the table of newer syntax claims, put to the oldest and the newest server. */
@TestInstance(Lifecycle.PER_CLASS)
final class SyntaxFeatureTest {

    private ServerGrammar oldest;
    private ServerGrammar newest;

    @BeforeAll
    void start() throws SQLException {
        oldest = ServerGrammar.start(14);
        newest = ServerGrammar.start(18);
    }

    @AfterAll
    void stop() throws SQLException {
        oldest.close();
        newest.close();
    }

    @ParameterizedTest
    @EnumSource
    void theOldestServerRefusesItAndTheNewestDoesNot(SyntaxFeature feature) throws SQLException {
        assertThat(oldest.refusal(feature.example())).isPresent();
        assertThat(newest.refusal(feature.example())).isEmpty();
    }
}
