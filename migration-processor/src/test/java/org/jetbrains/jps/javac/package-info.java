/** What IntelliJ's build process puts between javac and a processor, by its own name, since it is looked for by that. */
@NullMarked
package org.jetbrains.jps.javac;

import org.jspecify.annotations.NullMarked;
