package dev.palindrome.model.chain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.migration.IdFormat;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NewIdTest {

    private static final Instant NOW = Instant.parse("2026-01-07T12:00:30Z");

    @ParameterizedTest(name = "{0} after {1}")
    @CsvSource({
        "UTC_MINUTE, '', Add policy profiles, 202601071200_add_policy_profiles",
        "UTC_MINUTE, 202601051030_create_tenants, Add profiles, 202601071200_add_profiles",
        "UTC_MINUTE, 202601071200_create_tenants, Add profiles, 202601071201_add_profiles",
        "UTC_MINUTE, 202612312359_create_tenants, Add profiles, 202701010000_add_profiles",
        "UTC_SECOND, 20260107120030_a, b, 20260107120031_b",
        "SEQUENTIAL, '', Create tenants, 001_create_tenants",
        "SEQUENTIAL, 023_create_tenants, Add drafts, 024_add_drafts",
        "SEQUENTIAL, 999_create_tenants, Add drafts, 1000_add_drafts",
        "DATED, '', Create tenants, 20260107_1200_3b44339711f8_create_tenants",
        "PATTERN, 0007_x, AddDrafts, 0008_add_drafts",
        "UTC_MINUTE, '', 'Ünïcode; DROP TABLE!', 202601071200_n_code_drop_table",
        "UTC_MINUTE, '', '!!!', 202601071200_revision",
    })
    void sortsAfterNowAndAfterTheParent(IdFormat format, String parent, String words, String expected) {
        assertThat(new NewId(format, NOW).after(parent, words)).isEqualTo(new RevisionId(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "202601071200_add_profiles, add_profiles",
        "20251024_1740_5cd038a8f131_add_profiles, add_profiles",
        "023_add_profiles, add_profiles",
        "Add policy profiles!, add_policy_profiles",
        "202601071200_, revision",
    })
    void recoversTheWordsOfAnId(String id, String slug) {
        assertThat(NewId.slugOf(id)).isEqualTo(slug);
    }
}
