package dev.palindrome.engine.deploy;

import dev.palindrome.engine.plan.Body;
import dev.palindrome.engine.plan.History;
import dev.palindrome.engine.plan.SegmentCutter;
import dev.palindrome.engine.plan.StepCollector;
import dev.palindrome.migration.Migration;
import dev.palindrome.migration.MigrationRegistry;
import dev.palindrome.migration.MissingDowngradeException;
import dev.palindrome.migration.Steps;
import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.checksum.Checksum;
import dev.palindrome.model.checksum.Sha256;
import dev.palindrome.model.manifest.Manifest;
import dev.palindrome.model.manifest.ManifestRevision;
import dev.palindrome.model.manifest.ManifestRevision.DowngradeState;
import dev.palindrome.model.plan.Direction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A history written down in a test, one line for each revision. Immutable. */
final class Sample {

    private final String name;
    private final List<String> schemas;
    private final List<Entry> entries;

    private record Entry(String id, Migration migration, DowngradeState downgrade) {}

    private Sample(String name, List<String> schemas, List<Entry> entries) {
        this.name = name;
        this.schemas = schemas;
        this.entries = List.copyOf(entries);
    }

    static Sample empty() {
        return new Sample("main", List.of("public"), List.of());
    }

    Sample named(String other) {
        return new Sample(other, schemas, entries);
    }

    Sample in(String... others) {
        return new Sample(name, List.of(others), entries);
    }

    /** A revision of plain SQL. */
    Sample then(String id, String upgrade, String downgrade) {
        return then(id, steps -> steps.sql(upgrade), steps -> steps.sql(downgrade));
    }

    Sample then(String id, Consumer<Steps> upgrade, Consumer<Steps> downgrade) {
        return with(new Entry(id, new Written(upgrade, Optional.of(downgrade)), DowngradeState.PRESENT));
    }

    /** A revision without a downgrade, which a waiver allows. */
    Sample thenOneWay(String id, String upgrade) {
        return with(new Entry(id, new Written(steps -> steps.sql(upgrade), Optional.empty()), DowngradeState.WAIVED));
    }

    private Sample with(Entry entry) {
        List<Entry> more = new ArrayList<>(entries);
        more.add(entry);
        return new Sample(name, schemas, more);
    }

    /** The history without its last revisions. */
    Sample first(int count) {
        return new Sample(name, schemas, entries.subList(0, count));
    }

    List<String> ids() {
        return entries.stream().map(Entry::id).toList();
    }

    History history() {
        Manifest manifest = manifest();
        return History.of(manifest, List.of(new Registry(manifest, entries)));
    }

    private Manifest manifest() {
        List<ManifestRevision> revisions = new ArrayList<>();
        Optional<RevisionId> parent = Optional.empty();
        for (Entry entry : entries) {
            RevisionId id = new RevisionId(entry.id());
            revisions.add(new ManifestRevision(
                    id,
                    parent,
                    entry.migration().getClass().getName(),
                    "about " + entry.id(),
                    List.of(),
                    "",
                    "",
                    Optional.of(checksum(entry, parent)),
                    false,
                    entry.downgrade(),
                    List.of(),
                    List.of()));
            parent = Optional.of(id);
        }
        return new Manifest(name, 14, schemas, revisions);
    }

    private static Checksum checksum(Entry entry, Optional<RevisionId> parent) {
        StepCollector collector = new StepCollector(new RevisionId(entry.id()), entry.migration());
        String text;
        try {
            text = parent
                    + SegmentCutter.cut(new RevisionId(entry.id()), Direction.UPGRADE, collector.upgrade())
                            .text()
                    + collector.downgrade().map(Body::steps).map(List::size);
        } catch (RuntimeException e) {
            text = "a body that throws";
        }
        return new Checksum(Checksum.PREFIX + Sha256.of(text));
    }

    private record Written(Consumer<Steps> up, Optional<Consumer<Steps>> down) implements Migration {
        @Override
        public void upgrade(Steps steps) {
            up.accept(steps);
        }

        @Override
        public void downgrade(Steps steps) {
            down.orElseThrow(() -> new MissingDowngradeException("Written")).accept(steps);
        }
    }

    private record Registry(Manifest manifest, List<Entry> entries) implements MigrationRegistry {
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
            return manifest.chainHash().orElseThrow().value();
        }

        @Override
        public Map<String, Supplier<Migration>> migrations() {
            Map<String, Supplier<Migration>> migrations = new LinkedHashMap<>();
            entries.forEach(entry -> migrations.put(entry.id(), entry::migration));
            return migrations;
        }
    }
}
