package dev.palindrome.engine.store;

import java.util.Optional;

/**
 * What a store of ours says in short.
 *
 * @param epoch how many deployments have begun
 * @param label the name that the database was given
 * @param position the last revision; empty at base
 * @param run the revision that is half way
 */
public record StoreContent(long epoch, Optional<String> label, Optional<Position> position, Optional<Run> run) {

    /** How many revisions are applied. */
    public int height() {
        return position.map(Position::height).orElse(0);
    }
}
