/** How a history is configured, with every value checked: what {@code @MigrationHistory} says. */
@NullMarked
package dev.palindrome.model.settings;

import org.jspecify.annotations.NullMarked;
