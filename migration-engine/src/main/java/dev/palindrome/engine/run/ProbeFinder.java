package dev.palindrome.engine.run;

import java.util.Optional;
import java.util.Set;

/**
 * Finds the probe that fits a statement, by its words. None fits where the words do not name the object (the server
 * chooses the name of an index without one): then only the author's doneWhen can tell.
 */
final class ProbeFinder {

    private static final Set<String> RESTARTABLE =
            Set.of("VACUUM", "ANALYZE", "CHECKPOINT", "CLUSTER", "ALTER SYSTEM", "REFRESH MATERIALIZED VIEW");

    private final WordReader words;
    private final boolean concurrently;

    ProbeFinder(WordReader words) {
        this.words = words;
        this.concurrently = words.has("concurrently");
    }

    Optional<Probe> find(String command) {
        if (RESTARTABLE.contains(command)) {
            return Optional.of(new RestartableProbe());
        }
        if (command.startsWith("REINDEX")) {
            return concurrently ? rebuiltIndexes() : Optional.of(new RestartableProbe());
        }
        if (!concurrently) {
            return Optional.empty();
        }
        return switch (command) {
            case "CREATE INDEX" -> createdIndex();
            case "DROP INDEX" -> droppedIndex();
            case "ALTER TABLE" -> detachedPartition();
            default -> Optional.empty();
        };
    }

    /** CREATE [UNIQUE] INDEX CONCURRENTLY [IF NOT EXISTS] name ON [ONLY] table … */
    private Optional<Probe> createdIndex() {
        words.skip("create");
        boolean unique = words.skip("unique");
        words.skipBehind("concurrently");
        words.skipExistence();
        if (words.next("on")) {
            return Optional.empty();
        }
        Optional<String> name = words.plainName();
        words.skip("on");
        words.skip("only");
        String table = words.qualifiedName();
        String definition = words.rest();
        return name.map(index -> new IndexProbe(index, table, unique, definition));
    }

    /** DROP INDEX CONCURRENTLY [IF EXISTS] name. */
    private Optional<Probe> droppedIndex() {
        words.skipBehind("concurrently");
        words.skipExistence();
        return Optional.of(new DroppedIndexProbe(words.qualifiedName()));
    }

    /** REINDEX [(option, …)] kind [CONCURRENTLY] name; the older spelling is one of the options. */
    private Optional<Probe> rebuiltIndexes() {
        words.skip("reindex");
        if (words.skip("(")) {
            words.skipBehind(")");
        }
        if (words.skip("index")) {
            words.skip("concurrently");
            return Optional.of(RebuiltIndexProbe.ofIndex(words.qualifiedName()));
        }
        if (words.skip("table")) {
            words.skip("concurrently");
            return Optional.of(RebuiltIndexProbe.ofTable(words.qualifiedName()));
        }
        if (words.skip("schema")) {
            words.skip("concurrently");
            return words.plainName().map(RebuiltIndexProbe::ofSchema);
        }
        return Optional.of(RebuiltIndexProbe.ofDatabase());
    }

    /** ALTER TABLE [IF EXISTS] [ONLY] table DETACH PARTITION partition CONCURRENTLY. */
    private Optional<Probe> detachedPartition() {
        words.skip("alter");
        words.skip("table");
        words.skipExistence();
        words.skip("only");
        String table = words.qualifiedName();
        if (!words.skip("detach") || !words.skip("partition")) {
            return Optional.empty();
        }
        return Optional.of(new DetachedPartitionProbe(table, words.qualifiedName()));
    }
}
