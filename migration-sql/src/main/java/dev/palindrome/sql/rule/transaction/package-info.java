/** Rules about what shares a transaction, how long it waits and how it ends. */
@NullMarked
package dev.palindrome.sql.rule.transaction;

import org.jspecify.annotations.NullMarked;
