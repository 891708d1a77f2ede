package dev.palindrome.engine.catalog;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** An object that is on both sides, equal but for its name. */
record Renaming(CatalogObject before, CatalogObject after) {

    /** What must be equal for two objects to be one: all but the name. */
    private record Likeness(ObjectKind kind, ObjectId parent, SortedMap<String, String> attributes) {}

    static List<Renaming> pair(List<CatalogObject> lost, List<CatalogObject> left) {
        Map<Likeness, Deque<CatalogObject>> candidates = new HashMap<>();
        for (CatalogObject object : left) {
            likeness(object)
                    .ifPresent(key -> candidates
                            .computeIfAbsent(key, any -> new ArrayDeque<>())
                            .add(object));
        }
        List<Renaming> pairs = new ArrayList<>();
        for (CatalogObject object : lost) {
            likeness(object)
                    .map(candidates::get)
                    .map(Deque::poll)
                    .ifPresent(renamed -> pairs.add(new Renaming(object, renamed)));
        }
        return pairs;
    }

    /** A sequence that no column owns has no parent: whether it is another one or renamed, only its maker knows. */
    private static Optional<Likeness> likeness(CatalogObject object) {
        return object.parent()
                .filter(parent -> object.id().kind().isPairedWhenRenamed())
                .map(parent -> new Likeness(object.id().kind(), parent, object.attributes()));
    }

    Residue residue() {
        return Residue.changed(
                before.id(), Residue.NAME, Optional.of(before.localName()), Optional.of(after.localName()));
    }
}
