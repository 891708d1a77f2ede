/** Rules about partitions of tables that are in use. */
@NullMarked
package dev.palindrome.sql.rule.partition;

import org.jspecify.annotations.NullMarked;
