package dev.palindrome.model.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IdTimeTest {

    @ParameterizedTest
    @CsvSource({
        "MINUTE, 202601071200_a, 2026-01-07T12:00",
        "MINUTE, 202602291200_a,",
        "MINUTE, 202402291200_a, 2024-02-29T12:00",
        "MINUTE, 202601072400_a,",
        "MINUTE, 202613071200_a,",
        "SECOND, 20260107120059_a, 2026-01-07T12:00:59",
        "SECOND, 20260107120060_a,",
        "DAY, 20251024_1740_5cd038a8f131_a, 2025-10-24T17:40",
        "NUMBER, 023_a,",
    })
    void readsATimeThatAClockShows(IdTime form, String id, String time) {
        assertThat(form.timeIn(id).map(Object::toString)).isEqualTo(Optional.ofNullable(time));
    }

    @ParameterizedTest
    @CsvSource({
        "MINUTE, 202601071200_a, true",
        "MINUTE, 2026010712000_a, false",
        "MINUTE, 202601071200_A, false",
        "MINUTE, 202601071200, false",
        "SECOND, 20260107120000_a, true",
        "SECOND, 202601071200_a, false",
        "NUMBER, 1_a, true",
        "NUMBER, a_1, false",
        "DAY, 20251024_1740_5cd038a8f131_a, true",
        "DAY, 20251024_1740_5CD038A8F131_a, false",
    })
    void knowsItsForm(IdTime form, String id, boolean matches) {
        assertThat(form.matches(id)).isEqualTo(matches);
    }
}
