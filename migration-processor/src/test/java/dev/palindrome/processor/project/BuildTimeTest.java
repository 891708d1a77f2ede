package dev.palindrome.processor.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which time a build goes by. */
final class BuildTimeTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC);
    private static final Optional<Instant> LAST_ID = Optional.of(Instant.parse("2026-03-01T00:00:00Z"));

    private static BuildTime time(String option, String epoch) {
        return new BuildTime(
                Optional.of(option).filter(text -> !text.isEmpty()),
                Optional.of(epoch).filter(text -> !text.isEmpty()),
                CLOCK);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-05, 1775000000, 2026-04-05T00:00:00Z", // the option before all
        "'', 1775000000, 2026-03-31T23:33:20Z", // the epoch behind the last id
        "'', 1700000000, 2026-06-01T12:00:00Z", // an epoch before the last id would refuse the history
        "'', soon, 2026-06-01T12:00:00Z",
        "'', '', 2026-06-01T12:00:00Z",
    })
    void takesTheOptionThenTheEpochThenTheClock(String option, String epoch, Instant expected) {
        assertThat(time(option, epoch).now(() -> LAST_ID)).isEqualTo(expected);
    }

    @Test
    void saysWhatToWriteForAnOptionThatIsNoDay() {
        BuildTime wrong = time("31.01.2027", "");

        assertThat(wrong.problem().orElseThrow().text()).contains("[PAL045]", "`31.01.2027`");
        assertThat(wrong.problem().orElseThrow().fix()).isEqualTo("-Amigrations.today=2026-06-01");
        assertThat(time("2026-06-01", "").problem()).isEmpty();
    }
}
