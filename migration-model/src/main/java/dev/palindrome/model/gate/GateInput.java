package dev.palindrome.model.gate;

import dev.palindrome.model.lock.LockFile;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everything that the compile gate judges of one history.
 *
 * @param settings how the history is configured
 * @param declarations its revisions, in any order
 * @param complete whether the declarations are all there are; if a class cannot be read, nothing is said of what may be in it
 * @param lockFile the lock file, or empty if it cannot be read, so that nothing is decided from it
 * @param findings what was found on the way here: in the lock file's text, the classes, the SQL
 * @param now the time of the build
 * @param asker who asks
 */
public record GateInput(
        HistorySettings settings,
        List<Declaration> declarations,
        boolean complete,
        Optional<LockFile> lockFile,
        List<Finding> findings,
        Instant now,
        Asker asker) {

    /** Copies the lists. */
    public GateInput {
        declarations = List.copyOf(declarations);
        findings = List.copyOf(findings);
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

    boolean isReleased(String id) {
        return lockFile.map(file -> file.releasedIds().contains(id)).orElse(false);
    }
}
