/**
 * Links, while we build, what javac leaves to be linked when it first runs. Compilers and linters run in JVMs that have just
 * started, where each lambda costs a class that is spun, each record's {@code hashCode} a tree of method handles.
 */
@NullMarked
package dev.palindrome.parser.link;

import org.jspecify.annotations.NullMarked;
