package dev.palindrome.engine.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.engine.testing.PostgresServer;
import dev.palindrome.sql.parse.PostgresParser;
import dev.palindrome.sql.version.SyntaxFeature;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
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

    private static final List<String> STATEMENTS = List.of(
            "CREATE TABLE IF NOT EXISTS core.t (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, é text NOT NULL DEFAULT '')",
            "ALTER TABLE ONLY t ADD COLUMN a numeric(10, 2) CHECK (a > 0), ALTER b TYPE text USING b::text COLLATE \"C\"",
            "ALTER TABLE t ADD CONSTRAINT fk FOREIGN KEY (a, b) REFERENCES s (a, b) ON DELETE CASCADE NOT VALID",
            "CREATE UNIQUE INDEX CONCURRENTLY i ON t USING btree (lower(a) text_pattern_ops DESC NULLS LAST) WHERE b IS NOT NULL",
            "CREATE POLICY p ON t FOR ALL TO r USING (tenant = current_setting('app.tenant')::uuid) WITH CHECK (true)",
            "CREATE OR REPLACE FUNCTION f(a int, VARIADIC b text[]) RETURNS TABLE (c int) LANGUAGE sql STABLE AS $$ SELECT 1 $$",
            "CREATE TRIGGER g BEFORE INSERT OR UPDATE OF a ON t FOR EACH ROW WHEN (NEW.a > 0) EXECUTE FUNCTION f('x')",
            "INSERT INTO t (a, b) SELECT x, y FROM s LEFT JOIN u USING (id) ON CONFLICT (a) DO UPDATE SET b = EXCLUDED.b",
            "WITH RECURSIVE w AS (SELECT 1 UNION ALL SELECT n + 1 FROM w) DELETE FROM t USING w WHERE t.id = w.n RETURNING *",
            "UPDATE t SET (a, b) = (SELECT 1, 2), c[1] = ARRAY[1, 2] WHERE a BETWEEN 1 AND 2 OR b NOT LIKE E'x\\n' ESCAPE '!'",
            "GRANT SELECT (a), UPDATE ON TABLE t TO r WITH GRANT OPTION",
            "CREATE TABLE p PARTITION OF t FOR VALUES FROM (MINVALUE, '2020-01-01') TO (MAXVALUE, 1e10) PARTITION BY HASH (a)",
            "COMMENT ON COLUMN core.t.a IS U&'d!0061t' UESCAPE '!'",
            "SELECT CAST(a AS timestamp(3) WITH TIME ZONE), extract(year FROM b), count(*) FILTER (WHERE c) OVER (PARTITION BY d)");

    private final PostgresParser parser = new PostgresParser();
    private final Mutations mutations = new Mutations(
            Stream.concat(STATEMENTS.stream(), SyntaxFeature.all().stream().map(SyntaxFeature::example))
                    .toList());
    private final PostgresServer server = PostgresServer.start(18);
    private ServerGrammar grammar;

    @BeforeAll
    void start() throws SQLException {
        grammar = new ServerGrammar(server);
    }

    @AfterAll
    void stop() throws SQLException {
        grammar.close();
        server.close();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void judgesMutatedStatementsAsTheServerDoes(long seed) throws SQLException {
        Random random = new Random(seed);
        for (int i = 0; i < TEXTS_PER_SEED; i++) {
            String sql = mutations.next(random);

            assertThat(Verdict.of(parser, sql)).as("seed %d: %s", seed, sql).isEqualTo(grammar.refusal(sql));
        }
    }
}
