package dev.palindrome.model.report;

import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.checksum.Checksum;
import java.time.Instant;

/**
 * A revision that a database has.
 *
 * @param id the revision
 * @param appliedAt when, by the server's clock
 * @param appliedBy the session's user
 * @param checksum of the revision as it was then
 */
public record AppliedRevision(RevisionId id, Instant appliedAt, String appliedBy, Checksum checksum) {}
