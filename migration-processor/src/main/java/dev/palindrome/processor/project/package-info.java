/** What surrounds a compilation: the project's folders, its lock files, the build before this one, the time. */
@NullMarked
package dev.palindrome.processor.project;

import org.jspecify.annotations.NullMarked;
