package dev.palindrome.maven.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.palindrome.engine.MigrationException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ParametersTest {

    private static final Parameters NOTHING = new Parameters(Map.of(), Map.of());

    @ParameterizedTest
    @CsvSource({
        "from -D, from variable, from pom, from -D",
        "from -D,              ,         , from -D",
        "       , from variable, from pom, from variable",
        "       ,              , from pom, from pom",
        "' '    , ''           , from pom, from pom",
    })
    void theFirstPlaceThatHasAValueWins(String commandLine, String variable, String pom, String expected) {
        Parameters given = new Parameters(
                commandLine == null ? Map.of() : Map.of("migrations.deploymentId", commandLine),
                variable == null ? Map.of() : Map.of("MIGRATIONS_DEPLOYMENT_ID", variable));

        assertThat(given.text("deploymentId", pom)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"800ms, PT0.8S", "2s, PT2S", "10m, PT10M", "10 min, PT10M", "6h, PT6H"})
    void readsTimeSpans(String text, Duration expected) {
        assertThat(NOTHING.duration("lockTimeout", text)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "-1s", "2 apples", "s", "1h30m"})
    void refusesWhatIsNoTimeSpan(String text) {
        assertThatThrownBy(() -> NOTHING.duration("lockTimeout", text))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("[PAL401] `<lockTimeout>` in the pom is `" + text + "`")
                .hasMessageContaining("-Dmigrations.lockTimeout=800ms");
    }

    @Test
    void namesTheVariableThatCannotBeRead() {
        Parameters given = new Parameters(Map.of(), Map.of("MIGRATIONS_LOCK_TIMEOUT", "soon"));

        assertThatThrownBy(() -> given.duration("lockTimeout", "800ms"))
                .hasMessageContaining("the variable `MIGRATIONS_LOCK_TIMEOUT` is `soon`");
    }

    @Test
    void onlyTheEnvironmentIsFitForASecret() {
        Parameters variable = new Parameters(Map.of(), Map.of("MIGRATIONS_URL", "postgresql://u:p@h/d"));
        Parameters both = new Parameters(
                Map.of("migrations.url", "postgresql://h/d"), Map.of("MIGRATIONS_URL", "postgresql://u:p@h/d"));

        assertThat(variable.isFromEnvironment("url")).isTrue();
        assertThat(both.isFromEnvironment("url")).isFalse();
    }
}
