package dev.palindrome.maven.parameter;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KnownParametersTest {

    private static final KnownParameters KNOWN =
            new KnownParameters(List.of("migrations.lockTimeout", "migrations.url", "migrations.user"));

    @Test
    void takesOurOwnAndEverybodyElses() {
        assertThatCode(() -> KNOWN.refuseOthers(List.of("migrations.url", "maven.test.skip", "migration.url")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "migrations.lockTimout, PAL400, -Dmigrations.lockTimeout=...",
        "migrations.Url, PAL400, -Dmigrations.url=...",
        "migrations.somethingElse, PAL400, leave it out",
        "migrations.dryRun, PAL415, mvn migrations:plan",
        "migrations.password, PAL402, export MIGRATIONS_PASSWORD=...",
    })
    void refusesWhatNoGoalHas(String name, String code, String fix) {
        assertThatThrownBy(() -> KNOWN.refuseOthers(List.of(name)))
                .hasMessageContaining("[" + code + "]")
                .hasMessageContaining("`" + name + "`")
                .hasMessageContaining(fix);
    }
}
