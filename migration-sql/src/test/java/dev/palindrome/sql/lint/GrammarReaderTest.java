package dev.palindrome.sql.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Statements are read as far as the grammar goes. */
final class GrammarReaderTest {

    @Test
    void readsStatementsWithTheirPlacesAndTransactions() {
        String sql = "-- one\nSELECT 1; CREATE INDEX CONCURRENTLY i ON t (a);";

        List<ParsedStatement> statements = Statements.reader().read(sql);

        assertThat(statements)
                .extracting(statement -> statement.span().of(sql))
                .containsExactly("SELECT 1", "CREATE INDEX CONCURRENTLY i ON t (a)");
        assertThat(statements).extracting(ParsedStatement::nonTransactional).containsExactly(false, true);
    }

    @Test
    void readsWhatStandsBeforeTheRefusedStatement() {
        String sql = "SELECT 1; SELECT 2; SELEKT 3; SELECT 4";

        assertThat(Statements.reader().read(sql))
                .extracting(statement -> statement.span().of(sql))
                .containsExactly("SELECT 1", "SELECT 2");
    }

    @Test
    void readsNothingWhereTheFirstStatementIsRefused() {
        assertThat(Statements.reader().read("CREATE TABLE")).isEmpty();
    }
}
