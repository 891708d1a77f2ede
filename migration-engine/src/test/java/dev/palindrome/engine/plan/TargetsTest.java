package dev.palindrome.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.MigrationException;
import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.plan.Target;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a target means in a history of four revisions. */
final class TargetsTest {

    private static final List<RevisionId> IDS = Stream.of(
                    "202601010000_tenants", "202601020000_entries", "202602010000_kinds", "202602010000_kinds_index")
            .map(RevisionId::new)
            .toList();

    @ParameterizedTest(name = "{0} from {1} is {2}")
    @CsvSource(textBlock = """
            head,                     0, 4
            head,                     4, 4
            base,                     3, 0
            202601020000_entries,     0, 2
            202601020000_entries,     4, 2
            202601020000,             0, 2
            202601020000_e,           1, 2
            20260101,                 0, 1
            202602010000_kinds,       0, 3
            202602010000_kinds_,      0, 4
            +1,                       0, 1
            +4,                       0, 4
            +0,                       2, 2
            -1,                       4, 3
            -3,                       3, 0
            """)
    void means(String target, int height, int expected) {
        assertThat(targets(height).heightOf(Target.parse(target))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            202602010000_kimds | 0 | PAL210 | called `202602010000_kimds`         | -Dmigrations.target=202602010000_kinds
            nothing            | 0 | PAL210 | called `nothing`                    | `mvn migrations:status` lists the revisions
            2026               | 0 | PAL211 | `2026` is the beginning of 4        | -Dmigrations.target=202602010000_kinds_index
            202602010000_k     | 0 | PAL211 | is the beginning of 2               | -Dmigrations.target=202602010000_kinds_index
            +2                 | 3 | PAL212 | beyond the head of the history `main`: only 1 revisions | -Dmigrations.target=head
            -2                 | 1 | PAL212 | beyond the base of the history `main`: only 1 revisions | -Dmigrations.target=base
            """)
    void isRefused(String target, int height, String code, String what, String fix) {
        MigrationException refusal = catchThrowableOfType(
                MigrationException.class, () -> targets(height).heightOf(Target.parse(target)));

        assertThat(refusal.exitStatus()).isEqualTo(ExitStatus.USAGE);
        assertThat(refusal.diagnostic().code().code()).isEqualTo(code);
        assertThat(refusal.diagnostic().what()).contains(what);
        assertThat(refusal.diagnostic().fix()).contains(fix);
    }

    private static Targets targets(int height) {
        return new Targets("main", IDS, height);
    }
}
