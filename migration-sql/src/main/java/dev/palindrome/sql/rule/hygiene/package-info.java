/** The rules of {@link dev.palindrome.model.diagnostic.HygieneRule}. */
@NullMarked
package dev.palindrome.sql.rule.hygiene;

import org.jspecify.annotations.NullMarked;
