package dev.palindrome.sql.deparse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.ResTarget;
import dev.palindrome.sql.ast.SelectStmt;
import dev.palindrome.sql.parse.Parse;
import dev.palindrome.sql.parse.PostgresParser;
import dev.palindrome.sql.schema.Origin;
import dev.palindrome.sql.schema.TableConstraint.Check;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written again has the tree that it was written from, or there is no text. */
final class DeparseTest {

    private static final PostgresParser PARSER = new PostgresParser();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "-1",
                "0",
                "1.5e10",
                "'it''s'",
                "'a\\b'",
                "NULL",
                "true",
                "B'0101'",
                "X'1F'",
                "a",
                "t.\"Odd\"",
                "t.*",
                "a + b * c",
                "(a + b) * c",
                "a - (b - c)",
                "- a",
                "(-1)::int",
                "-1::int",
                "a || b || c",
                "a = -1",
                "NOT a AND b OR c",
                "NOT (a AND b)",
                "(a OR b) AND c",
                "a = 1 AND b <> 2",
                "(a = 1) = (b = 2)",
                "a IS NULL",
                "(a IS NULL) IS NOT TRUE",
                "(a = b) IS UNKNOWN",
                "a IS DISTINCT FROM b",
                "NULLIF(a, b)",
                "a IN (1, 2)",
                "a NOT IN (1, 2)",
                "a BETWEEN 1 AND 2",
                "a NOT BETWEEN SYMMETRIC 1 AND 2",
                "a = ANY (b)",
                "a = ANY (ARRAY['x', 'y'])",
                "a <> ALL ('{1,2}'::int[])",
                "a LIKE 'x%'",
                "a NOT ILIKE 'x' ESCAPE '!'",
                "a ~ '^[a-z]+$'",
                "a SIMILAR TO 'x'",
                "a OPERATOR(pg_catalog.+) b",
                "a -> 'b' ->> 'c'",
                "CASE WHEN a > 1 THEN 2 ELSE 3 END",
                "CASE a WHEN 1 THEN 2 END",
                "COALESCE(a, b, 1)",
                "GREATEST(a, LEAST(b, c))",
                "f()",
                "s.f(a, b => 2)",
                "count(*)",
                "count(DISTINCT a)",
                "f(VARIADIC a)",
                "array_agg(a ORDER BY b DESC NULLS LAST)",
                "sum(a) FILTER (WHERE b > 1)",
                "now()",
                "CURRENT_TIMESTAMP",
                "CURRENT_TIMESTAMP(3)",
                "CURRENT_USER",
                "a::text",
                "a::numeric(10, 2)",
                "'1 day'::interval",
                "'x'::varchar(5)[]",
                "a::s.mood",
                "CAST(a AS timestamp with time zone)",
                "date '2020-01-01'",
                "a COLLATE \"C\"",
                "(ARRAY[1, 2])[1]",
                "a[1]",
                "a[1:2]",
                "(a).b",
                "(f(a)).b[1]",
                "ROW(1, 2)",
                "(1, 2) = (a, b)",
                "a AT TIME ZONE 'UTC'",
                "extract(year FROM a)",
                "trim(a)",
                "EXISTS (SELECT 1 FROM t WHERE t.id = a)",
                "a IN (SELECT id FROM t)",
                "a > ALL (SELECT b FROM t)",
                "ARRAY(SELECT a FROM t ORDER BY a LIMIT 3 OFFSET 1)",
                "(SELECT max(a) FROM t GROUP BY b HAVING count(*) > 1)",
                "(WITH x AS (SELECT 1 AS one) SELECT one FROM x)",
                "(SELECT a FROM t JOIN u USING (id) LEFT JOIN w ON w.id = t.id)",
                "(SELECT DISTINCT ON (a) a FROM ONLY s.t AS x(a, b), LATERAL (SELECT 1) y CROSS JOIN generate_series(1, 2) WITH ORDINALITY AS g)",
                "(SELECT 1 UNION ALL (SELECT 2 EXCEPT SELECT 3))",
                "(VALUES (1, 2), (3, 4))"
            })
    void hasTheSameTreeAgain(String expression) {
        Node tree = expression(expression);
        Optional<String> written = Deparse.expression(tree);

        assertThat(written).as(expression).isPresent();
        assertThat(withoutPlaces(expression(written.orElseThrow()))).isEqualTo(withoutPlaces(tree));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rank() OVER (ORDER BY a)",
                "xmlelement(name a)",
                "a IS JSON",
                "interval '1' day to second",
                "overlay(a placing b from 1)"
            })
    void hasNoTextForWhatItHasNoWordsFor(String expression) {
        Optional<String> written = Deparse.expression(expression(expression));

        written.ifPresent(
                text -> assertThat(withoutPlaces(expression(text))).isEqualTo(withoutPlaces(expression(expression))));
    }

    @Test
    void namesColumnsAsTheyAreCalledNow() {
        Check written = new Check("k", true, expression("a > t.b"), List.of("a", "b"), true, true, Origin.BEFORE);

        Check now = written.columnRenamed("a", "First").columnRenamed("b", "c");

        assertThat(Deparse.expression(now.expression())).contains("\"First\" > t.c");
        assertThat(now.columns()).containsExactly("First", "c");
    }

    private static Node expression(String sql) {
        Parse parse = PARSER.parse("SELECT " + sql);
        assertThat(parse).as(sql).isInstanceOf(Parse.Accepted.class);
        SelectStmt select =
                (SelectStmt) ((Parse.Accepted) parse).statements().get(0).tree();
        return Objects.requireNonNull(((ResTarget) select.targetList().get(0)).val());
    }

    private static String withoutPlaces(Node tree) {
        return tree.toString().replaceAll("\\w*(?:ocation|Start|End)=-?\\d+", "");
    }
}
