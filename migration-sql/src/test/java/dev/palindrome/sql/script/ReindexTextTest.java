package dev.palindrome.sql.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReindexTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            REINDEX TABLE s.t                       | table    | REINDEX TABLE CONCURRENTLY s.t
            reindex (verbose) index "Index"         | index    | REINDEX index CONCURRENTLY "Index"
            REINDEX (CONCURRENTLY false) TABLE t    | table    | REINDEX TABLE CONCURRENTLY t
            REINDEX DATABASE                        | database | REINDEX DATABASE CONCURRENTLY
            """)
    void isDoneBesideTheWriters(String command, String kind, String concurrently) {
        assertThat(new ReindexText(command).concurrently(kind)).isEqualTo(concurrently);
    }
}
