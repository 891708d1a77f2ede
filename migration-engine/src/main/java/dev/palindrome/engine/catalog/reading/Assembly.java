package dev.palindrome.engine.catalog.reading;

import dev.palindrome.engine.catalog.CatalogObject;
import dev.palindrome.engine.catalog.ObjectId;
import dev.palindrome.engine.catalog.ObjectKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts rows together to objects: addresses become names, and what was read apart joins its object. */
final class Assembly {

    private final Map<Address, Row> objects = new LinkedHashMap<>();
    private final Map<Address, SortedMap<String, String>> additions = new LinkedHashMap<>();
    private final Map<Address, ObjectId> ids = new HashMap<>();

    void add(List<Row> rows) {
        for (Row row : rows) {
            Address address = row.address().orElseThrow();
            if (row.kind().isPresent()) {
                objects.put(address, row);
            } else {
                additions.computeIfAbsent(address, any -> new TreeMap<>()).putAll(row.attributes());
            }
        }
    }

    /** Where something was added to an object that no family read. */
    List<Address> unknown() {
        return additions.keySet().stream()
                .filter(address -> !objects.containsKey(address))
                .toList();
    }

    List<CatalogObject> objects() {
        List<CatalogObject> assembled = new ArrayList<>(objects.size());
        objects.forEach((address, row) -> assembled.add(object(address, row)));
        return assembled;
    }

    private CatalogObject object(Address address, Row row) {
        SortedMap<String, String> attributes = row.attributes();
        attributes.putAll(additions.getOrDefault(address, new TreeMap<>()));
        row.definitionWithoutName().ifPresent(definition -> attributes.put("definition", definition));
        return new CatalogObject(
                id(address, row),
                row.name(),
                row.parent().flatMap(this::known),
                row.position(),
                row.definition(),
                attributes);
    }

    private Optional<ObjectId> known(Address address) {
        return Optional.ofNullable(objects.get(address)).map(row -> id(address, row));
    }

    private ObjectId id(Address address, Row row) {
        @Nullable ObjectId known = ids.get(address);
        if (known != null) {
            return known;
        }
        ObjectKind kind = row.kind().flatMap(ObjectKind::ofWord).orElseThrow();
        ObjectId id = new ObjectId(
                kind,
                qualifier(kind, row).map(outer -> outer + "." + row.name()).orElse(row.name()));
        ids.put(address, id);
        return id;
    }

    private Optional<String> qualifier(ObjectKind kind, Row row) {
        return kind.isNamedWithinParent()
                ? Optional.of(row.parent().flatMap(this::known).orElseThrow().name())
                : row.schema();
    }
}
