/** Whole user stories in real Maven builds; a method's name is the story. */
@NullMarked
package dev.palindrome.it.story;

import org.jspecify.annotations.NullMarked;
