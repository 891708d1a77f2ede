package dev.palindrome.processor.authoring.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Which packages lie in which, by their names. */
final class PackageTree {

    private PackageTree() {}

    /** The deepest of the given packages that holds the package or is it. */
    static Optional<String> nearest(String packageName, Collection<String> packages) {
        return packages.stream()
                .filter(candidate -> holds(candidate, packageName))
                .max(Comparator.comparingInt(String::length));
    }

    /** Whether a package is another one or holds it. */
    static boolean holds(String outer, String inner) {
        return inner.equals(outer) || inner.startsWith(outer + ".");
    }
}
