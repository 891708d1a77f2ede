/** Rules about what loses data, and what takes away a name that the running application still uses. */
@NullMarked
package dev.palindrome.sql.rule.compatibility;

import org.jspecify.annotations.NullMarked;
