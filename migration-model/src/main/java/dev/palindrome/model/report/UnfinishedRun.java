package dev.palindrome.model.report;

import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.plan.Direction;

/**
 * A revision that stopped half way.
 *
 * @param id the revision
 * @param direction which way
 * @param segment the segment that is next, counted from 1
 * @param of how many segments the revision has
 */
public record UnfinishedRun(RevisionId id, Direction direction, int segment, int of) {}
