package dev.palindrome.engine.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.engine.histories.Figures;
import dev.palindrome.engine.histories.SqlHistory;
import dev.palindrome.engine.testing.EachMajor;
import dev.palindrome.engine.testing.PostgresServer;
import dev.palindrome.sql.parse.PostgresParser;
import dev.palindrome.sql.script.Script;
import dev.palindrome.sql.script.SqlStatement;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** The parser says of the SQL of public histories, and of mutations of it, what servers say. */
final class HistoriesGrammarTest {

    private static final int MUTATIONS = Integer.getInteger("palindrome.test.mutations", 2_500) * 4;
    private static final long SEED = 20261121;

    private final PostgresParser parser = new PostgresParser();

    @ParameterizedTest(name = "{0}", autoCloseArguments = false)
    @ArgumentsSource(EachMajor.class)
    void judgesFilesAndStatementsAsTheServerDoes(int major, PostgresServer server) throws SQLException, IOException {
        List<String> texts = Stream.concat(files().stream(), statements().stream())
                .distinct()
                .toList();

        assertAgreement(major, server, texts, "files and statements");
    }

    @ParameterizedTest(name = "{0}", autoCloseArguments = false)
    @ArgumentsSource(EachMajor.class)
    void judgesMutationsAsTheServerDoes(int major, PostgresServer server) throws SQLException, IOException {
        Mutations mutations = new Mutations(statements());
        Random random = new Random(SEED);

        assertAgreement(
                major,
                server,
                IntStream.range(0, MUTATIONS)
                        .mapToObj(i -> mutations.next(random))
                        .toList(),
                "mutations");
    }

    private void assertAgreement(int major, PostgresServer server, List<String> texts, String what)
            throws SQLException {
        Agreement agreement = new Agreement(major);
        try (ServerGrammar grammar = new ServerGrammar(server)) {
            for (String sql : texts) {
                agreement.add(sql, parser, grammar.refusal(sql));
            }
        }
        Figures.keep("grammar of %s on %d".formatted(what, major), agreement.summary());
        assertThat(agreement.differences()).isEmpty();
    }

    private static List<String> files() throws IOException {
        return SqlHistory.publicOnes().stream()
                .flatMap(history -> history.revisions().stream())
                .flatMap(SqlHistory.Revision::texts)
                .toList();
    }

    private static List<String> statements() throws IOException {
        return files().stream()
                .flatMap(file -> Script.of(file).statements().stream())
                .map(SqlStatement::text)
                .toList();
    }
}
