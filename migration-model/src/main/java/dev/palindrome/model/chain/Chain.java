package dev.palindrome.model.chain;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * A valid history: one line of revisions from base to head. It may be empty, and then has neither.
 *
 * @param ids the revisions, the oldest first
 */
public record Chain(List<RevisionId> ids) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if a revision stands twice in it
     */
    public Chain {
        ids = List.copyOf(ids);
        if (new LinkedHashSet<>(ids).size() != ids.size()) {
            throw new IllegalArgumentException("a revision stands twice in the chain");
        }
    }

    /**
     * The last revision.
     *
     * @return the head, or empty if there are no revisions
     */
    public Optional<RevisionId> head() {
        return ids.isEmpty() ? Optional.empty() : Optional.of(ids.get(ids.size() - 1));
    }

    /**
     * The first revision.
     *
     * @return the revision whose parent is the base, or empty if there are no revisions
     */
    public Optional<RevisionId> first() {
        return ids.isEmpty() ? Optional.empty() : Optional.of(ids.get(0));
    }

    /**
     * The revision before another.
     *
     * @param id a revision of the chain
     * @return its parent, or empty for the first
     * @throws NoSuchElementException if the revision is not in the chain
     */
    public Optional<RevisionId> parentOf(RevisionId id) {
        int position = ids.indexOf(id);
        if (position < 0) {
            throw new NoSuchElementException("not in the chain: " + id);
        }
        return position == 0 ? Optional.empty() : Optional.of(ids.get(position - 1));
    }

    /**
     * The place of every revision, counted from 0.
     *
     * @return positions by id, for walks that need many of them
     */
    public Map<RevisionId, Integer> positions() {
        Map<RevisionId, Integer> positions = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            positions.put(ids.get(i), i);
        }
        return positions;
    }
}
