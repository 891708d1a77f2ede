package dev.palindrome.engine.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.sql.parse.Parse;
import dev.palindrome.sql.parse.PostgresParser;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The parser says of any text what a server of the same version says: the same verdict, message and place. */
@TestInstance(Lifecycle.PER_CLASS)
final class GrammarTest {

    /** {@code -Dpalindrome.test.mutations=2500} asks for the 10,000 of the whole proof. */
    private static final int TEXTS_PER_SEED = Integer.getInteger("palindrome.test.mutations", 250);

    private final PostgresParser parser = new PostgresParser();
    private final Mutations mutations = new Mutations();
    private ServerGrammar server;

    @BeforeAll
    void start() throws SQLException {
        server = ServerGrammar.start(18);
    }

    @AfterAll
    void stop() throws SQLException {
        server.close();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void judgesMutatedStatementsAsTheServerDoes(long seed) throws SQLException {
        Random random = new Random(seed);
        for (int i = 0; i < TEXTS_PER_SEED; i++) {
            String sql = mutations.next(random);

            assertThat(refusal(sql)).as("seed %d: %s", seed, sql).isEqualTo(server.refusal(sql));
        }
    }

    private Optional<ServerGrammar.Verdict> refusal(String sql) {
        Parse parse = parser.parse(sql);
        if (parse instanceof Parse.Refused refused) {
            int position = refused.error().offset().isPresent()
                    ? sql.codePointCount(0, refused.error().offset().getAsInt()) + 1
                    : 0;
            return Optional.of(new ServerGrammar.Verdict(refused.error().message(), position));
        }
        return Optional.empty();
    }
}
