/**
 * What the goals {@code new}, {@code rebase} and {@code release} write into a project. Each reads sources and lock files,
 * decides everything, and only then gives its changes back as values, so that nothing half-decided is ever written.
 */
@NullMarked
package dev.palindrome.processor.authoring;

import org.jspecify.annotations.NullMarked;
