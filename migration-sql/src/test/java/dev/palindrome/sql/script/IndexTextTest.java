package dev.palindrome.sql.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IndexTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CREATE INDEX i ON s.t (a)                  | CREATE INDEX CONCURRENTLY i ON s.t (a)
            create unique index if not exists i on t(a) | create unique index CONCURRENTLY if not exists i on t(a)
            CREATE INDEX ON t USING gin (a)            | CREATE INDEX CONCURRENTLY ON t USING gin (a)
            CREATE INDEX "index on" ON t (a) WHERE b   | CREATE INDEX CONCURRENTLY "index on" ON t (a) WHERE b
            """)
    void isBuiltBesideTheWriters(String command, String concurrently) {
        assertThat(new IndexText(command).concurrently()).isEqualTo(concurrently);
    }

    @Test
    void isMadeOfAnotherTableWithAllThatItSays() {
        IndexText text =
                new IndexText("CREATE INDEX i ON ONLY \"S\".\"T\" USING btree (a DESC, lower(b)) INCLUDE (c) WHERE d");

        assertThat(text.as("CREATE INDEX CONCURRENTLY", "Other", "s.u"))
                .isEqualTo(
                        "CREATE INDEX CONCURRENTLY \"Other\" ON s.u USING btree (a DESC, lower(b)) INCLUDE (c) WHERE d");
    }
}
