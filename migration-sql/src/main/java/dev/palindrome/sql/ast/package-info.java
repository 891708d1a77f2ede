/**
 * PostgreSQL's parse tree as records. All but the reading is generated from the types that libpg_query publishes; depends on
 * nothing but the JDK.
 */
@NullMarked
package dev.palindrome.sql.ast;

import org.jspecify.annotations.NullMarked;
