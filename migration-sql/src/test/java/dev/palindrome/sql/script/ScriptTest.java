package dev.palindrome.sql.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.palindrome.sql.lex.TokenKind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where statements begin and end. */
final class ScriptTest {

    private static final String ATOMIC = """
            CREATE OR REPLACE FUNCTION f(a int, "end" int) RETURNS int LANGUAGE SQL
            BEGIN ATOMIC
              SELECT CASE WHEN a > 0 THEN CASE a WHEN 1 THEN 2 ELSE 3 END END;
              SELECT t.end AS end, x AS case FROM t;
            END""";

    private static final String PLPGSQL = """
            CREATE FUNCTION g() RETURNS void LANGUAGE plpgsql AS $body$
            BEGIN
              PERFORM 1; -- it's
            END;
            $body$""";

    private static final String RULE =
            "CREATE RULE r AS ON INSERT TO t DO ALSO (INSERT INTO u VALUES (1); DELETE FROM v)";

    @ParameterizedTest
    @MethodSource
    void findsTheStatements(String script, List<String> statements) {
        assertThat(Script.of(script).statements())
                .extracting(SqlStatement::text)
                .isEqualTo(statements);
    }

    static Stream<Arguments> findsTheStatements() {
        return Stream.of(
                arguments("", List.of()),
                arguments(" ;; -- c\n/* ; */ ;", List.of()),
                arguments("a", List.of("a")),
                arguments("a;b", List.of("a", "b")),
                arguments(" -- c;\n a -- d;\n + b /* ; */ ; c", List.of("a -- d;\n + b", "c")),
                arguments("select ';', \";\", $$;$$; b", List.of("select ';', \";\", $$;$$", "b")),
                arguments(ATOMIC + "; a", List.of(ATOMIC, "a")),
                arguments(PLPGSQL + "; a", List.of(PLPGSQL, "a")),
                arguments(RULE + "; a", List.of(RULE, "a")),
                arguments("select begin atomic from t; a", List.of("select begin atomic from t", "a")),
                arguments("BEGIN; a; END; b", List.of("BEGIN", "a", "END", "b")),
                arguments("a); b", List.of("a)", "b")),
                arguments("(a; b", List.of("(a; b")),
                arguments("\\set x 1\na;", List.of("\\set x 1", "a")),
                arguments("a \\gset\nb", List.of("a \\gset", "b")),
                arguments("a \\x\n + b; c", List.of("a \\x\n + b", "c")),
                arguments("\\x\nCOPY t FROM stdin;\n;\n\\.\n", List.of("\\x", "COPY t FROM stdin;\n;\n\\.")),
                arguments("a \\g\nCOPY t FROM stdin;\n;\n\\.\n", List.of("a \\g", "COPY t FROM stdin;\n;\n\\.")),
                arguments("a\\; b; c", List.of("a\\; b", "c")),
                arguments("COPY t FROM stdin;\n1;2\n\\.\na;", List.of("COPY t FROM stdin;\n1;2\n\\.", "a")),
                arguments("COPY t FROM stdin; a;", List.of("COPY t FROM stdin", "a")));
    }

    @Test
    void keepsWhatStandsBetweenTheStatements() {
        String text = "-- first\nSELECT 1; -- second\n;SELECT 2 ;\n-- last";

        Script script = Script.of(text);

        assertThat(script.statements().stream()
                        .map(statement -> statement.extent().of(text)))
                .containsExactly("-- first\nSELECT 1;", " -- second\n;SELECT 2 ;");
        assertThat(script.statements().stream()
                        .map(statement -> statement.span().of(text)))
                .containsExactly("SELECT 1", "SELECT 2");
        assertThat(script.tail().of(text)).isEqualTo("\n-- last");
    }

    @Test
    void givesTheTokensOfAStatementWithoutWhatMeansNothing() {
        Script script = Script.of("a; b /* c */ + 1");

        assertThat(script.statements().get(1).tokens())
                .extracting(token -> token.kind(), script.lexed()::text)
                .containsExactly(
                        tuple(TokenKind.WORD, "b"), tuple(TokenKind.OPERATOR, "+"), tuple(TokenKind.NUMBER, "1"));
    }

    @Test
    void isEmptyWithoutAStatement() {
        assertThat(Script.of("/* nothing */ ;\n").isEmpty()).isTrue();
        assertThat(Script.of("/* something */ a").isEmpty()).isFalse();
    }
}
