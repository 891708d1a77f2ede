package dev.palindrome.sql.version;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.sql.lex.LexedText;
import dev.palindrome.sql.lex.Lexer;
import dev.palindrome.sql.parse.Parse;
import dev.palindrome.sql.parse.PostgresParser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NewerSyntaxesTest {

    private static final PostgresParser PARSER = new PostgresParser();

    @ParameterizedTest
    @EnumSource
    void isFoundForTheVersionBeforeItsOwnAndNotForItsOwn(SyntaxFeature feature) {
        assertThat(features(feature.since() - 1, feature.example())).contains(feature);
        assertThat(features(feature.since(), feature.example())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE UNIQUE INDEX ON t (a)",
                "CREATE TABLE t (a int CHECK (a > 0) REFERENCES s ON DELETE SET NULL, b int NOT NULL)",
                "CREATE TABLE t (a int, b int GENERATED ALWAYS AS (a * 2) STORED, c int GENERATED ALWAYS AS IDENTITY)",
                "ALTER TABLE t ALTER COLUMN a SET NOT NULL, ADD CHECK (a > 0) NOT VALID, ALTER CONSTRAINT c DEFERRABLE",
                "SELECT a_1, 10, 1.5, 1e10 FROM (SELECT 1) AS s",
                "UPDATE t SET a = 1 RETURNING a",
                "GRANT SELECT ON t TO r; CREATE PUBLICATION p FOR TABLE t; CREATE STATISTICS s ON a, b FROM t",
            })
    void whatVersion14KnowsIsNotFound(String sql) {
        assertThat(features(14, sql)).isEmpty();
    }

    @Test
    void namesTheStatementThatHasIt() {
        String sql = "SELECT 1; SELECT 0x1F";

        assertThat(found(14, sql))
                .extracting(newer -> newer.statement().of(sql))
                .containsExactly("SELECT 0x1F");
    }

    private static List<SyntaxFeature> features(int major, String sql) {
        return found(major, sql).stream().map(NewerSyntax::feature).toList();
    }

    private static List<NewerSyntax> found(int major, String sql) {
        LexedText text = Lexer.lex(sql);
        Parse parse = PARSER.parse(text);
        assertThat(parse).isInstanceOf(Parse.Accepted.class);
        return NewerSyntaxes.in(major, text, ((Parse.Accepted) parse).statements());
    }
}
