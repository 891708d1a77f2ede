package dev.palindrome.engine.deploy;

import dev.palindrome.engine.connect.ConnectionSource;
import dev.palindrome.model.chain.RevisionId;
import java.util.Optional;

/** Judges whether a database has the schema that a revision would have given it. */
@FunctionalInterface
public interface StampJudgement {

    /**
     * Compares.
     *
     * @param database the database that is to be stamped
     * @param revision the revision that it is said to be at
     * @return the first difference, in words; empty if the catalog fits
     */
    Optional<String> difference(ConnectionSource database, RevisionId revision);
}
