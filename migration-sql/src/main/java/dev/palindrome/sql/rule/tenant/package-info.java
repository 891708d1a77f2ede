/** Rules about what the history's tenant policy promises, judged by the schema behind the last revision. */
@NullMarked
package dev.palindrome.sql.rule.tenant;

import org.jspecify.annotations.NullMarked;
