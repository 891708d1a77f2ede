/**
 * What every part of the engine speaks: how it fails, how a process ends, what it tells while it works, and the ports
 * through which it gets time and chance. Depends on the model only.
 */
@NullMarked
package dev.palindrome.engine;

import org.jspecify.annotations.NullMarked;
