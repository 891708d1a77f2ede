package dev.palindrome.engine.store;

import dev.palindrome.model.chain.ChainHash;
import dev.palindrome.model.chain.RevisionId;

/**
 * The last revision that a database has.
 *
 * @param id the revision
 * @param height how many revisions are applied
 * @param hash the chain hash up to it
 */
public record Position(RevisionId id, int height, ChainHash hash) {}
