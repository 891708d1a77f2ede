/**
 * What would run: revisions in a direction, cut into segments of statements. Pure values, the same whether they are
 * shown, saved or executed.
 */
@NullMarked
package dev.palindrome.model.plan;

import org.jspecify.annotations.NullMarked;
