package dev.palindrome.sql.lint;

import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.model.plan.Direction;
import dev.palindrome.sql.lex.Span;

/**
 * What a rule has found, with its place.
 *
 * @param unit the number of the unit
 * @param direction which way it is walked
 * @param step which step of the unit, counted from 0
 * @param statement where the statement stands in the text of the step
 * @param span where in the text of the step the finding is
 * @param diagnostic what is said, with the catalogue's severity
 */
public record LintFinding(int unit, Direction direction, int step, Span statement, Span span, Diagnostic diagnostic) {}
