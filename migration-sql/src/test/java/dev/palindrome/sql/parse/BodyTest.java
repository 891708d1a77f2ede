package dev.palindrome.sql.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.sql.ast.Nodes;
import dev.palindrome.sql.ast.RangeVar;
import dev.palindrome.sql.lex.LexedText;
import dev.palindrome.sql.lex.Lexer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BodyTest {

    private static final PostgresParser PARSER = new PostgresParser();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "DO $$ BEGIN perfom 1; END $$                             | \"perfom\" | perfom",
                "DO $$ BEGIN IF x THEN perform 1; y; END IF; END $$       | \"y\"      | y; END",
                "DO $$ BEGIN SELECT 1 FROM a; SELECT 1 FROM FROM; END $$  | \"FROM\"   | FROM; END",
                "DO 'BEGIN PERFORM ''é''; ALTER TABEL x; END'             | \"TABEL\"  | TABEL",
                "CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $b$ BEGIN RETURN 1; EN; $b$ | \"EN\" | EN;",
                "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS $$ SELEC 1 $$                   | \"SELEC\" | SELEC",
            })
    void findsAnErrorInABodyAndItsPlace(String sql, String near, String place) {
        Optional<SyntaxError> error = body(sql).error();

        assertThat(error).hasValueSatisfying(found -> {
            assertThat(found.message()).startsWith("syntax error at or near " + near);
            assertThat(found.offset()).hasValue(sql.lastIndexOf(place));
        });
    }

    @Test
    void findsTheStatementsOfSqlInPlpgsql() {
        String sql = """
                DO $$
                DECLARE n int := 0; r record;
                BEGIN
                  CREATE TABLE made (id int);
                  SELECT count(*) INTO STRICT n FROM counted;
                  n := n + 1;
                  IF n = 1 THEN DELETE FROM emptied; ELSE INSERT INTO filled VALUES (1) RETURNING id INTO n; END IF;
                  FOR r IN SELECT * FROM looped LOOP
                    UPDATE changed SET a = r.a;
                  END LOOP;
                  EXECUTE 'DROP TABLE hidden';
                EXCEPTION WHEN others THEN
                  TRUNCATE cut;
                END $$""";

        List<BodyParse.Statement> statements = body(sql).statements();

        assertThat(statements)
                .extracting(statement -> statement.span().of(sql).split(" ", 2)[0])
                .containsExactly("CREATE", "SELECT", "DELETE", "INSERT", "UPDATE", "TRUNCATE");
        assertThat(statements)
                .flatExtracting(statement -> Nodes.all(statement.tree(), RangeVar.class).stream()
                        .map(table ->
                                sql.substring(statement.place(table.location())).split("\\W", 2)[0])
                        .toList())
                .containsExactly("made", "counted", "emptied", "filled", "changed", "cut");
    }

    @Test
    void findsTheStatementsOfABodyInSql() {
        String sql = "CREATE FUNCTION f() RETURNS void LANGUAGE sql AS 'DELETE FROM a; INSERT INTO b VALUES (''x'')'";

        assertThat(body(sql).statements())
                .extracting(statement -> statement.span().of(sql))
                .containsExactly("DELETE FROM a", "INSERT INTO b VALUES (''x'')");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TRIGGER t BEFORE INSERT ON a EXECUTE FUNCTION f()",
                "CREATE FUNCTION f() RETURNS int LANGUAGE c AS 'file', 'symbol'",
                "CREATE FUNCTION f() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT 1; END",
                "DO E'BEGIN\\nNULL; END'",
            })
    void findsNoBodyWhereNoneIsWrittenAsItIs(String sql) {
        LexedText text = Lexer.lex(sql);

        assertThat(PARSER.parseBody(statement(text), text)).isEmpty();
    }

    private static BodyParse body(String sql) {
        LexedText text = Lexer.lex(sql);
        return PARSER.parseBody(statement(text), text).orElseThrow();
    }

    private static ParsedStatement statement(LexedText text) {
        return ((Parse.Accepted) PARSER.parse(text)).statements().get(0);
    }
}
