package dev.palindrome.model.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class DiagnosticTest {

    @Test
    void hasFourPartsOfWhichTheFirstLineStandsAlone() {
        Diagnostic diagnostic = DowngradeCode.MISSING_DOWNGRADE
                .with("id", "202601071200_add_drafts")
                .with("downgrade", JavaText.downgrade("..."))
                .diagnostic();

        assertThat(diagnostic.text()).isEqualTo("""
                        [PAL030] revision `202601071200_add_drafts` has no downgrade
                          why: when the deployment goes wrong there is no way back but a restore of the whole database
                          fix: @Override
                               public void downgrade(Steps steps) {
                                   steps.sql("...");
                               }
                               or, if there is no way back, say who answers for that:
                               @Waiver(rule = "missing-downgrade", owner = "...", risk = "...")
                          see: mvn migrations:explain -Dmigrations.code=PAL030""");
    }

    @Test
    void takesAValueAsItIsWhateverItContains() {
        Diagnostic diagnostic = DowngradeCode.MISSING_DOWNGRADE
                .with("id", "a$1{id}\\b")
                .with("downgrade", "")
                .diagnostic();

        assertThat(diagnostic.what()).isEqualTo("revision `a$1{id}\\b` has no downgrade");
    }

    @Test
    void refusesAPlaceWithoutAValue() {
        Diagnostic.Draft draft = DowngradeCode.MISSING_DOWNGRADE.draft();

        assertThatThrownBy(draft::diagnostic).hasMessage("no value for {id}");
    }

    @Test
    void refusesAValueWithoutAPlace() {
        Diagnostic.Draft draft = DowngradeCode.MISSING_DOWNGRADE.with("id", "a").with("colour", "red");

        assertThatThrownBy(draft::diagnostic).hasMessage("PAL030 has no place for [colour]");
    }
}
