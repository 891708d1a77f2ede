package dev.palindrome.engine.catalog;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Everything that a schema was at one moment: an immutable snapshot, independent of OIDs, of the order in which things
 * were made and of who looked.
 */
public final class Catalog {

    private static final Set<String> PRIVILEGE_ATTRIBUTES = Set.of("owner", "privileges");

    private final PostgresVersion server;
    private final List<CatalogObject> objects;
    private final Map<ObjectId, CatalogObject> byId;
    private final Map<ObjectId, List<CatalogObject>> ordered;

    /**
     * Takes the objects that a reader found.
     *
     * @throws IllegalArgumentException if two of them have one name
     */
    public Catalog(PostgresVersion server, List<CatalogObject> objects) {
        this.server = server;
        this.objects = objects.stream().sorted(comparing(CatalogObject::id)).toList();
        this.byId = this.objects.stream().collect(toMap(CatalogObject::id, Function.identity(), Catalog::refuseTwo));
        this.ordered = this.objects.stream()
                .filter(object -> object.position().isPresent())
                .sorted(comparingInt(object -> object.position().getAsInt()))
                .collect(groupingBy(object -> object.parent().orElse(object.id())));
    }

    public PostgresVersion server() {
        return server;
    }

    /** All objects, by kind and name. */
    public List<CatalogObject> objects() {
        return objects;
    }

    public Optional<CatalogObject> find(ObjectId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All facts but the order of columns, by kind, object and attribute. */
    public Stream<Fact> facts() {
        return objects.stream().flatMap(CatalogObject::facts);
    }

    /** The members of an object whose order is known, in that order: columns of a table, values of an enum. */
    public List<CatalogObject> orderedMembers(ObjectId parent) {
        return ordered.getOrDefault(parent, List.of());
    }

    /** The schema without owners and privileges. */
    public Fingerprint structure() {
        return Fingerprint.of(Stream.concat(
                facts().filter(fact -> !PRIVILEGE_ATTRIBUTES.contains(fact.attribute())
                        && fact.kind() != ObjectKind.DEFAULT_PRIVILEGES),
                orders(false)));
    }

    /** The schema with owners and privileges. */
    public Fingerprint structureAndPrivileges() {
        return Fingerprint.of(Stream.concat(facts(), orders(false)));
    }

    /** The order of the columns of all tables, so that "equal but for column order" is two comparisons. */
    public Fingerprint columnOrder() {
        return Fingerprint.of(orders(true));
    }

    private Stream<Fact> orders(boolean ofTables) {
        return objects.stream()
                .map(CatalogObject::id)
                .filter(id -> id.kind().hasColumnsInAnyOrder() == ofTables)
                .flatMap(id -> orderedMembers(id).stream()
                        .map(member -> new Fact(id.kind(), id.name(), "order", member.localName())));
    }

    private static CatalogObject refuseTwo(CatalogObject one, CatalogObject other) {
        throw new IllegalArgumentException("two objects are called " + one.id() + ": " + one + ", " + other);
    }
}
