package dev.palindrome.sql.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.model.plan.Direction;
import dev.palindrome.model.settings.HistorySettings;
import dev.palindrome.sql.lint.Unit.Framing;
import dev.palindrome.sql.parse.PostgresParser;
import dev.palindrome.sql.rule.LintSettings;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** SQL that nests deep is parsed, refused as a server does, or not judged; no thread's stack ever overflows. */
final class DeepNestingTest {

    private static final PostgresParser PARSER = new PostgresParser();

    private static final LintSettings SETTINGS = new LintSettings(14, List.of("public"), Optional.empty(), false);

    /** As small as a JVM makes it; javac's threads have more. */
    private static final long SMALL = 1 << 17;

    private static final long USUAL = 1 << 20;

    /** What has to be written again for a downgrade: everything that the statements make. */
    private static final String GONE =
            "DROP POLICY IF EXISTS p ON t; DROP VIEW IF EXISTS v; DROP FUNCTION IF EXISTS f(); DROP TABLE IF EXISTS t CASCADE";

    /**
     * Something that nests.
     *
     * @param name what it is
     * @param open what stands before each level
     * @param innermost what is in the middle
     * @param close what stands behind each level
     */
    private record Shape(String name, String open, String innermost, String close) {

        String sql(int depth) {
            return open.repeat(depth) + innermost + close.repeat(depth);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Shape> shapes() {
        return Stream.of(
                new Shape("parentheses", "(", "1", ")"),
                new Shape("operators to the left", "", "1", "+1"),
                new Shape("operators to the right", "1+(", "1", ")"),
                new Shape("comparisons", "(1=", "1", ")"),
                new Shape("AND", "(true AND ", "true", ")"),
                new Shape("AND without parentheses", "", "true", " AND true OR false"),
                new Shape("NOT", "NOT ", "true", ""),
                new Shape("minus", "- ", "a", ""),
                new Shape("calls", "f(", "1", ")"),
                new Shape("CASE", "CASE WHEN true THEN ", "1", " END"),
                new Shape("casts", "", "1", "::int"),
                new Shape("casts of a column", "", "a", "::int"),
                new Shape("arrays", "ARRAY[", "1", "]"),
                new Shape("rows", "ROW(", "1", ")"),
                new Shape("subscripts", "a[", "1", "]"),
                new Shape("COALESCE", "coalesce(", "1", ", 2)"),
                new Shape("COLLATE", "", "'a'", " COLLATE \"C\""),
                new Shape("subqueries", "(SELECT ", "1", ")"),
                new Shape("EXISTS", "EXISTS (SELECT 1 WHERE ", "true", ")"),
                new Shape("FROM", "(SELECT * FROM (SELECT ", "1", ") AS s)"),
                new Shape("WITH", "(WITH w AS (SELECT ", "1", ") SELECT 1)"),
                new Shape("UNION", "(SELECT 1 UNION ", "SELECT 1", ")"),
                new Shape("BETWEEN", "1 BETWEEN 0 AND (", "1", ")"),
                new Shape("IS NULL", "(", "1", ") IS NULL"));
    }

    static final List<String> STATEMENTS = List.of(
            "SELECT %1$s",
            "CREATE TABLE t (a int DEFAULT %1$s, b int CHECK ((%1$s) IS NOT NULL), c int GENERATED ALWAYS AS (%1$s) STORED)",
            "CREATE TABLE IF NOT EXISTS t (a int); CREATE INDEX ON t ((%1$s)) WHERE (%1$s) IS NULL",
            "CREATE VIEW v AS SELECT %1$s AS a",
            "CREATE TABLE t (a int); ALTER TABLE t ALTER a TYPE text USING %1$s, ADD CHECK ((%1$s) IS NULL)",
            "CREATE TABLE t (a int); UPDATE t SET a = %1$s WHERE (%1$s) IS NULL; DELETE FROM t WHERE a = %1$s",
            "CREATE POLICY p ON t USING ((%1$s) IS NULL)",
            "DO $$ BEGIN PERFORM %1$s; END $$",
            "CREATE FUNCTION f() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT %1$s; END");

    @ParameterizedTest
    @MethodSource("shapes")
    void noStackOverflows(Shape shape) throws Exception {
        for (String statement : STATEMENTS) {
            String sql = statement.formatted(shape.sql(400));
            assertNoFailure(DeepNestingTest::lint, sql, SMALL);
            assertNoFailure(DeepNestingTest::lintHistory, sql, USUAL);
        }
        String all = String.join("; ", STATEMENTS).formatted(shape.sql(3_000));
        assertNoFailure(DeepNestingTest::lint, all, USUAL);
        assertNoFailure(DeepNestingTest::lintHistory, all, USUAL);
    }

    private static void assertNoFailure(Consumer<String> work, String sql, long stack) throws InterruptedException {
        assertThat(failure(() -> work.accept(sql), stack))
                .as("%s, on a stack of %d", sql.substring(0, Math.min(200, sql.length())), stack)
                .isEmpty();
    }

    private static Optional<Throwable> failure(Runnable work, long stack) throws InterruptedException {
        FutureTask<?> task = new FutureTask<>(work, null);
        Thread thread = new Thread(null, task, "small", stack);
        thread.start();
        try {
            task.get();
            return Optional.empty();
        } catch (ExecutionException e) {
            return Optional.ofNullable(e.getCause());
        }
    }

    private static void lint(String sql) {
        Linter linter = new Linter(new GrammarReader(PARSER, 14), SETTINGS, AllRules.list());
        linter.lint(new Unit(1, Direction.UPGRADE, Framing.SEGMENTS, List.of(new UnitStep.Text(sql, false))));
        linter.finish();
    }

    private static void lintHistory(String sql) {
        HistoryLinter history = new HistoryLinter(HistorySettings.DEFAULT, PARSER);
        history.inOrder(List.of(revision(sql, Optional.of("SELECT 1")), revision(GONE, Optional.empty())));
    }

    private static RevisionSteps revision(String upgrade, Optional<String> downgrade) {
        return new RevisionSteps(
                Optional.of(List.of(new UnitStep.Text(upgrade, false))),
                downgrade.map(sql -> List.of(new UnitStep.Text(sql, false))),
                downgrade.isEmpty());
    }
}
