package dev.palindrome.model.plan;

import dev.palindrome.model.chain.RevisionId;
import java.util.List;
import java.util.Optional;

/**
 * What would run to bring a database from one revision to another.
 *
 * @param history the history
 * @param direction which way
 * @param from where the database stands; empty is the base
 * @param to where it goes; empty is the base
 * @param revisions the revisions in the order in which they run
 */
public record Plan(
        String history,
        Direction direction,
        Optional<RevisionId> from,
        Optional<RevisionId> to,
        List<PlannedRevision> revisions) {

    /** Copies the list. */
    public Plan {
        revisions = List.copyOf(revisions);
    }

    /**
     * The plan as SQL for people to read.
     *
     * @return the text of all revisions, each below a line with its id
     */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (PlannedRevision revision : revisions) {
            text.append("-- ").append(direction.word()).append(' ').append(revision.id());
            if (!revision.description().isEmpty()) {
                text.append(": ").append(revision.description().replaceAll("\\R", " "));
            }
            text.append('\n').append(revision.text()).append('\n');
        }
        return text.toString();
    }
}
