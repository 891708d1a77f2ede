package dev.palindrome.model.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NearestNameTest {

    @ParameterizedTest
    @CsvSource({
        "missing-downgrad, missing-downgrade",
        "mising-downgrade, missing-downgrade",
        "downgrade-failed, downgrade-fails",
        "drift, drift",
        "something-else-entirely,",
    })
    void findsWhatWasProbablyMeant(String wrong, String meant) {
        List<String> known = List.of("missing-downgrade", "downgrade-fails", "drift");

        assertThat(NearestName.to(wrong, known)).isEqualTo(Optional.ofNullable(meant));
    }
}
