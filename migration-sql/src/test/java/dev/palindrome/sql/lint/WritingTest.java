package dev.palindrome.sql.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WritingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            LOUD   | Drop Table "A b"; -- flag      | DROP /* DROP TABLE; */ TABLE /* DROP TABLE; */ "A b"; /* DROP TABLE; */ -- flag
            QUOTED | SELECT a_b, 'X_y', current_user | select "a_b", 'X_y', current_user
            """)
    void changesNothingButTheLooks(Writing way, String sql, String written) {
        assertThat(way.of(sql)).isEqualTo(written);
    }
}
