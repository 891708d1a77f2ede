package dev.palindrome.engine.proof;

import dev.palindrome.engine.SystemPace;
import dev.palindrome.engine.plan.History;
import dev.palindrome.engine.server.ScratchServer;
import dev.palindrome.migration.Migration;
import dev.palindrome.migration.MigrationRegistry;
import dev.palindrome.migration.MissingDowngradeException;
import dev.palindrome.migration.Steps;
import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.checksum.Checksum;
import dev.palindrome.model.checksum.Sha256;
import dev.palindrome.model.lock.LockFile;
import dev.palindrome.model.manifest.Manifest;
import dev.palindrome.model.manifest.ManifestRevision;
import dev.palindrome.model.manifest.ManifestRevision.DowngradeState;
import dev.palindrome.model.manifest.ManifestRevision.ManifestWaiver;
import dev.palindrome.model.report.VerifyReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A history that a test writes down in a few lines. */
final class TestHistory {

    private final List<ManifestRevision> revisions = new ArrayList<>();
    private final Map<String, Supplier<Migration>> migrations = new LinkedHashMap<>();
    private final List<LockFile.Released> released = new ArrayList<>();

    /** Adds a revision of plain SQL. */
    TestHistory revision(String id, String upgrade, String downgrade) {
        return add(id, new Body(steps -> steps.sql(upgrade), Optional.of(steps -> steps.sql(downgrade))));
    }

    /** Adds a revision of any steps. */
    TestHistory revision(String id, Consumer<Steps> upgrade, Consumer<Steps> downgrade) {
        return add(id, new Body(upgrade, Optional.of(downgrade)));
    }

    /** Adds a revision without a downgrade, which somebody answers for. */
    TestHistory oneWay(String id, String upgrade) {
        return withoutDowngrade(id, upgrade).waived("missing-downgrade");
    }

    /** Adds a revision without a downgrade, for which nobody answers. */
    TestHistory withoutDowngrade(String id, String upgrade) {
        return add(id, new Body(steps -> steps.sql(upgrade), Optional.empty()));
    }

    private TestHistory add(String id, Body body) {
        Optional<RevisionId> parent = revisions.isEmpty()
                ? Optional.empty()
                : Optional.of(revisions.get(revisions.size() - 1).id());
        Checksum checksum = new Checksum(Checksum.PREFIX + Sha256.of(id));
        DowngradeState downgrade = body.down().isPresent() ? DowngradeState.PRESENT : DowngradeState.NONE;
        revisions.add(new ManifestRevision(
                new RevisionId(id),
                parent,
                "com.acme.db.R" + id,
                "",
                List.of(),
                "",
                "",
                Optional.of(checksum),
                false,
                downgrade,
                List.of(),
                List.of()));
        migrations.put(id, () -> body);
        return this;
    }

    /** Waives a rule on the last revision. */
    TestHistory waived(String rule) {
        ManifestRevision last = revisions.remove(revisions.size() - 1);
        List<ManifestWaiver> waivers = new ArrayList<>(last.waivers());
        waivers.add(new ManifestWaiver(rule, "payments", "known and accepted", "", "", ""));
        DowngradeState downgrade = last.downgrade() == DowngradeState.NONE ? DowngradeState.WAIVED : last.downgrade();
        revisions.add(changed(last, last.released(), downgrade, waivers));
        return this;
    }

    /** Releases everything up to the last revision. */
    TestHistory released(String release) {
        for (int i = 0; i < revisions.size(); i++) {
            ManifestRevision revision = revisions.get(i);
            if (!revision.released()) {
                revisions.set(i, changed(revision, true, revision.downgrade(), revision.waivers()));
                released.add(new LockFile.Released(
                        revision.id(), revision.checksum().orElseThrow(), release, released.size() + 1));
            }
        }
        return this;
    }

    private static ManifestRevision changed(
            ManifestRevision revision, boolean released, DowngradeState downgrade, List<ManifestWaiver> waivers) {
        return new ManifestRevision(
                revision.id(),
                revision.parent(),
                revision.className(),
                revision.description(),
                revision.requirements(),
                revision.risk(),
                revision.author(),
                revision.checksum(),
                released,
                downgrade,
                waivers,
                revision.impact());
    }

    /** What was released, as the lock file has it. */
    List<LockFile.Released> released() {
        return released;
    }

    /** The history as the engine takes it. */
    History history() {
        Manifest manifest = new Manifest("main", 14, List.of("public"), revisions);
        return History.of(manifest, List.of(new Registry(manifest, migrations)));
    }

    /** Proves it. */
    VerifyReport proven(ScratchServer server) {
        return proven(server, ProofOptions.DEFAULT);
    }

    /** Proves it with options. */
    VerifyReport proven(ScratchServer server, ProofOptions options) {
        return new Proof(server, options, new SystemPace(), ProofListener.SILENT).prove(history(), released);
    }

    private record Body(Consumer<Steps> up, Optional<Consumer<Steps>> down) implements Migration {
        @Override
        public void upgrade(Steps steps) {
            up.accept(steps);
        }

        @Override
        public void downgrade(Steps steps) {
            down.orElseThrow(() -> new MissingDowngradeException("R")).accept(steps);
        }
    }

    private record Registry(Manifest manifest, Map<String, Supplier<Migration>> migrations)
            implements MigrationRegistry {
        @Override
        public String history() {
            return manifest.history();
        }

        @Override
        public String head() {
            return manifest.head().map(RevisionId::value).orElse("");
        }

        @Override
        public String chainHash() {
            return "";
        }
    }
}
