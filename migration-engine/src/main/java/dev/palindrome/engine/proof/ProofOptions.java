package dev.palindrome.engine.proof;

import java.util.Optional;

/**
 * What a user can say of a proof.
 *
 * @param strict whether what is found of released revisions fails the build too
 * @param setup SQL that stands for what a database has before its first revision
 */
public record ProofOptions(boolean strict, Optional<String> setup) {

    /** What holds when the user says nothing. */
    public static final ProofOptions DEFAULT = new ProofOptions(false, Optional.empty());
}
