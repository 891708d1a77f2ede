package dev.palindrome.engine.run;

import dev.palindrome.engine.plan.Script;
import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.plan.Direction;

/**
 * One revision that is to run.
 *
 * @param id the revision
 * @param direction which way
 * @param script what runs
 * @param ending how it is recorded at the end
 */
public record Task(RevisionId id, Direction direction, Script script, Ending ending) {}
