package dev.palindrome.sql.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.sql.ast.A_Expr;
import dev.palindrome.sql.ast.CreateStmt;
import dev.palindrome.sql.ast.DropStmt;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.Nodes;
import dev.palindrome.sql.ast.RangeVar;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PostgresParserTest {

    private static final PostgresParser PARSER = new PostgresParser();

    @Test
    void givesEachStatementItsTreeAndItsPlace() {
        String sql = "-- first\nCREATE TABLE t (é int) ; /* second */ DROP TABLE t -- gone\n;;";

        List<ParsedStatement> statements = statements(sql);

        assertThat(statements)
                .extracting(ParsedStatement::tree)
                .hasExactlyElementsOfTypes(CreateStmt.class, DropStmt.class);
        assertThat(statements)
                .extracting(statement -> statement.span().of(sql))
                .containsExactly("CREATE TABLE t (é int)", "DROP TABLE t");
    }

    @Test
    void countsPlacesInTheTreeInCharactersOfTheWholeText() {
        String sql = "SELECT '😀é'; SELECT 1 FROM t";

        Node second = statements(sql).get(1).tree();

        assertThat(Nodes.all(second, RangeVar.class))
                .extracting(RangeVar::location)
                .containsExactly(sql.indexOf("t", sql.indexOf("FROM")));
    }

    @Test
    void givesThePlacesOfAPartInTheWholeText() {
        String part = "SELECT 'ä😀'; /* c */ SELECT 1 FROM t; SELECT 2 FROM FROM";
        int start = 1_000;

        Parse refused = PARSER.parse(part, start);
        Parse accepted = PARSER.parse(part.substring(0, part.lastIndexOf(';')), start);

        assertThat(refused)
                .isEqualTo(new Parse.Refused(new SyntaxError(
                        "syntax error at or near \"FROM\"", OptionalInt.of(start + part.lastIndexOf("FROM")))));
        assertThat(accepted).isInstanceOfSatisfying(Parse.Accepted.class, parse -> {
            ParsedStatement second = parse.statements().get(1);
            assertThat(second.span().shifted(-start).of(part)).isEqualTo("SELECT 1 FROM t");
            assertThat(Nodes.all(second.tree(), RangeVar.class))
                    .extracting(RangeVar::location)
                    .containsExactly(start + part.indexOf("t;"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "-- nothing", ";;", "/* a */ ; -- b"})
    void findsNoStatementWhereNoneIs(String sql) {
        assertThat(statements(sql)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "selec 1                              | syntax error at or near \"selec\"          | 0",
                "SELECT é FROM FROM                   | syntax error at or near \"FROM\"           | 14",
                "SELECT '😀' FROM FROM                | syntax error at or near \"FROM\"           | 17",
                "CREATE TABLE t (a int                | syntax error at end of input               | 21",
                "SELECT 'open                         | unterminated quoted string at or near \"'open\" | 7",
                "SELECT 1 /* é */ FROM /* 😀 */ FROM  | syntax error at or near \"FROM\"           | 31",
            })
    void repeatsPostgresqlsMessageAndPlace(String sql, String message, int offset) {
        assertThat(PARSER.parse(sql)).isEqualTo(new Parse.Refused(new SyntaxError(message, OptionalInt.of(offset))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT U&'d!0061t!+000061' /* c */ UESCAPE '!'",
                "CREATE TABLE t (a timestamp WITH /* c */ TIME ZONE)",
                "SELECT 1 ORDER BY 1 NULLS -- c\n LAST",
                "SELECT 'a' -- c\n 'b'",
            })
    void acceptsCommentsWhereTheGrammarLooksAhead(String sql) {
        assertThat(PARSER.parse(sql)).isInstanceOf(Parse.Accepted.class);
    }

    @ParameterizedTest
    @CsvSource({"0, invalid byte sequence", "55357, half of a surrogate pair", "56832, half of a surrogate pair"})
    void refusesWhatNoServerCanBeTold(int unit, String message) {
        Parse parse = PARSER.parse("SELECT '" + (char) unit + "'");

        assertThat(parse).isInstanceOfSatisfying(Parse.Refused.class, refused -> {
            assertThat(refused.error().message()).startsWith(message);
            assertThat(refused.error().offset()).hasValue("SELECT '".length());
        });
    }

    @Test
    void parsesALargeText() {
        String row = "('" + "x".repeat(60) + "', 1),";
        String sql = "INSERT INTO t VALUES " + row.repeat(20_000) + "('last', 2)";

        assertThat(statements(sql)).hasSize(1);
    }

    @Test
    void parsesWhatNestsDeeperThanTheCallersStack() {
        String sql = "SELECT 1" + "+1".repeat(9_000);

        assertThat(Nodes.all(statements(sql).get(0).tree(), A_Expr.class)).hasSize(9_000);
    }

    @Test
    void refusesAsPostgresqlDoesWhatNestsTooDeep() {
        Parse parse = PARSER.parse("SELECT " + "(".repeat(20_000) + "1" + ")".repeat(20_000));

        assertThat(parse)
                .isInstanceOfSatisfying(
                        Parse.Refused.class,
                        refused -> assertThat(refused.error().message()).startsWith("memory exhausted"));
    }

    @Test
    void doesNotJudgeWhatIsTooMuchForItAndGoesOn() {
        Parse parse = PARSER.parse("SELECT 1" + "+1".repeat(300_000));

        assertThat(parse).isInstanceOf(Parse.Unjudged.class);
        assertThat(statements("SELECT 1")).hasSize(1);
    }

    @Test
    void servesSeveralThreads() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Parse>> tasks = IntStream.range(0, 200)
                    .<Callable<Parse>>mapToObj(i -> () -> PARSER.parse("SELECT " + i + " FROM t" + i))
                    .toList();

            List<Future<Parse>> parses = threads.invokeAll(tasks);

            for (int i = 0; i < parses.size(); i++) {
                assertThat(parses.get(i).get()).isEqualTo(PARSER.parse("SELECT " + i + " FROM t" + i));
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void parsesTheSameTextAlikeAgainAndAgain() {
        Parse first = PARSER.parse("SELECT a FROM b");

        for (int i = 0; i < 300; i++) {
            assertThat(PARSER.parse("SELECT a FROM b")).isEqualTo(first);
            assertThat(PARSER.parse("SELECT a FROM")).isInstanceOf(Parse.Refused.class);
        }
    }

    private static List<ParsedStatement> statements(String sql) {
        Parse parse = PARSER.parse(sql);
        assertThat(parse).isInstanceOf(Parse.Accepted.class);
        return ((Parse.Accepted) parse).statements();
    }
}
