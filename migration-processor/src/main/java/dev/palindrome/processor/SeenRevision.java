package dev.palindrome.processor;

import dev.palindrome.model.diagnostic.DowngradeCode;
import dev.palindrome.model.gate.Declaration;
import dev.palindrome.model.gate.Declaration.DowngradeBody;
import dev.palindrome.model.gate.Finding;
import dev.palindrome.processor.body.Body;
import dev.palindrome.processor.declare.RevisionMirror;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A revision that this compilation knows of.
 *
 * @param mirror its class
 * @param declaration what it declares, or empty if its place in the history cannot be told
 * @param upgrade its upgrade, if the compiler shows it
 * @param downgrade its downgrade, if the compiler shows it
 * @param compiled whether its source is part of the compilation, not only its class file
 * @param findings what was found in reading it
 */
record SeenRevision(
        RevisionMirror mirror,
        Optional<Declaration> declaration,
        Optional<Body> upgrade,
        Optional<Body> downgrade,
        boolean compiled,
        List<Finding> findings) {

    private static final String MISSING_DOWNGRADE =
            DowngradeCode.MISSING_DOWNGRADE.rule().orElseThrow();

    SeenRevision {
        findings = List.copyOf(findings);
    }

    String className() {
        return mirror.className();
    }

    /** Whether the compiler shows every step of it. */
    boolean isSeen() {
        boolean hidesDowngrade = declaration
                .filter(one -> one.downgrade() == DowngradeBody.UNSEEN)
                .isPresent();
        return upgrade.isPresent()
                && !hidesDowngrade
                && Stream.of(upgrade, downgrade)
                        .flatMap(Optional::stream)
                        .allMatch(body -> body.unseen().isEmpty());
    }

    /** Whether a downgrade has to be written: there is none, or nothing in it, and nobody answers for that. */
    boolean lacksDowngrade() {
        boolean waived = declaration.stream()
                .flatMap(one -> one.waivers().stream())
                .anyMatch(waiver -> waiver.rule().equals(MISSING_DOWNGRADE));
        return !waived
                && declaration
                        .filter(one ->
                                one.downgrade() == DowngradeBody.ABSENT || one.downgrade() == DowngradeBody.EMPTY)
                        .isPresent();
    }

    Optional<Body> body(boolean ofUpgrade) {
        return ofUpgrade ? upgrade : downgrade;
    }
}
