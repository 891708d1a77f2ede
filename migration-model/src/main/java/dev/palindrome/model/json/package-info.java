/** How the model's JSON is written; for the model's own packages, whose outsiders see text. */
@NullMarked
package dev.palindrome.model.json;

import org.jspecify.annotations.NullMarked;
