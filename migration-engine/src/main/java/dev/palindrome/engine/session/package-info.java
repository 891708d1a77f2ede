/**
 * The one session on which lock, history and work all run: its pinned settings, its messages, and what an SQLSTATE
 * means. Knows nothing of revisions.
 */
@NullMarked
package dev.palindrome.engine.session;

import org.jspecify.annotations.NullMarked;
