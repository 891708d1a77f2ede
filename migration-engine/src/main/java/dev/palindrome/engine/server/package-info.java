/**
 * Where a scratch PostgreSQL comes from: embedded, a container, or a database of our own on an existing server.
 *
 * <p>Every source is a {@link dev.palindrome.engine.server.ScratchServer}. Depends on {@code connect} and the model;
 * knows nothing of migrations.
 */
@NullMarked
package dev.palindrome.engine.server;

import org.jspecify.annotations.NullMarked;
