/**
 * The checksum {@code pgtok1} of a revision: what the revision does, as tokens, encoded so that two revisions have the
 * same bytes only if they have the same tokens. Takes texts, gives a {@link dev.palindrome.model.checksum.Checksum};
 * where the texts come from is the caller's matter.
 */
@NullMarked
package dev.palindrome.sql.checksum;

import org.jspecify.annotations.NullMarked;
