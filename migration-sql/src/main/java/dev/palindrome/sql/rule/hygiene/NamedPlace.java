package dev.palindrome.sql.rule.hygiene;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A column's name where it is written.
 *
 * @param name the name
 * @param location where it stands, or -1 if nobody knows
 */
record NamedPlace(String name, int location) {

    static Optional<NamedPlace> of(@Nullable String name, int location) {
        return name == null ? Optional.empty() : Optional.of(new NamedPlace(name, location));
    }
}
