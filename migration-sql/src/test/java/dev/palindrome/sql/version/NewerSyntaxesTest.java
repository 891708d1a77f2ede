package dev.palindrome.sql.version;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.sql.lex.LexedText;
import dev.palindrome.sql.lex.Lexer;
import dev.palindrome.sql.parse.Parse;
import dev.palindrome.sql.parse.PostgresParser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NewerSyntaxesTest {

    private static final PostgresParser PARSER = new PostgresParser();

    @ParameterizedTest
    @MethodSource("dev.palindrome.sql.version.SyntaxFeature#all")
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
                "UPDATE t AS old SET a = 1 RETURNING old.a; DELETE FROM t USING new WHERE t.a = new.a RETURNING new.a, old",
                "SELECT JSON(c), now() AT TIME ZONE 'UTC', a AS system, interval '1 day' FROM t",
                "CREATE TABLE t (a numeric(5, 2), b numeric(5), c numeric(5, 5)) WITH (fillfactor = 70)",
                "CREATE VIEW v WITH (security_barrier) AS SELECT 1; ALTER VIEW v SET (security_barrier = false)",
                "GRANT a TO b WITH ADMIN OPTION; REVOKE ADMIN OPTION FOR a FROM b; ALTER TABLE t ALTER c SET STORAGE PLAIN",
                "COPY t FROM STDIN WITH (FORMAT csv, HEADER true, FORCE_NULL (a)); VACUUM (ANALYZE) t; SET lock_timeout = 1",
                "ALTER DOMAIN d SET NOT NULL; ALTER DOMAIN d ADD CONSTRAINT c CHECK (VALUE > 0); CREATE DOMAIN e AS int NOT NULL",
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

    @ParameterizedTest
    @MethodSource("dev.palindrome.sql.version.SyntaxFeature#all")
    void isFoundInABodyIfTheGrammarRefusesIt(SyntaxFeature feature) {
        String block = "DO $body$ BEGIN IF false THEN " + feature.example() + "; END IF; END $body$";

        assertThat(inBody(feature.since() - 1, block))
                .extracting(NewerSyntax::feature)
                .isEqualTo(feature.isOfGrammar() ? List.of(feature) : List.of());
        assertThat(inBody(feature.since(), block)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DO $$ BEGIN CREATE UNIQUE INDEX ON t (a) NULLS NOT DISTINCT; END $$",
                "CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM 1_000; CREATE UNIQUE INDEX ON t (a) NULLS NOT DISTINCT; RETURN new; END $$",
                "CREATE FUNCTION f() RETURNS void LANGUAGE sql AS 'CREATE UNIQUE INDEX ON t (a) NULLS NOT DISTINCT'",
                "DO $a$ BEGIN DO $b$ BEGIN CREATE UNIQUE INDEX ON t (a) NULLS NOT DISTINCT; END $b$; END $a$",
            })
    void namesTheStatementOfTheBody(String sql) {
        assertThat(inBody(14, sql))
                .extracting(newer -> newer.statement().of(sql))
                .contains("CREATE UNIQUE INDEX ON t (a) NULLS NOT DISTINCT");
    }

    @Test
    void whatABodyExecutesForNewerServersOnlyIsNotFound() {
        assertThat(inBody(14, """
                        DO $$ BEGIN
                          IF current_setting('server_version_num')::int >= 150000 THEN
                            EXECUTE 'CREATE UNIQUE INDEX ON t (a) NULLS NOT DISTINCT';
                          END IF;
                        END $$""")).isEmpty();
    }

    private static List<NewerSyntax> inBody(int major, String sql) {
        LexedText text = Lexer.lex(sql);
        Parse parse = PARSER.parse(text);
        assertThat(parse).isInstanceOf(Parse.Accepted.class);
        return ((Parse.Accepted) parse)
                .statements().stream()
                        .flatMap(statement -> PARSER.parseBody(statement, text).stream())
                        .flatMap(body -> NewerSyntaxes.in(major, body).stream())
                        .toList();
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
