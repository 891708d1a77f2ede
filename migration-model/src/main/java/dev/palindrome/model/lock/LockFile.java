package dev.palindrome.model.lock;

import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.checksum.Checksum;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The committed file {@code src/main/migrations/<history>.lock}: a line for each released revision in chain order, and
 * last the head of the whole chain, so that two branches which each add a revision conflict in git.
 *
 * @param released the released revisions, the oldest first
 * @param head the head, or empty if the file has no such line
 * @param headLine the line of the head, counted from 1, or empty if there is none
 */
public record LockFile(List<Released> released, Optional<RevisionId> head, OptionalInt headLine) {

    /** The lock file of a history in which nothing is released. */
    public static final LockFile EMPTY = new LockFile(List.of(), Optional.empty(), OptionalInt.empty());

    /** Copies the list. */
    public LockFile {
        released = List.copyOf(released);
    }

    /**
     * Makes a lock file from values alone.
     *
     * @param released the released revisions, the oldest first
     * @param head the head
     * @return the lock file, with the line numbers that {@link #text()} gives it
     */
    public static LockFile of(List<Released> released, Optional<RevisionId> head) {
        List<Released> numbered = new ArrayList<>();
        for (Released one : released) {
            numbered.add(new Released(one.id(), one.checksum(), one.release(), numbered.size() + 1));
        }
        OptionalInt headLine = head.isPresent() ? OptionalInt.of(numbered.size() + 1) : OptionalInt.empty();
        return new LockFile(numbered, head, headLine);
    }

    /**
     * Where the lock file of a history lies.
     *
     * @param history the history
     * @return the path in the project, with slashes
     */
    public static String pathOf(String history) {
        return "src/main/migrations/" + history + ".lock";
    }

    /**
     * The same file with another head.
     *
     * @param newHead the head
     * @return the lock file
     */
    public LockFile withHead(RevisionId newHead) {
        return of(released, Optional.of(newHead));
    }

    /**
     * The released revisions by name.
     *
     * @return their ids
     */
    public Set<String> releasedIds() {
        return released.stream().map(one -> one.id().value()).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The file's content.
     *
     * @return the lines, each with its line feed
     */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Released one : released) {
            text.append(one.id()).append(' ').append(one.checksum()).append(' ');
            text.append(one.release()).append('\n');
        }
        head.ifPresent(id -> text.append("head ").append(id).append('\n'));
        return text.toString();
    }

    /**
     * A released revision.
     *
     * @param id the revision
     * @param checksum its checksum when it was released
     * @param release the release that brought it, without blanks
     * @param line its line in the file, counted from 1
     */
    public record Released(RevisionId id, Checksum checksum, String release, int line) {}
}
