package dev.palindrome.sql.checksum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.palindrome.model.checksum.Checksum;
import dev.palindrome.sql.script.Script;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which edits of a revision change its checksum. */
final class RevisionChecksumTest {

    private static final ChecksumStep.Backfill BACKFILL = new ChecksumStep.Backfill(
            "core.t",
            Optional.of("a = 1"),
            Optional.of("a IS NULL"),
            Optional.empty(),
            2_000,
            Optional.empty(),
            0,
            false);

    @ParameterizedTest
    @MethodSource
    void isTheSameForTheSameTokens(String one, String other) {
        assertThat(ofSql(one)).isEqualTo(ofSql(other));
    }

    static Stream<Arguments> isTheSameForTheSameTokens() {
        return Stream.of(
                arguments("select a", "SELECT  A"),
                arguments("select a", "/* c */ select -- d\n a ; ;"),
                arguments("a;b", ";a;\n\nb;"),
                arguments("a<b", "a < b"),
                arguments("'a'\n'b'", "'a' -- c\r\n  'b'"),
                arguments("", "/* nothing */;"));
    }

    @ParameterizedTest
    @MethodSource
    void differsForOtherTokens(String one, String other) {
        assertThat(ofSql(one)).isNotEqualTo(ofSql(other));
    }

    static Stream<Arguments> differsForOtherTokens() {
        return Stream.of(
                arguments("a", ""),
                arguments("a", "b"),
                arguments("a", "\"a\""),
                arguments("\"a\"", "\"A\""),
                arguments("'a'", "'A'"),
                arguments("'a'", "'a '"),
                arguments("'a'", "$$a$$"),
                arguments("'a'", "E'a'"),
                arguments("E'\\n'", "E'\n'"),
                arguments("'a' 'b'", "'a'\n'b'"),
                arguments("'ab'", "'a'\n'b'"),
                arguments("'a\nb'", "'a\r\nb'"),
                arguments("'a--b'", "'a--c'"),
                arguments("$$ -- a\n$$", "$$ -- b\n$$"),
                arguments("a b", "ab"),
                arguments("a; b", "a b"),
                arguments("a - -b", "a --b"),
                arguments("1", "1.0"),
                arguments("é", "É"),
                arguments("(a); b", "(a; b)"));
    }

    @ParameterizedTest
    @MethodSource
    void differsForOtherSteps(List<ChecksumStep> one, List<ChecksumStep> other) {
        assertThat(of(one)).isNotEqualTo(of(other));
    }

    static Stream<Arguments> differsForOtherSteps() {
        return Stream.of(
                arguments(List.of(sql("a")), List.of(autocommit("a"))),
                arguments(List.of(autocommit("a")), List.of(autocommit("a", "b"))),
                arguments(List.of(autocommit("a", "b")), List.of(autocommit("a", "c"))),
                arguments(List.of(autocommit("a"), autocommit("b", "c")), List.of(autocommit("a; b", "c"))),
                arguments(List.of(sql("a"), autocommit("b")), List.of(autocommit("b"), sql("a"))),
                arguments(List.of(java("a", "b")), List.of(java("ab"))),
                arguments(List.of(java("a"), java("b")), List.of(java("a", "b"))),
                arguments(List.of(java("a")), List.of(java("A"))),
                arguments(List.of(java("a")), List.of(opaque("a"))),
                arguments(List.of(opaque("a")), List.of(reading("select 1", "a"))),
                arguments(List.of(reading("select 1", "a")), List.of(reading("select 2", "a"))),
                arguments(List.of(reading("select 1", "a")), List.of(reading("select 1", "b"))),
                arguments(List.of(reading("select 1", "a")), List.of(opaque("a"), sql("select 1"))),
                arguments(List.of(java("a")), List.of(sql("a"))),
                arguments(List.of(BACKFILL), List.of(backfill("core.u", "a = 1", "a IS NULL"))),
                arguments(List.of(BACKFILL), List.of(backfill("core.t", "a = 2", "a IS NULL"))),
                arguments(List.of(BACKFILL), List.of(backfill("core.t", "a = 1", "a IS NOT NULL"))),
                arguments(List.of(BACKFILL), List.of(limits(1_000, 0, false))),
                arguments(List.of(BACKFILL), List.of(limits(2_000, 1, false))),
                arguments(List.of(BACKFILL), List.of(limits(2_000, 1L << 32, false))),
                arguments(List.of(BACKFILL), List.of(limits(2_000, 0, true))),
                arguments(List.of(keyed(Optional.of("id"), Optional.empty())), List.of(BACKFILL)),
                arguments(
                        List.of(keyed(Optional.of("x"), Optional.empty())),
                        List.of(keyed(Optional.empty(), Optional.of("x")))));
    }

