/** The rules of {@link dev.palindrome.model.diagnostic.DesignRule}. */
@NullMarked
package dev.palindrome.sql.rule.design;

import org.jspecify.annotations.NullMarked;
