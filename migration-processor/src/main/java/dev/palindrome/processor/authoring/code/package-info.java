/** Java source text: names, literals and text blocks that mean exactly what they are made from. Depends on nothing. */
@NullMarked
package dev.palindrome.processor.authoring.code;

import org.jspecify.annotations.NullMarked;
