package dev.palindrome.engine.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.engine.testing.EachMajor;
import dev.palindrome.engine.testing.PostgresServer;
import dev.palindrome.sql.version.SyntaxFeature;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** What the table of newer syntax claims, put to servers: the oldest and the newest, with {@code -Pmajors} all. */
final class SyntaxFeatureTest {

    @ParameterizedTest(name = "{0}", autoCloseArguments = false)
    @ArgumentsSource(EachMajor.class)
    void aServerRefusesWhatCameAfterIt(int major, PostgresServer server) throws SQLException {
        List<SyntaxFeature> newer = Arrays.stream(SyntaxFeature.values())
                .filter(feature -> feature.since() > major)
                .toList();

        try (ServerGrammar grammar = new ServerGrammar(server)) {
            for (SyntaxFeature feature : SyntaxFeature.values()) {
                assertThat(grammar.refusal(feature.example()).isPresent())
                        .as("%d refuses %s", major, feature.example())
                        .isEqualTo(newer.contains(feature));
            }
        }
    }
}
