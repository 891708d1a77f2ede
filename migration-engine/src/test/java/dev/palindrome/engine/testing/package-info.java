/**
 * A real PostgreSQL for tests, of this module and of others: a fresh database for each test.
 *
 * <pre>{@code
 * @PostgresTest
 * final class ApplyTest {
 *
 *     @Test
 *     void appliesTheFirstRevision(TestDatabase database) { ... }
 * }
 * }</pre>
 */
@NullMarked
package dev.palindrome.engine.testing;

import org.jspecify.annotations.NullMarked;
