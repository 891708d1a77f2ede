/**
 * The proof: a history is walked on a scratch server, every revision there, back and there again, and what differs is
 * said. {@link dev.palindrome.engine.proof.Proof} is the way in.
 *
 * <p>Depends on the model, on {@code server}, {@code connect} and {@code session} for databases, on {@code plan} for what
 * runs, and on {@code catalog} for what a schema is. Nothing of the engine depends on it but through the ports that it
 * fills.
 */
@NullMarked
package dev.palindrome.engine.proof;

import org.jspecify.annotations.NullMarked;
