package dev.palindrome.engine.grammar;

import dev.palindrome.sql.lex.LexedText;
import dev.palindrome.sql.lex.Lexer;
import dev.palindrome.sql.lex.Token;
import dev.palindrome.sql.version.SyntaxFeature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Statements of which tokens were dropped, doubled, swapped or taken from other statements. */
final class Mutations {

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

    private final List<List<String>> sources;
    private final List<String> words;

    Mutations() {
        this.sources = Stream.concat(
                        STATEMENTS.stream(),
                        Arrays.stream(SyntaxFeature.values()).map(SyntaxFeature::example))
                .map(Mutations::tokens)
                .toList();
        this.words = sources.stream().flatMap(List::stream).distinct().toList();
    }

    String next(Random random) {
        List<String> tokens = new ArrayList<>(sources.get(random.nextInt(sources.size())));
        int changes = 1 + random.nextInt(2);
        for (int i = 0; i < changes; i++) {
            change(tokens, random);
        }
        String blank = random.nextInt(8) == 0 ? " /* é */ " : " ";
        return String.join(blank, tokens);
    }

    private void change(List<String> tokens, Random random) {
        int at = random.nextInt(tokens.size());
        switch (random.nextInt(5)) {
            case 0 -> tokens.set(at, "");
            case 1 -> tokens.add(at, tokens.get(at));
            case 2 -> Collections.swap(tokens, at, random.nextInt(tokens.size()));
            case 3 -> tokens.set(at, words.get(random.nextInt(words.size())));
            default -> tokens.add(at, words.get(random.nextInt(words.size())));
        }
    }

    private static List<String> tokens(String sql) {
        LexedText text = Lexer.lex(sql);
        return text.tokens().stream()
                .filter(token -> !token.isTrivia())
                .map((Token token) -> text.text(token))
                .toList();
    }
}
