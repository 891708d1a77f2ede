/** Rules about triggers, rules and row-level security of tables, and about the rights that functions run with. */
@NullMarked
package dev.palindrome.sql.rule.trigger;

import org.jspecify.annotations.NullMarked;
