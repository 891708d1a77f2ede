package dev.palindrome.sql.schema;

import dev.palindrome.sql.schema.Links.Kind;
import dev.palindrome.sql.schema.UserType.Domain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The schema at one point of the history: what the operations up to here have made. What is not in it may be there all the
 * same, made before or by hand: absent means unknown, never missing.
 *
 * <p>Every question and every change costs what it touches, not what there is. {@link #fork()} gives a schema that can be
 * changed and thrown away, at no cost. Not safe for several threads.
 */
public final class Schema {

    /** What PostgreSQL calls the schema of a session's temporary tables; names are looked for in it first. */
    public static final String TEMPORARY = "pg_temp";

    private static final int NEWEST = 18;
    private static final int IDENTITY_OF_PARTITIONS = 17;
    private static final int NAMED_NOT_NULL = 18;

    private final Layer<QualifiedName, Table> tables;
    private final Layer<QualifiedName, Index> indexes;
    private final Layer<QualifiedName, View> views;
    private final Layer<QualifiedName, UserType> types;
    private final Layer<QualifiedName, List<Routine>> routines;
    private final Layer<ObjectKey, NamedObject> objects;
    private final Layer<ObjectKey, List<Remark>> remarks;
    private final Links links;
    private final List<String> defaultPath;
    private List<String> searchPath;
    private Optional<LocalPath> localPath;
    private final int postgres;

    /** A search path that ends with its transaction. */
    private record LocalPath(List<String> schemas, int transaction) {}

    private record ObjectKey(String kind, QualifiedName name) {}

    private Schema(
            Layer<QualifiedName, Table> tables,
            Layer<QualifiedName, Index> indexes,
            Layer<QualifiedName, View> views,
            Layer<QualifiedName, UserType> types,
            Layer<QualifiedName, List<Routine>> routines,
            Layer<ObjectKey, NamedObject> objects,
            Layer<ObjectKey, List<Remark>> remarks,
            Links links,
            List<String> defaultPath,
            List<String> searchPath,
            Optional<LocalPath> localPath,
            int postgres) {
        this.tables = tables;
        this.indexes = indexes;
        this.views = views;
        this.types = types;
        this.routines = routines;
        this.objects = objects;
        this.remarks = remarks;
        this.links = links;
        this.defaultPath = List.copyOf(defaultPath);
        this.searchPath = List.copyOf(searchPath);
        this.localPath = localPath;
        this.postgres = postgres;
    }

    /**
     * A schema of which nothing is known.
     *
     * @param searchPath the schemas that unqualified names are looked for in
     * @return the schema
     */
    public static Schema unknown(List<String> searchPath) {
        return unknown(searchPath, NEWEST);
    }

    /**
     * A schema of which nothing is known, on a server of a certain age.
     *
     * @param searchPath the schemas that unqualified names are looked for in
     * @param postgres the server's major version
     * @return the schema
     */
    public static Schema unknown(List<String> searchPath, int postgres) {
        return new Schema(
                Layer.empty(),
                Layer.empty(),
                Layer.empty(),
                Layer.empty(),
                Layer.empty(),
                Layer.empty(),
                Layer.empty(),
                Links.none(),
                searchPath,
                searchPath,
                Optional.empty(),
                postgres);
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
                remarks.over(),
                links.over(),
                defaultPath,
                searchPath,
                localPath,
                postgres);
    }

    /**
     * A fork in a long row of them, each over the last: a question costs the logarithm of the row's length, where {@link #fork()}
     * would cost the length. {@link #settle()} and {@link #changedSince} are not for it.
     *
     * @return the other schema
     */
    public Schema onward() {
        return new Schema(
                tables.onward(),
                indexes.onward(),
                views.onward(),
                types.onward(),
                routines.onward(),
                objects.onward(),
                remarks.onward(),
                links.onward(),
                defaultPath,
                searchPath,
                localPath,
                postgres);
    }

    /**
     * Forgets what may have changed: of a table only its name and where it came from stay known, everything else is absent.
     *
     * @param perhaps a fork of this schema in which everything has happened that may have happened
     */
    public void doubt(Schema perhaps) {
        perhaps.indexes.touched().forEach(this::removeIndex);
        perhaps.tables.touched().forEach(this::doubt);
        perhaps.views.touched().forEach(this::removeView);
        perhaps.types.touched().forEach(this::removeType);
        perhaps.routines.touched().forEach(routines::remove);
        perhaps.objects.touched().forEach(objects::remove);
    }

    /** Forgets everything that {@link #doubt} forgets of what may have changed. */
    public void doubtEverything() {
        indexes.keys().forEach(this::removeIndex);
        tables.keys().forEach(this::doubt);
        views.keys().forEach(this::removeView);
        types.keys().forEach(this::removeType);
        routines.keys().forEach(routines::remove);
        objects.keys().forEach(objects::remove);
    }

    private void doubt(QualifiedName table) {
        table(table).ifPresent(known -> {
            indexesOf(table).forEach(index -> removeIndex(index.name()));
            put(known.doubted());
        });
    }

    /** Makes what a fork has changed so in the schema that it was forked from, which costs what it changed. */
    public void settle() {
        tables.settle();
        indexes.settle();
        views.settle();
        types.settle();
        routines.settle();
        objects.settle();
        remarks.settle();
        links.settle();
    }

    /**
     * What differs, or may differ, from a schema that this one was forked from.
     *
     * @param other the other schema
     * @return the names; costs what was changed
     */
    public Touched changedSince(Schema other) {
        return new Touched(
                tables.changedSince(other.tables),
                indexes.changedSince(other.indexes),
                views.changedSince(other.views),
                types.changedSince(other.types),
                routines.changedSince(other.routines),
                objects.changedSince(other.objects).stream()
                        .map(key -> new NamedObject(key.kind(), key.name(), Origin.BEFORE))
                        .toList());
    }

    /**
     * Names of what was changed.
     *
     * @param tables the tables
     * @param indexes the indexes
     * @param views the views
     * @param types the types
     * @param routines the routines
     * @param objects everything else, of which only kind and name are said
     */
    public record Touched(
            Set<QualifiedName> tables,
            Set<QualifiedName> indexes,
            Set<QualifiedName> views,
            Set<QualifiedName> types,
            Set<QualifiedName> routines,
            List<NamedObject> objects) {}

    // ---- the server ----

    /**
     * Whether partitions have the identity columns of their table as such, as they do since 17.
     *
     * @return false before
     */
    public boolean partitionsHaveIdentity() {
        return postgres >= IDENTITY_OF_PARTITIONS;
    }

    /**
     * Whether a NOT NULL is a constraint with a name, as it is since 18.
     *
     * @return false before
     */
    public boolean notNullsHaveNames() {
        return postgres >= NAMED_NOT_NULL;
    }

    // ---- names ----

    /**
     * The schemas that unqualified names are looked for in.
     *
     * @return their names in order; may be empty
     */
    public List<String> searchPath() {
        return localPath.map(LocalPath::schemas).orElse(searchPath);
    }

    /** Begins a session anew: settings are those of the database, and there are no temporary tables. */
    public void newSession() {
        searchPath = defaultPath;
        localPath = Optional.empty();
        links.of(Kind.SESSION, TableLinks.SESSION).forEach(this::removeTable);
    }

    /**
     * Says which transaction the next statement runs in.
     *
     * @param transaction its number
     */
    public void enter(int transaction) {
        localPath = localPath.filter(path -> path.transaction() == transaction);
    }

    /**
     * Sets where unqualified names are looked for until the transaction ends, as {@code SET LOCAL search_path} does.
     *
     * @param schemas their names in order
     * @param transaction the transaction's number
     */
    public void searchLocally(List<String> schemas, int transaction) {
        localPath = Optional.of(new LocalPath(List.copyOf(schemas), transaction));
    }

    /** Looks for unqualified names where the database says, as {@code RESET search_path} does. */
    public void searchByDefault() {
        searchIn(defaultPath);
    }

    /**
     * Sets where unqualified names are looked for, as {@code SET search_path} does.
     *
     * @param schemas their names in order
     */
    public void searchIn(List<String> schemas) {
        searchPath = List.copyOf(schemas);
        localPath = Optional.empty();
    }

    /**
     * The name that a new object gets.
     *
     * @param schema the schema that the text names, or empty
     * @param name the name
     * @return the name in that schema, or in the first of the search path
     */
    public QualifiedName forNew(Optional<String> schema, String name) {
        return new QualifiedName(
                schema.orElseGet(
                        () -> searchPath().isEmpty() ? "public" : searchPath().get(0)),
                name);
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
                .orElseGet(() -> Stream.concat(Stream.of(TEMPORARY), searchPath().stream())
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
                .orElseGet(() -> searchPath().stream()
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
                .orElseGet(() -> searchPath().stream()
                        .map(one -> new QualifiedName(one, name))
                        .filter(routines::has)
                        .findFirst()
                        .orElseGet(() -> forNew(Optional.empty(), name)));
    }

    /**
     * Whether a relation is known to have a name. Tables, views, indexes and sequences share their names.
     *
     * @param name the name
     * @return true if one has
     */
    public boolean knowsRelation(QualifiedName name) {
        return tables.has(name)
                || indexes.has(name)
                || views.has(name)
                || object("sequence", name).isPresent();
    }

    /**
     * Whether a constraint is known to have a name.
     *
     * @param name the name in the schema of its table or domain
     * @return true if one has
     */
    public boolean knowsConstraint(QualifiedName name) {
        return !links.of(Kind.CONSTRAINT, name).isEmpty();
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
        table(table.name()).ifPresent(this::forgetLinks);
        tables.put(table.name(), table);
        TableLinks.of(table).forEach(one -> links.link(one.kind(), one.from(), table.name()));
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
        table(name).ifPresent(this::forgetLinks);
        tables.remove(name);
    }

    private void forgetLinks(Table table) {
        TableLinks.of(table).forEach(one -> links.unlink(one.kind(), one.from(), table.name()));
    }

    /**
     * The tables with a foreign key to a table.
     *
     * @param target the table
     * @return those that are known, the table itself among them if it references itself
     */
    public List<Table> referencing(QualifiedName target) {
        return tablesOf(links.of(Kind.REFERENCE, target));
    }

    /**
     * The partitions of a table.
     *
     * @param parent the table
     * @return those that are known
     */
    public List<Table> partitionsOf(QualifiedName parent) {
        return tablesOf(links.of(Kind.PARTITION, parent));
    }

    /**
     * The tables that inherit from a table without being its partitions.
     *
     * @param parent the table
     * @return those that are known
     */
    public List<Table> heirsOf(QualifiedName parent) {
        return tablesOf(links.of(Kind.HEIR, parent));
    }

    /**
     * The tables that a unit made, under the names that they have now.
     *
     * @param unit the unit's number
     * @return those that are still there
     */
    public List<Table> tablesOf(int unit) {
        return tablesOf(links.of(Kind.UNIT, TableLinks.unit(unit)));
    }

    /**
     * The tables with a column of a type or an array of it.
     *
     * @param type the type
     * @return those that are known
     */
    public List<Table> tablesWith(QualifiedName type) {
        return tablesOf(links.of(Kind.TYPE_USE, type));
    }

    /**
     * The tables with a trigger that calls a function.
     *
     * @param function the function
     * @return those that are known
     */
    public List<Table> tablesTriggering(QualifiedName function) {
        return tablesOf(links.of(Kind.TRIGGER, function));
    }

    /**
     * The table with the column that owns a sequence.
     *
     * @param sequence the sequence
     * @return the table, or empty if none is known
     */
    public Optional<Table> ownerOf(QualifiedName sequence) {
        return tablesOf(links.of(Kind.SEQUENCE_OWNER, sequence)).stream().findFirst();
    }

    /**
     * The tables with a default that draws from a sequence.
     *
     * @param sequence the sequence
     * @return those that are known
     */
    public List<Table> drawingFrom(QualifiedName sequence) {
        return tablesOf(links.of(Kind.SEQUENCE_USE, sequence));
    }

    private List<Table> tablesOf(Set<QualifiedName> names) {
        return names.stream().flatMap(name -> table(name).stream()).toList();
    }

    /**
     * The names of the views.
     *
     * @return those that are known
     */
    public Set<QualifiedName> views() {
        return views.keys();
    }

    /**
     * The names of the functions and procedures.
     *
     * @return those that are known
     */
    public Set<QualifiedName> routines() {
        return routines.keys();
    }

    /**
     * The names of the types.
     *
     * @return those that are known
     */
    public Set<QualifiedName> types() {
        return types.keys();
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
        return links.of(Kind.INDEX, table).stream()
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
        links.link(Kind.INDEX, index.table(), index.name());
        index.parent().ifPresent(whole -> links.link(Kind.INDEX_PART, whole, index.name()));
    }

    /**
     * Forgets an index.
     *
     * @param name its name
     */
    public void removeIndex(QualifiedName name) {
        index(name).ifPresent(index -> {
            links.unlink(Kind.INDEX, index.table(), name);
            index.parent().ifPresent(whole -> links.unlink(Kind.INDEX_PART, whole, name));
        });
        indexes.remove(name);
    }

    /**
     * The indexes of partitions that are the parts of an index.
     *
     * @param whole the index of the partitioned table
     * @return those that are known
     */
    public List<Index> partsOf(QualifiedName whole) {
        return links.of(Kind.INDEX_PART, whole).stream()
                .flatMap(name -> index(name).stream())
                .toList();
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
        return links.of(Kind.READER, relation).stream()
                .flatMap(name -> view(name).stream())
                .toList();
    }

    /**
     * Keeps a view, in the place of one with its name.
     *
     * @param view the view
     */
    public void put(View view) {
        view(view.name()).ifPresent(this::forgetLinks);
        views.put(view.name(), view);
        view.reads().forEach(relation -> links.link(Kind.READER, relation, view.name()));
    }

    /**
     * Forgets a view with its indexes.
     *
     * @param name its name
     */
    public void removeView(QualifiedName name) {
        indexesOf(name).forEach(index -> removeIndex(index.name()));
        view(name).ifPresent(this::forgetLinks);
        views.remove(name);
    }

    private void forgetLinks(View view) {
        view.reads().forEach(relation -> links.unlink(Kind.READER, relation, view.name()));
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
        removeType(type.name());
        types.put(type.name(), type);
        constraintsOf(type).forEach(name -> links.link(Kind.CONSTRAINT, name, type.name()));
    }

    /**
     * Forgets a type.
     *
     * @param name its name
     */
    public void removeType(QualifiedName name) {
        type(name).ifPresent(type -> constraintsOf(type).forEach(one -> links.unlink(Kind.CONSTRAINT, one, name)));
        types.remove(name);
    }

    private static List<QualifiedName> constraintsOf(UserType type) {
        return type instanceof Domain domain
                ? domain.checks().stream().map(domain.name()::sibling).toList()
                : List.of();
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

    // ---- what is said about objects ----

    /** What relations are called in remarks; tables, views, indexes and sequences share their names. */
    public static final String RELATION = "relation";

    /**
     * What is said about an object beside its definition.
     *
     * @param kind what it is, as SQL says it in lower case; {@link #RELATION} for all that share their names
     * @param name its name
     * @return the remarks in order
     */
    public List<Remark> remarks(String kind, QualifiedName name) {
        return remarks.get(new ObjectKey(kind, name)).orElse(List.of());
    }

    /**
     * Changes what is said about an object.
     *
     * @param kind what it is
     * @param name its name
     * @param change gives the remarks in place of those that there are
     */
    public void changeRemarks(String kind, QualifiedName name, UnaryOperator<List<Remark>> change) {
        List<Remark> before = remarks(kind, name);
        List<Remark> after = change.apply(before);
        if (!after.equals(before)) {
            remarks.put(new ObjectKey(kind, name), List.copyOf(after));
        }
    }

    /**
     * Says something about an object, in place of what was said on the same topic.
     *
     * @param kind what it is
     * @param name its name
     * @param remark what is said
     */
    public void remark(String kind, QualifiedName name, Remark remark) {
        changeRemarks(
                kind,
                name,
                before -> Stream.concat(before.stream().filter(one -> !one.isReplacedBy(remark)), Stream.of(remark))
                        .toList());
    }

    /**
     * What is known to be in a schema.
     *
     * @param schema the schema's name
     * @return the names; costs as much as there is in all schemas
     */
    public Contents contentsOf(String schema) {
        return new Contents(
                in(schema, tables.keys()),
                in(schema, views.keys()),
                in(schema, types.keys()),
                in(schema, routines.keys()),
                objects.keys().stream()
                        .filter(key -> key.name().schema().equals(schema))
                        .flatMap(key -> objects.get(key).stream())
                        .toList());
    }

    private static List<QualifiedName> in(String schema, Set<QualifiedName> names) {
        return names.stream().filter(name -> name.schema().equals(schema)).toList();
    }

    /**
     * What is in a schema.
     *
     * @param tables its tables
     * @param views its views
     * @param types its types
     * @param routines its functions and procedures
     * @param objects everything else
     */
    public record Contents(
            List<QualifiedName> tables,
            List<QualifiedName> views,
            List<QualifiedName> types,
            List<QualifiedName> routines,
            List<NamedObject> objects) {

        /** Copies the lists. */
        public Contents {
            tables = List.copyOf(tables);
            views = List.copyOf(views);
            types = List.copyOf(types);
            routines = List.copyOf(routines);
            objects = List.copyOf(objects);
        }
    }
}
