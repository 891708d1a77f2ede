package dev.palindrome.sql.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.sql.ast.DropStmt;
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
                "DO E'BEGIN\\n  ALTER TABEL x;\\nEND'                          | \"TABEL\"  | TABEL",
                "DO U&'BEGIN ALTER TABEL !00E4; END' UESCAPE '!'            | \"TABEL\"  | TABEL",
                "DO $$ BEGIN EXECUTE 'ALTER TABEL x'; END $$                | \"TABEL\"  | TABEL",
                "DO 'BEGIN EXECUTE ''COMMENT ON x IS y z''; END'    | \"x\"      | x IS",
                "DO $a$ BEGIN DO $b$ BEGIN ALTER TABEL x; END $b$; END $a$  | \"TABEL\"  | TABEL",
                "DO 'BEGIN DO ''BEGIN ALTER TABEL x; END''; END'           | \"TABEL\"  | TABEL",
                "DO $a$ BEGIN CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELEC 1'; END $a$ | \"SELEC\" | SELEC",
                "DO $$ BEGIN FOR r IN EXECUTE E'SELECT\\n1 FROM FROM' LOOP NULL; END LOOP; END $$ | \"FROM\" | FROM' LOOP",
            })
    void findsAnErrorInABodyAndItsPlace(String sql, String near, String place) {
        Optional<SyntaxError> error = body(sql).error();

        assertThat(error).hasValueSatisfying(found -> {
            assertThat(found.message()).startsWith("syntax error at or near " + near);
            assertThat(found.offset()).hasValue(sql.lastIndexOf(place));
        });
    }

    @Test
    void findsTheStatementsOfABlockWithinABlockAndNotThoseOfAFunctionThatItMakes() {
        String sql = """
                DO $a$ BEGIN
                  DO $b$ BEGIN DROP TABLE inner_one; END $b$;
                  CREATE FUNCTION f() RETURNS void LANGUAGE sql AS 'DROP TABLE later';
                END $a$""";

        assertThat(body(sql).statements())
                .filteredOn(statement -> statement.tree() instanceof DropStmt)
                .extracting(statement -> statement.span().of(sql))
                .containsExactly("DROP TABLE inner_one");
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
                .containsExactly("CREATE", "SELECT", "DELETE", "INSERT", "SELECT", "UPDATE", "DROP", "TRUNCATE");
        assertThat(statements)
                .flatExtracting(statement -> Nodes.all(statement.tree(), RangeVar.class).stream()
                        .map(table ->
                                sql.substring(statement.place(table.location())).split("\\W", 2)[0])
                        .toList())
                .containsExactly("made", "counted", "emptied", "filled", "looped", "changed", "cut");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "BEGIN FOR r IN SELECT a FROM t LOOP DELETE FROM u; END LOOP; END | SELECT a FROM t, DELETE FROM u",
                "BEGIN <<l>> FOR r IN (SELECT 1 FROM t) LOOP NULL; END LOOP l; END | (SELECT 1 FROM t)",
                "BEGIN FOR i IN REVERSE 9..1 LOOP DROP TABLE t; END LOOP; END      | DROP TABLE t",
                "DECLARE c refcursor; BEGIN FOR r IN c LOOP DROP TABLE t; END LOOP; END | DROP TABLE t",
                "BEGIN FOREACH i IN ARRAY x LOOP DROP TABLE t; END LOOP; END       | DROP TABLE t",
                "BEGIN WHILE EXISTS (SELECT 1 FROM u) LOOP DROP TABLE t; END LOOP; END | DROP TABLE t",
                "DECLARE c CURSOR FOR SELECT 1; d NO SCROLL CURSOR (k int) IS SELECT k; e int := 1; BEGIN OPEN c; END | SELECT 1, SELECT k",
                "DECLARE c refcursor; BEGIN OPEN c SCROLL FOR SELECT 1; FETCH c INTO x; CLOSE c; END | SELECT 1",
                "DECLARE c refcursor; BEGIN OPEN c FOR EXECUTE 'SELECT 1'; END     | SELECT 1",
                "BEGIN RETURN QUERY SELECT 1; RETURN; END                          | SELECT 1",
                "BEGIN RETURN QUERY EXECUTE 'SELECT $1' USING 1; END               | SELECT $1",
                "BEGIN PERFORM f(1), g(';') FROM t; END                            | SELECT  f(1), g(';') FROM t",
                "BEGIN EXECUTE 'DROP TABLE t; DROP TABLE u'; END                   | DROP TABLE t, DROP TABLE u",
                "BEGIN EXECUTE $s$DROP TABLE t$s$ INTO x USING 1; END              | DROP TABLE t",
                "BEGIN EXECUTE concat('DROP TABLE ', t); EXECUTE format('DROP TABLE %I', t); EXECUTE cmd; DROP TABLE t; END | DROP TABLE t",
                "BEGIN FOR r IN EXECUTE 'SELECT 1' LOOP DROP TABLE t; END LOOP; END | SELECT 1, DROP TABLE t",
                "BEGIN IF (CASE WHEN a THEN b ELSE c END) THEN DROP TABLE t; END IF; END | DROP TABLE t",
                "BEGIN CASE x WHEN 1, 2 THEN DROP TABLE t; ELSE DROP TABLE u; END CASE; END | DROP TABLE t, DROP TABLE u",
                "BEGIN a.b[i + 1] := 5; x = 6; SELECT 1 INTO a.b[i + 1], c FROM t; END | SELECT 1                    FROM t",
                "BEGIN CREATE RULE r AS ON DELETE TO t DO (DELETE FROM u; DELETE FROM v); DROP TABLE t; END | CREATE RULE r AS ON DELETE TO t DO (DELETE FROM u; DELETE FROM v), DROP TABLE t",
                "BEGIN CREATE FUNCTION f() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT CASE WHEN true THEN 1 END; END; DROP TABLE t; END | CREATE FUNCTION f() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT CASE WHEN true THEN 1 END; END, DROP TABLE t",
                "BEGIN DROP TABLE t; EXCEPTION WHEN undefined_table OR others THEN RAISE NOTICE 'x;'; DROP TABLE u; END | DROP TABLE t, DROP TABLE u",
                "BEGIN CALL p(1); COMMIT; DECLARE y int; BEGIN DROP TABLE t; END; END | CALL p(1), DROP TABLE t",
            })
    void findsTheSqlInClausesOfPlpgsql(String body, String expected) {
        String sql = "DO $body$ " + body + " $body$";

        List<BodyParse.Statement> statements = body(sql).statements();

        assertThat(String.join(
                        ", ", statements.stream().map(BodyParse.Statement::sql).toList()))
                .isEqualTo(expected);
        assertThat(statements)
                .allSatisfy(statement -> assertThat(statement.span().of(sql))
                        .startsWith(statement
                                .sql()
                                .replace("SELECT  f", "PERFORM f")
                                .split(" ", 2)[0]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DO E'BEGIN\\n  DROP\\tTABLE \\u00e4\\x62c; -- \\U0001F600\\n  DELETE FROM gone;\\nEND'",
                "DO U&'BEGIN DROP TABLE !00E4bc; /* !+01F600 !! */ DELETE FROM g!006fne; END' UESCAPE '!'",
                "DO $$BEGIN EXECUTE E'DROP\\tTABLE \\u00e4bc'; DELETE FROM gone; END$$",
            })
    void findsTheStatementsOfABodyWithEscapes(String sql) {
        List<BodyParse.Statement> statements = body(sql).statements();

        assertThat(statements)
                .flatExtracting(statement -> Nodes.all(statement.tree(), RangeVar.class).stream()
                        .map(RangeVar::relname)
                        .toList())
                .containsExactlyInAnyOrder("gone");
        assertThat(statements)
                .filteredOn(statement -> statement.tree() instanceof DropStmt)
                .extracting(statement -> statement.sql().replace('\t', ' '))
                .containsExactly("DROP TABLE äbc");
        assertThat(statements)
                .flatExtracting(statement -> Nodes.all(statement.tree(), RangeVar.class).stream()
                        .map(table -> sql.substring(statement.place(table.location())))
                        .toList())
                .allMatch(rest -> rest.startsWith("gone") || rest.startsWith("g!006fne"))
                .hasSize(1);
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
            })
    void findsNoBodyWhereThereIsNoneInOneString(String sql) {
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
