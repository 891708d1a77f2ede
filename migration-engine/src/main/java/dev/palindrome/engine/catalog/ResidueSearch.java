package dev.palindrome.engine.catalog;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds the differences between two catalogs by matching their objects by name. */
final class ResidueSearch {

    private static final Comparator<Residue> CAUSES_FIRST = Comparator.comparing(Residue::isColumnOrder)
            .thenComparing(Residue::kind)
            .thenComparing(Residue::object, CodePoints.ORDER)
            .thenComparing(residue -> residue.attribute().orElse(""), CodePoints.ORDER)
            .thenComparing(Residue::change);

    private final Catalog before;
    private final Catalog after;

    ResidueSearch(Catalog before, Catalog after) {
        this.before = before;
        this.after = after;
    }

    List<Residue> find() {
        List<CatalogObject> lost = missing(before, after);
        List<CatalogObject> left = missing(after, before);
        List<Renaming> renamings = Renaming.pair(lost, left);
        lost.removeAll(renamings.stream().map(Renaming::before).toList());
        left.removeAll(renamings.stream().map(Renaming::after).toList());

        List<Residue> found = new ArrayList<>();
        withoutFolded(lost).forEach(object -> found.add(Residue.lost(object, Definition.of(object, before))));
        withoutFolded(left).forEach(object -> found.add(Residue.leftBehind(object, Definition.of(object, after))));
        renamings.forEach(renaming -> found.add(renaming.residue()));
        for (CatalogObject was : before.objects()) {
            after.find(was.id()).ifPresent(is -> {
                changedAttributes(was, is).forEach(found::add);
                changedOrder(was.id()).ifPresent(found::add);
            });
        }
        found.sort(CAUSES_FIRST);
        return found;
    }

    private static List<CatalogObject> missing(Catalog from, Catalog in) {
        return new ArrayList<>(from.objects().stream()
                .filter(object -> in.find(object.id()).isEmpty())
                .toList());
    }

    /** Leaves out what went with its parent, and the sequence of an identity column, which is told of as the column's. */
    private List<CatalogObject> withoutFolded(List<CatalogObject> gone) {
        Set<ObjectId> ids = gone.stream().map(CatalogObject::id).collect(toSet());
        return gone.stream()
                .filter(object -> object.parent()
                        .filter(parent -> ids.contains(parent) || changedIdentity(object, parent))
                        .isEmpty())
                .toList();
    }

    private boolean changedIdentity(CatalogObject object, ObjectId column) {
        return object.id().kind() == ObjectKind.SEQUENCE
                && !identity(before, column).equals(identity(after, column));
    }

    private static Optional<String> identity(Catalog catalog, ObjectId column) {
        return catalog.find(column).map(object -> object.attributes().get("identity"));
    }

    private static Stream<Residue> changedAttributes(CatalogObject was, CatalogObject is) {
        if (was.attributes().equals(is.attributes())) {
            return Stream.empty();
        }
        Set<String> attributes = new TreeSet<>(was.attributes().keySet());
        attributes.addAll(is.attributes().keySet());
        return attributes.stream().flatMap(attribute -> {
            Optional<String> value = Optional.ofNullable(was.attributes().get(attribute));
            Optional<String> now = Optional.ofNullable(is.attributes().get(attribute));
            return value.equals(now) ? Stream.empty() : Stream.of(Residue.changed(was.id(), attribute, value, now));
        });
    }

    /** Compares the order of the members that are on both sides; what came or went is told of by itself. */
    private Optional<Residue> changedOrder(ObjectId parent) {
        List<CatalogObject> were = before.orderedMembers(parent);
        List<CatalogObject> are = after.orderedMembers(parent);
        List<String> order = common(were, are);
        List<String> now = common(are, were);
        if (order.equals(now)) {
            return Optional.empty();
        }
        String attribute = were.get(0).id().kind() == ObjectKind.COLUMN
                ? Residue.COLUMN_ORDER
                : were.get(0).id().kind().word() + " order";
        return Optional.of(Residue.changed(
                parent, attribute, Optional.of(String.join(", ", order)), Optional.of(String.join(", ", now))));
    }

    private static List<String> common(List<CatalogObject> members, List<CatalogObject> others) {
        if (members.isEmpty()) {
            return List.of();
        }
        Set<String> known = others.stream().map(CatalogObject::localName).collect(toSet());
        return members.stream()
                .map(CatalogObject::localName)
                .filter(known::contains)
                .toList();
    }
}
