package dev.palindrome.engine.deploy;

import dev.palindrome.engine.plan.History;
import dev.palindrome.engine.plan.Script;
import dev.palindrome.engine.store.NewRow;
import dev.palindrome.model.chain.ChainHash;
import dev.palindrome.model.manifest.ManifestRevision;
import java.util.List;

/** Makes the rows that record revisions. */
final class Rows {

    private static final String STAMPED = "stamped";

    private final History history;
    private final List<ChainHash> hashes;

    Rows(History history) {
        this.history = history;
        this.hashes = history.hashes();
    }

    /** The row of a revision that was run. */
    NewRow applied(Scripts.Pair pair, long millis) {
        return row(pair, pair.upgrade().isAtomic() ? "transactional" : "steps", millis);
    }

    /** The row of a revision that was not run. */
    NewRow stamped(Scripts.Pair pair) {
        return row(pair, STAMPED, 0);
    }

    private NewRow row(Scripts.Pair pair, String kind, long millis) {
        ManifestRevision revision = pair.revision();
        int ordinal = history.position(revision.id()).orElseThrow() + 1;
        return new NewRow(
                revision.id(),
                revision.description(),
                ordinal,
                revision.parent(),
                kind,
                History.checksum(revision),
                hashes.get(ordinal),
                pair.upgrade().text(),
                revision.downgrade().word(),
                pair.downgrade().map(Script::text),
                pair.downgradeSteps(),
                hashes.get(hashes.size() - 1),
                millis);
    }
}
