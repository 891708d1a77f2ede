package dev.palindrome.model.gate;

import dev.palindrome.model.lock.LockFile;
import dev.palindrome.model.settings.HistorySettings;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Everything that the compile gate judges of one history. */
public final class GateInput {

    private final HistorySettings settings;
    private final List<Declaration> declarations;
    private final boolean complete;
    private final Optional<LockFile> lockFile;
    private final List<Finding> findings;
    private final Instant now;
    private final Asker asker;
    private final RevisionFiles files;
    private final Set<String> released;

    /**
     * Puts together what is judged.
     *
     * @param settings how the history is configured
     * @param declarations its revisions, in any order
     * @param complete whether the declarations are all there are; if a class cannot be read, nothing is said of what may be
     *     in it
     * @param lockFile the lock file, or empty if it cannot be read, so that nothing is decided from it
     * @param findings what was found on the way here: in the lock file's text and the classes
     * @param now the time of the build
     * @param asker who asks
     * @param files tells which files the revisions are made from
     */
    public GateInput(
            HistorySettings settings,
            List<Declaration> declarations,
            boolean complete,
            Optional<LockFile> lockFile,
            List<Finding> findings,
            Instant now,
            Asker asker,
            RevisionFiles files) {
        this.settings = settings;
        this.declarations = List.copyOf(declarations);
        this.complete = complete;
        this.lockFile = lockFile;
        this.findings = List.copyOf(findings);
        this.now = now;
        this.asker = asker;
        this.files = files;
        this.released = lockFile.map(LockFile::releasedIds).orElse(Set.of());
    }

    HistorySettings settings() {
        return settings;
    }

    /**
     * The revisions.
     *
     * @return their declarations, in any order
     */
    public List<Declaration> declarations() {
        return declarations;
    }

    boolean complete() {
        return complete;
    }

    Optional<LockFile> lockFile() {
        return lockFile;
    }

    List<Finding> findings() {
        return findings;
    }

    Instant now() {
        return now;
    }

    Asker asker() {
        return asker;
    }

    RevisionFiles files() {
        return files;
    }

    boolean isReleased(String id) {
        return released.contains(id);
    }

    /** Who asks the gate. */
    public enum Asker {
        /**
         * A compiler, which does not run again when only the lock file changes; a wrong head line is worth a note there, and
         * is decided by {@link #CHECK}.
         */
        COMPILER,
        /** {@code migrations:check}. */
        CHECK
    }
}
