/**
 * From syntax trees to operations: the one package that looks at the tree of a command. A class for each family of commands
 * registers what it translates; names are resolved, and chosen where PostgreSQL would choose them, by what the schema knows.
 */
@NullMarked
package dev.palindrome.sql.translate;

import org.jspecify.annotations.NullMarked;
