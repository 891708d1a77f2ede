package dev.palindrome.engine.proof;

import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.model.report.VerifyRevision;
import dev.palindrome.model.report.VerifyWalk;

/** Hears how a proof goes while it goes. Called on the proof's own thread; it must not fail. */
public interface ProofListener {

    /** Hears nothing. */
    ProofListener SILENT = new ProofListener() {
        @Override
        public void proven(VerifyRevision revision, int number, int of) {}

        @Override
        public void walked(VerifyWalk walk) {}

        @Override
        public void noticed(Diagnostic diagnostic) {}
    };

    /** A revision has been there and back, the {@code number}th of {@code of}. */
    void proven(VerifyRevision revision, int number, int of);

    /** A walk along the whole chain has ended. */
    void walked(VerifyWalk walk);

    /** Something happened that is no part of the proof, such as a role that cannot be dropped again. */
    void noticed(Diagnostic diagnostic);
}
