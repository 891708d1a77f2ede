/** What a goal finds in a Maven module: compiled histories, lock files, classes. Depends on the model and the engine. */
@NullMarked
package dev.palindrome.maven.project;

import org.jspecify.annotations.NullMarked;
