package dev.palindrome.sql.schema;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The schema at one point of the history: what the operations up to here have made. What is not in it may be there all the
 * same, made before or by hand: absent means unknown, never missing.
 *
 * <p>Every question and every change costs what it touches, not what there is. {@link #fork()} gives a schema that can be
 * changed and thrown away, at no cost. Not safe for several threads.
 */
public final class Schema {

    private final Layer<QualifiedName, Table> tables;
    private final Layer<QualifiedName, Index> indexes;
    private final Layer<QualifiedName, View> views;
    private final Layer<QualifiedName, UserType> types;
    private final Layer<QualifiedName, List<Routine>> routines;
    private final Layer<ObjectKey, NamedObject> objects;
    private final Layer<QualifiedName, Set<QualifiedName>> indexesByTable;
    private final Layer<QualifiedName, Set<QualifiedName>> referencing;
    private final Layer<QualifiedName, Set<QualifiedName>> partitions;
    private final Layer<QualifiedName, Set<QualifiedName>> readers;
    private List<String> searchPath;

    private record ObjectKey(String kind, QualifiedName name) {}

    private Schema(
            Layer<QualifiedName, Table> tables,
            Layer<QualifiedName, Index> indexes,
            Layer<QualifiedName, View> views,
            Layer<QualifiedName, UserType> types,
            Layer<QualifiedName, List<Routine>> routines,
            Layer<ObjectKey, NamedObject> objects,
            Layer<QualifiedName, Set<QualifiedName>> indexesByTable,
            Layer<QualifiedName, Set<QualifiedName>> referencing,
            Layer<QualifiedName, Set<QualifiedName>> partitions,
            Layer<QualifiedName, Set<QualifiedName>> readers,
            List<String> searchPath) {
        this.tables = tables;
        this.indexes = indexes;
        this.views = views;
        this.types = types;
        this.routines = routines;
        this.objects = objects;
        this.indexesByTable = indexesByTable;
        this.referencing = referencing;
        this.partitions = partitions;
        this.readers = readers;
        this.searchPath = List.copyOf(searchPath);
    }

    /**
     * A schema of which nothing is known.
     *
     * @param searchPath the schemas that unqualified names are looked for in
     * @return the schema
     */
    public static Schema unknown(List<String> searchPath) {
        return new Schema(
                Layer.empty(),
                Layer.empty(),
                Layer.empty(),
                Layer.empty(),
                Layer.empty(),
                Layer.empty(),
                Layer.empty(),
                Layer.empty(),
                Layer.empty(),
                Layer.empty(),
                searchPath);
    }

    /**
     * A schema that begins as this one and can be changed without changing it. This one must not be changed as long as the
     * other is used.
     *
     * @return the other schema
     */
    public Schema fork() {
        return new Schema(
                tables.over(),
                indexes.over(),
                views.over(),
                types.over(),
                routines.over(),
                objects.over(),
                indexesByTable.over(),
                referencing.over(),
                partitions.over(),
                readers.over(),
                searchPath);
    }

    // ---- names ----

    /**
     * The schemas that unqualified names are looked for in.
     *
     * @return their names in order; may be empty
     */
    public List<String> searchPath() {
        return searchPath;
    }

    /**
     * Sets where unqualified names are looked for, as {@code SET search_path} does.
     *
     * @param schemas their names in order
     */
    public void searchIn(List<String> schemas) {
        searchPath = List.copyOf(schemas);
    }

    /**
     * The name that a new object gets.
     *
     * @param schema the schema that the text names, or empty
     * @param name the name
     * @return the name in that schema, or in the first of the search path
     */
    public QualifiedName forNew(Optional<String> schema, String name) {
        return new QualifiedName(schema.orElseGet(() -> searchPath.isEmpty() ? "public" : searchPath.get(0)), name);
    }

    /**
     * The relation that a name means: the first of the search path that is known to have it, and the first of the search
     * path if none is.
     *
     * @param schema the schema that the text names, or empty
     * @param name the name
     * @return the relation's name
     */
    public QualifiedName relationNamed(Optional<String> schema, String name) {
        return schema.map(given -> new QualifiedName(given, name))
                .orElseGet(() -> searchPath.stream()
                        .map(one -> new QualifiedName(one, name))
                        .filter(this::knowsRelation)
                        .findFirst()
                        .orElseGet(() -> forNew(Optional.empty(), name)));
    }

    /**
     * The type that a name means, as {@link #relationNamed}.
     *
     * @param schema the schema that the text names, or empty
     * @param name the name
     * @return the type's name
     */
    public QualifiedName typeNamed(Optional<String> schema, String name) {
        return schema.map(given -> new QualifiedName(given, name))
                .orElseGet(() -> searchPath.stream()
                        .map(one -> new QualifiedName(one, name))
                        .filter(one -> types.has(one) || knowsRelation(one))
                        .findFirst()
                        .orElseGet(() -> forNew(Optional.empty(), name)));
    }

    /**
     * The function that a name means, as {@link #relationNamed}.
     *
     * @param schema the schema that the text names, or empty
     * @param name the name
     * @return the function's name
     */
    public QualifiedName routineNamed(Optional<String> schema, String name) {
        return schema.map(given -> new QualifiedName(given, name))
                .orElseGet(() -> searchPath.stream()
                        .map(one -> new QualifiedName(one, name))
                        .filter(routines::has)
                        .findFirst()
                        .orElseGet(() -> forNew(Optional.empty(), name)));
    }

    private boolean knowsRelation(QualifiedName name) {
        return tables.has(name)
                || indexes.has(name)
                || views.has(name)
                || object("sequence", name).isPresent();
    }

    // ---- tables ----

    /**
     * Finds a table.
     *
     * @param name its name
     * @return what is known of it, or empty if nothing is
     */
    public Optional<Table> table(QualifiedName name) {
        return tables.get(name);
    }

    /**
     * Finds a table that must be there because a statement names it.
     *
     * @param name its name
     * @return what is known of it, which may be nothing but the name
     */
    public Table tableOrUnknown(QualifiedName name) {
        return table(name).orElseGet(() -> Table.unknown(name));
    }

    /**
     * The tables that are known.
     *
     * @return their names; costs as much as there are
     */
    public Set<QualifiedName> tables() {
        return tables.keys();
    }

    /**
     * Keeps a table, in the place of one with its name.
     *
     * @param table the table
     */
    public void put(Table table) {
        table(table.name()).ifPresent(this::unlink);
        tables.put(table.name(), table);
        table.foreignKeys().forEach(key -> link(referencing, key.target(), table.name()));
        table.shape().parent().ifPresent(parent -> link(partitions, parent, table.name()));
    }

    /**
     * Changes a table, of which nothing need be known.
     *
     * @param name its name
     * @param change gives the table in its place
     */
    public void changeTable(QualifiedName name, UnaryOperator<Table> change) {
        put(change.apply(tableOrUnknown(name)));
    }

    /**
     * Forgets a table with its indexes.
     *
     * @param name its name
     */
    public void removeTable(QualifiedName name) {
        indexesOf(name).forEach(index -> removeIndex(index.name()));
        table(name).ifPresent(this::unlink);
        tables.remove(name);
    }

    private void unlink(Table table) {
        table.foreignKeys().forEach(key -> unlink(referencing, key.target(), table.name()));
        table.shape().parent().ifPresent(parent -> unlink(partitions, parent, table.name()));
    }

    /**
     * The tables with a foreign key to a table.
     *
     * @param target the table
     * @return those that are known, the table itself among them if it references itself
     */
    public List<Table> referencing(QualifiedName target) {
        return present(referencing, target).stream()
                .flatMap(name -> table(name).stream())
                .toList();
    }

    /**
     * The partitions of a table.
     *
     * @param parent the table
     * @return those that are known
     */
    public List<Table> partitionsOf(QualifiedName parent) {
        return present(partitions, parent).stream()
                .flatMap(name -> table(name).stream())
                .toList();
    }

    // ---- indexes ----

    /**
     * Finds an index.
     *
     * @param name its name
     * @return the index, or empty if it is not known
     */
    public Optional<Index> index(QualifiedName name) {
        return indexes.get(name);
    }

    /**
     * The indexes of a table, those of its constraints too.
     *
     * @param table the table
     * @return those that are known
     */
    public List<Index> indexesOf(QualifiedName table) {
        return present(indexesByTable, table).stream()
                .flatMap(name -> index(name).stream())
                .toList();
    }

    /**
     * Keeps an index, in the place of one with its name.
     *
     * @param index the index
     */
    public void put(Index index) {
        removeIndex(index.name());
        indexes.put(index.name(), index);
        link(indexesByTable, index.table(), index.name());
    }

    /**
     * Forgets an index.
     *
     * @param name its name
     */
    public void removeIndex(QualifiedName name) {
        index(name).ifPresent(index -> unlink(indexesByTable, index.table(), name));
        indexes.remove(name);
    }

    // ---- views ----

    /**
     * Finds a view or materialized view.
     *
     * @param name its name
     * @return the view, or empty if it is not known
     */
    public Optional<View> view(QualifiedName name) {
        return views.get(name);
    }

    /**
     * The views whose query names a relation.
     *
     * @param relation the relation
     * @return those that are known
     */
    public List<View> viewsReading(QualifiedName relation) {
        return present(readers, relation).stream()
                .flatMap(name -> view(name).stream())
                .toList();
    }

    /**
     * Keeps a view, in the place of one with its name.
     *
     * @param view the view
     */
    public void put(View view) {
        removeView(view.name());
        views.put(view.name(), view);
        view.reads().forEach(relation -> link(readers, relation, view.name()));
    }

    /**
     * Forgets a view with its indexes.
     *
     * @param name its name
     */
    public void removeView(QualifiedName name) {
        indexesOf(name).forEach(index -> removeIndex(index.name()));
        view(name).ifPresent(view -> view.reads().forEach(relation -> unlink(readers, relation, name)));
        views.remove(name);
    }

    // ---- types, routines, everything else ----

    /**
     * Finds a type that the history made.
     *
     * @param name its name
     * @return the type, or empty if it is not known
     */
    public Optional<UserType> type(QualifiedName name) {
        return types.get(name);
    }

    /**
     * Keeps a type, in the place of one with its name.
     *
     * @param type the type
     */
    public void put(UserType type) {
        types.put(type.name(), type);
    }

    /**
     * Forgets a type.
     *
     * @param name its name
     */
    public void removeType(QualifiedName name) {
        types.remove(name);
    }

    /**
     * The functions and procedures of a name.
     *
     * @param name the name
     * @return the overloads that are known
     */
    public List<Routine> routines(QualifiedName name) {
        return routines.get(name).orElse(List.of());
    }

    /**
     * Keeps a routine, in the place of one with its name and arguments.
     *
     * @param routine the routine
     */
    public void put(Routine routine) {
        removeRoutine(routine.name(), Optional.of(routine.arguments()));
        List<Routine> overloads = new ArrayList<>(routines(routine.name()));
        overloads.add(routine);
        routines.put(routine.name(), List.copyOf(overloads));
    }

    /**
     * Forgets a routine.
     *
     * @param name its name
     * @param arguments its argument types, or empty for every overload
     */
    public void removeRoutine(QualifiedName name, Optional<List<DataType>> arguments) {
        List<Routine> left = routines(name).stream()
                .filter(routine -> arguments
                        .filter(types -> !types.equals(routine.arguments()))
                        .isPresent())
                .toList();
        if (left.isEmpty()) {
            routines.remove(name);
        } else {
            routines.put(name, left);
        }
    }

    /**
     * Finds an object of another kind.
     *
     * @param kind the kind as SQL says it, in lower case
     * @param name its name
     * @return the object, or empty if it is not known
     */
    public Optional<NamedObject> object(String kind, QualifiedName name) {
        return objects.get(new ObjectKey(kind, name));
    }

    /**
     * Keeps an object of another kind.
     *
     * @param object the object
     */
    public void put(NamedObject object) {
        objects.put(new ObjectKey(object.kind(), object.name()), object);
    }

    /**
     * Forgets an object of another kind.
     *
     * @param kind the kind as SQL says it, in lower case
     * @param name its name
     */
    public void removeObject(String kind, QualifiedName name) {
        objects.remove(new ObjectKey(kind, name));
    }

    private static Set<QualifiedName> present(Layer<QualifiedName, Set<QualifiedName>> links, QualifiedName from) {
        return links.get(from).orElse(Set.of());
    }

    private static void link(Layer<QualifiedName, Set<QualifiedName>> links, QualifiedName from, QualifiedName to) {
        Set<QualifiedName> linked = new LinkedHashSet<>(present(links, from));
        linked.add(to);
        links.put(from, linked);
    }

    private static void unlink(Layer<QualifiedName, Set<QualifiedName>> links, QualifiedName from, QualifiedName to) {
        Set<QualifiedName> linked = new LinkedHashSet<>(present(links, from));
        linked.remove(to);
        links.put(from, linked);
    }
}
