/**
 * The rules about indexes: how they are built, rebuilt and dropped beside a running application, and whether they are needed.
 */
@NullMarked
package dev.palindrome.sql.rule.index;

import org.jspecify.annotations.NullMarked;