    @Test
    void doesNotCareHowStatementsAreCutIntoSteps() {
        assertThat(of(List.of(sql("a; b")))).isEqualTo(of(List.of(sql("a"), sql("-- c"), sql("b;"))));
        assertThat(of(List.of(autocommit("a; b")))).isEqualTo(of(List.of(autocommit("a"), autocommit("b"))));
    }

    @Test
    void doesNotCareForTheFormatOfABackfill() {
        assertThat(of(List.of(backfill("CORE.t", "A=1 -- one", "a is  null")))).isEqualTo(of(List.of(BACKFILL)));
    }

    @Test
    void doesNotCareForTheFormatOfAScriptThatAnOpaqueBodyReads() {
        assertThat(of(List.of(reading("SELECT 1; -- one", "a")))).isEqualTo(of(List.of(reading("select  1", "a"))));
    }

    @Test
    void countsAScriptByItselfByItsTokens() {
        assertThat(RevisionChecksum.of(Script.of("SELECT 1; -- one")))
                .isEqualTo(RevisionChecksum.of(Script.of("select 1")));
        assertThat(RevisionChecksum.of(Script.of("select 1"))).isNotEqualTo(RevisionChecksum.of(Script.of("select 2")));
    }

    @Test
    void countsTheParentAndEachDirection() {
        List<ChecksumStep> steps = List.of(sql("a"));
        List<ChecksumInput> inputs = List.of(
                new ChecksumInput("", steps, Optional.empty()),
                new ChecksumInput("p", steps, Optional.empty()),
                new ChecksumInput("p", steps, Optional.of(List.of())),
                new ChecksumInput("p", steps, Optional.of(steps)),
                new ChecksumInput("p", List.of(), Optional.of(steps)),
                new ChecksumInput("p", List.of(), Optional.of(List.of())));

        assertThat(inputs.stream().map(RevisionChecksum::of)).doesNotHaveDuplicates();
    }

    /**
     * Released checksums stand in lock files and databases: no change of this code may change them. The value was counted
     * by another program, from the description of the format alone.
     */
    @Test
    void isForEver() {
        List<ChecksumStep> upgrade = List.of(
                sql("CREATE TABLE \"T\" (a int DEFAULT 0x1F, b text[] DEFAULT '{}'::text[]); SELECT $1, U&'\\0041', {"),
                autocommit("VACUUM t"),
                autocommit("CALL p()", "SELECT done FROM s"),
                new ChecksumStep.Backfill(
                        "t",
                        Optional.of("a = 1"),
                        Optional.of("a IS NULL"),
                        Optional.of("id"),
                        500,
                        Optional.of("SELECT true"),
                        7,
                        true),
                java("connection", "->", "{", "}"),
                opaque("steps", ".", "sql", "(", "x", ")", ";"),
                sql("\\d t\nCOPY t FROM stdin;\n1\n\\.\n"));

        ChecksumInput input =
                new ChecksumInput("202601051030_p", upgrade, Optional.of(List.of(sql("DROP TABLE \"T\""))));

        assertThat(RevisionChecksum.of(input))
                .hasToString("pgtok1:6e5fc530c78559718c745da1c089aeab37b76abe16cd9f90d2d4fc0a8fe40e4c");
    }

    private static Checksum ofSql(String text) {
        return of(List.of(sql(text)));
    }

    private static Checksum of(List<ChecksumStep> upgrade) {
        return RevisionChecksum.of(new ChecksumInput("p", upgrade, Optional.empty()));
    }

    private static ChecksumStep sql(String text) {
        return new ChecksumStep.Sql(text);
    }

    private static ChecksumStep autocommit(String text) {
        return new ChecksumStep.Autocommit(text, Optional.empty());
    }

    private static ChecksumStep autocommit(String text, String doneWhen) {
        return new ChecksumStep.Autocommit(text, Optional.of(doneWhen));
    }

    private static ChecksumStep java(String... tokens) {
        return new ChecksumStep.JavaWork(List.of(tokens));
    }

    private static ChecksumStep reading(String script, String... tokens) {
        return new ChecksumStep.OpaqueBody(List.of(tokens), List.of(sql(script)));
    }

    private static ChecksumStep opaque(String... tokens) {
        return new ChecksumStep.OpaqueBody(List.of(tokens), List.of());
    }

    private static ChecksumStep backfill(String table, String set, String where) {
        return new ChecksumStep.Backfill(
                table, Optional.of(set), Optional.of(where), Optional.empty(), 2_000, Optional.empty(), 0, false);
    }

    private static ChecksumStep keyed(Optional<String> key, Optional<String> check) {
        return new ChecksumStep.Backfill("core.t", BACKFILL.set(), BACKFILL.where(), key, 2_000, check, 0, false);
    }

    private static ChecksumStep limits(int batchSize, long expectAtLeast, boolean liveOnly) {
        return new ChecksumStep.Backfill(
                "core.t",
                BACKFILL.set(),
                BACKFILL.where(),
                Optional.empty(),
                batchSize,
                Optional.empty(),
                expectAtLeast,
                liveOnly);
    }
}
