/**
 * The history's tables in the database: how they are made and recognised, what is read from them, and the messages that
 * write them. Knows sessions, plans and the model.
 */
@NullMarked
package dev.palindrome.engine.store;

import org.jspecify.annotations.NullMarked;
