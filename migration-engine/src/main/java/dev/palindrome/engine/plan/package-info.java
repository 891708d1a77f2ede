/**
 * From a build's history to what would run: steps collected from a migration's class, cut into segments, and a target
 * made into the revisions between. Touches no database.
 */
@NullMarked
package dev.palindrome.engine.plan;

import org.jspecify.annotations.NullMarked;
