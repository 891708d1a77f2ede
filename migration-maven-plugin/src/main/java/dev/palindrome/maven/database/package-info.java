/** Which database a goal works on, and how it gets there with what Maven knows: settings, repositories, the build's directory. */
@NullMarked
package dev.palindrome.maven.database;

import org.jspecify.annotations.NullMarked;
