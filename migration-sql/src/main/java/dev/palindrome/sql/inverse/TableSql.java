package dev.palindrome.sql.inverse;

import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.PartitionBoundSpec;
import dev.palindrome.sql.ast.PartitionElem;
import dev.palindrome.sql.ast.PartitionRangeDatum;
import dev.palindrome.sql.ast.PartitionRangeDatumKind;
import dev.palindrome.sql.ast.PartitionSpec;
import dev.palindrome.sql.ast.PartitionStrategy;
import dev.palindrome.sql.ast.StringValue;
import dev.palindrome.sql.deparse.Deparse;
import dev.palindrome.sql.naming.ChosenNames;
import dev.palindrome.sql.naming.IndexClones;
import dev.palindrome.sql.schema.Column;
import dev.palindrome.sql.schema.Column.Generation;
import dev.palindrome.sql.schema.Index;
import dev.palindrome.sql.schema.Policy;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Remark;
import dev.palindrome.sql.schema.Remark.Part;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.schema.Table;
import dev.palindrome.sql.schema.Table.Persistence;
import dev.palindrome.sql.schema.TableConstraint;
import dev.palindrome.sql.schema.TableConstraint.ForeignKey;
import dev.palindrome.sql.schema.TableConstraint.NotNull;
import dev.palindrome.sql.schema.TableConstraint.UniqueKey;
import dev.palindrome.sql.schema.Trigger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Writes a table as a whole: with its indexes, constraints, partitions, row-level security, triggers, comments and grants. */
final class TableSql {

    private static final String INDENT = "    ";

    /** The table that owns a sequence is made after it. */
    private static final String OWNER = "(?is)\\s+owned\\s+by\\s+\\S+";

    private final Table table;
    private final Before before;
    private final Predicate<QualifiedName> hasTarget;
    private final List<Line> lines = new ArrayList<>();

    /**
     * Prepares to write a table.
     *
     * @param table the table
     * @param before what dropped it met
     * @param hasTarget which tables are there again, so that foreign keys can refer to them
     */
    TableSql(Table table, Before before, Predicate<QualifiedName> hasTarget) {
        this.table = table;
        this.before = before;
        this.hasTarget = hasTarget;
    }

    /** Everything that makes the table as it was, or what keeps one from writing it. */
    List<Line> lines() {
        if (!table.complete() || !table.shape().inherits().isEmpty()) {
            return List.of(new Line.Left("create " + table.name()
                    + " again: not everything that it had is known here, since it inherits, was filled by a query,"
                    + " or was made elsewhere"));
        }
        Optional<String> create = create();
        if (create.isEmpty()) {
            return List.of(new Line.Left("create " + table.name()
                    + " again: its definition has an expression or type that cannot be written here"));
        }
        sequences();
        sql(create.get());
        likeParent();
        afterwards();
        return lines;
    }

    private void sql(String sql) {
        lines.add(new Line.Sql(sql));
    }

    private void note(String text) {
        lines.add(new Line.Left(text));
    }

    private String name() {
        return before.name(table.name());
    }

    private Optional<String> create() {
        String kind = switch (table.shape().persistence()) {
            case UNLOGGED -> "UNLOGGED ";
            case TEMPORARY -> "TEMPORARY ";
            case PERMANENT -> "";
        };
        String head = "CREATE " + kind + "TABLE "
                + (table.shape().persistence() == Persistence.TEMPORARY
                        ? Spelling.identifier(table.name().name())
                        : name());
        Optional<String> body = table.shape().parent().isPresent() ? asPartition() : elements();
        return body.flatMap(text -> partitioning().map(parts -> head + text + parts + storage()));
    }

    private String storage() {
        Table.Making making = table.making();
        return making.accessMethod()
                        .map(one -> " USING " + Spelling.identifier(one))
                        .orElse("")
                + Parameters.with(making.storage())
                + making.tablespace()
                        .map(one -> " TABLESPACE " + Spelling.identifier(one))
                        .orElse("");
    }

    private Optional<String> elements() {
        List<String> elements = new ArrayList<>();
        ColumnSql columns = new ColumnSql(table, before);
        ConstraintSql constraints = new ConstraintSql(table, before);
        List<Optional<String>> written = new ArrayList<>();
        table.columns().forEach(column -> written.add(columns.definition(column)));
        table.constraints().stream()
                .filter(one -> !isPlain(one) && standsInside(one))
                .forEach(one -> written.add(constraints.definition(one)));
        for (Optional<String> one : written) {
            if (one.isEmpty()) {
                return Optional.empty();
            }
            elements.add(INDENT + one.get());
        }
        return Optional.of(" (\n" + String.join(",\n", elements) + "\n)");
    }

    /** What is valid can stand in the definition; a new table has no rows, so that NOT VALID is ignored there. */
    private boolean standsInside(TableConstraint constraint) {
        return ConstraintSql.validity(constraint).isEmpty() && isReferable(constraint) && !sharesIndex(constraint);
    }

    /** A NOT NULL that its column says. */
    private static boolean isPlain(TableConstraint constraint) {
        return constraint instanceof NotNull notNull && notNull.plain();
    }

    /** Of two keys over the same columns in one definition PostgreSQL makes one. */
    private boolean sharesIndex(TableConstraint constraint) {
        return constraint instanceof UniqueKey key
                && table.constraints().stream()
                        .takeWhile(one -> !one.equals(constraint))
                        .anyMatch(one -> one instanceof UniqueKey other
                                && other.columns().equals(key.columns()));
    }

    private boolean isReferable(TableConstraint constraint) {
        return !(constraint instanceof ForeignKey key)
                || key.target().equals(table.name())
                || hasTarget.test(key.target());
    }

    private Optional<String> asPartition() {
        QualifiedName parent = table.shape().parent().orElseThrow();
        return table.making()
                .bound()
                .flatMap(TableSql::bound)
                .map(bound -> " PARTITION OF " + before.name(parent) + " " + bound);
    }

    /** The bound of a partition, if it is made of expressions that can be written. */
    static Optional<String> bound(PartitionBoundSpec bound) {
        if (bound.isDefault()) {
            return Optional.of("DEFAULT");
        }
        if (!bound.listdatums().isEmpty()) {
            return list(bound.listdatums()).map(values -> "FOR VALUES IN (" + values + ")");
        }
        if (bound.modulus() > 0) {
            return Optional.of(
                    "FOR VALUES WITH (MODULUS " + bound.modulus() + ", REMAINDER " + bound.remainder() + ")");
        }
        return list(bound.lowerdatums())
                .flatMap(from -> list(bound.upperdatums()).map(to -> "FOR VALUES FROM (" + from + ") TO (" + to + ")"));
    }

    private static Optional<String> list(List<Node> values) {
        List<String> written = new ArrayList<>();
        for (Node value : values) {
            Optional<String> one =
                    value instanceof PartitionRangeDatum datum ? datum(datum) : Deparse.expression(value);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            written.add(one.get());
        }
        return Optional.of(String.join(", ", written));
    }

    private static Optional<String> datum(PartitionRangeDatum datum) {
        if (datum.kind() == PartitionRangeDatumKind.PARTITION_RANGE_DATUM_VALUE) {
            return Optional.ofNullable(datum.value()).flatMap(Deparse::expression);
        }
        boolean least = datum.kind() == PartitionRangeDatumKind.PARTITION_RANGE_DATUM_MINVALUE;
        return Optional.of(least ? "MINVALUE" : "MAXVALUE");
    }

    private Optional<String> partitioning() {
        if (!table.shape().partitioned()) {
            return Optional.of("");
        }
        Optional<PartitionSpec> specification = table.making().partitioning();
        if (specification.isEmpty()) {
            return Optional.empty();
        }
        PartitionStrategy strategy = specification.get().strategy();
        List<String> elements = new ArrayList<>();
        for (Node node : specification.get().partParams()) {
            Optional<String> element = node instanceof PartitionElem one ? element(one) : Optional.empty();
            if (element.isEmpty()) {
                return Optional.empty();
            }
            elements.add(element.get());
        }
        String by = strategy.name().substring("PARTITION_STRATEGY_".length());
        return Optional.of(" PARTITION BY " + by + " (" + String.join(", ", elements) + ")");
    }

    private Optional<String> element(PartitionElem element) {
        String more = (element.collation().isEmpty() ? "" : " COLLATE " + dotted(element.collation()))
                + (element.opclass().isEmpty() ? "" : " " + dotted(element.opclass()));
        if (element.name() != null) {
            return table.column(element.name()).map(column -> Spelling.identifier(column.name()) + more);
        }
        return Optional.ofNullable(element.expr())
                .flatMap(node -> Expression.of(node, table))
                .map(text -> "(" + text + ")" + more);
    }

    private static String dotted(List<Node> names) {
        return names.stream()
                .filter(StringValue.class::isInstance)
                .map(name -> Spelling.identifier(((StringValue) name).sval()))
                .collect(Collectors.joining("."));
    }

    /** The sequences that the table owns without their being those of serial or identity columns. */
    private void sequences() {
        for (Column column : table.columns()) {
            ownSequence(column).ifPresent(sequence -> {
                Optional<String> words = before.schema()
                        .object("sequence", sequence)
                        .flatMap(object -> object.wording())
                        .map(wording -> wording.with(before.name(sequence)).replaceFirst(OWNER, ""));
                sql(words.orElseGet(() -> "CREATE SEQUENCE " + before.name(sequence) + " AS " + column.type()));
            });
        }
    }

    private Optional<QualifiedName> ownSequence(Column column) {
        boolean apart = column.generation() != Generation.IDENTITY && !new ColumnSql(table, before).isSerial(column);
        return apart ? column.sequence() : Optional.empty();
    }

    private void afterwards() {
        for (Column column : table.columns()) {
            ownSequence(column)
                    .ifPresent(sequence -> sql("ALTER SEQUENCE " + before.name(sequence) + " OWNED BY " + name() + "."
                            + Spelling.identifier(column.name())));
        }
        constraints();
        indexes();
        rowSecurity();
        partitions();
        remarks();
    }

    private void constraints() {
        boolean partition = table.shape().parent().isPresent();
        table.constraints().stream()
                .filter(one -> !partition && !isPlain(one) && !standsInside(one) && isReferable(one))
                .forEach(one -> add(one));
    }

    /** Adds a constraint to the table that is there. */
    void add(TableConstraint constraint) {
        Optional<String> definition = new ConstraintSql(table, before).definition(constraint);
        if (definition.isPresent()) {
            sql("ALTER TABLE " + name() + " ADD " + definition.get() + ConstraintSql.validity(constraint));
        } else {
            note("add constraint " + constraint.name() + " to " + table.name()
                    + " again: its definition cannot be written here");
        }
    }

    private void indexes() {
        for (Index index : before.schema().indexesOf(table.name())) {
            if (index.parent().isEmpty() && !index.constraint()) {
                lines.addAll(index(index, false, before));
            }
        }
        before.schema().indexesOf(table.name()).stream()
                .filter(Index::constraint)
                .forEach(index -> lines.addAll(Remarks.ofRelation(index.name(), before)));
    }

    /** Makes an index again, with what was said about it. */
    static List<Line> index(Index index, boolean concurrently, Before before) {
        List<Line> lines = new ArrayList<>();
        lines.add(new IndexSql(index, before)
                .create(concurrently)
                .<Line>map(Line.Sql::new)
                .orElseGet(() -> new Line.Left("create index " + index.name()
                        + " again: its definition has an expression that cannot be written here")));
        lines.addAll(parts(index, before));
        lines.addAll(Remarks.ofRelation(index.name(), before));
        return lines;
    }

    private void rowSecurity() {
        if (table.rowSecurity().enabled()) {
            sql("ALTER TABLE " + name() + " ENABLE ROW LEVEL SECURITY");
        }
        if (table.rowSecurity().forced()) {
            sql("ALTER TABLE " + name() + " FORCE ROW LEVEL SECURITY");
        }
        table.policies().forEach(policy -> lines.add(policy(policy, table.name(), before)));
    }

    /** Makes a policy again. */
    static Line policy(Policy policy, QualifiedName table, Before before) {
        return new PolicySql(before)
                .create(policy, table)
                .<Line>map(Line.Sql::new)
                .orElseGet(() -> new Line.Left("create policy " + policy.name() + " on " + table
                        + " again: its condition cannot be written here"));
    }

    private void partitions() {
        for (Table partition : before.schema().partitionsOf(table.name())) {
            lines.addAll(new TableSql(partition, before, hasTarget).lines());
        }
    }

    /** Says so if PARTITION OF does not make the partition as it was. */
    private void likeParent() {
        Optional<Table> parent = table.shape().parent().flatMap(before.schema()::table);
        if (parent.filter(one -> !isLike(one)).isPresent()) {
            lines.add(new Line.Left("partition " + table.name()
                    + " had columns, constraints or names of indexes that are not those of its table"));
        }
    }

    private boolean isLike(Table parent) {
        boolean indexes = before.schema().indexesOf(parent.name()).stream()
                .allMatch(index -> index.valid() && hasChosenPart(index, table, before));
        return described(table).equals(described(parent))
                && table.constraints().stream().allMatch(constraint -> isOf(parent, constraint))
                && indexes;
    }

    private boolean isOf(Table parent, TableConstraint constraint) {
        if (constraint instanceof ForeignKey key) {
            return parent.foreignKeys().stream()
                    .anyMatch(one ->
                            one.columns().equals(key.columns()) && one.target().equals(key.target()));
        }
        if (constraint instanceof UniqueKey) {
            return before.schema()
                    .index(table.name().sibling(constraint.name()))
                    .flatMap(Index::parent)
                    .isPresent();
        }
        return parent.constraint(constraint.name()).isPresent();
    }

    /** Whether the part of an index has the name that PostgreSQL chooses for it. */
    private static boolean hasChosenPart(Index whole, Table partition, Before before) {
        boolean primary = before.schema()
                .table(whole.table())
                .flatMap(Table::primaryKey)
                .filter(key -> key.name().equals(whole.name().name()))
                .isPresent();
        // made again, its own columns are called as those of the table are now
        Index anew = whole.calling(IndexClones.names(whole.elements(), whole.including()));
        QualifiedName chosen = IndexClones.on(
                        partition.name(), anew, primary, new ChosenNames(Schema.unknown(List.of())), whole.origin())
                .name();
        return before.schema().partsOf(whole.name()).stream()
                .filter(part -> part.table().equals(partition.name()))
                .allMatch(part -> part.name().equals(chosen));
    }

    /** What is to be said of the parts of an index that is made again. */
    static List<Line> parts(Index whole, Before before) {
        boolean chosen = before.schema().partitionsOf(whole.table()).stream()
                .allMatch(partition -> hasChosenPart(whole, partition, before));
        return chosen
                ? List.of()
                : List.of(new Line.Left("the parts of index " + whole.name()
                        + " had names that PostgreSQL would not choose; rename them"));
    }

    private Set<String> described(Table one) {
        ColumnSql columns = new ColumnSql(one, before);
        return one.columns().stream()
                .map(column -> columns.definition(column).orElse(column.name()))
                .collect(Collectors.toSet());
    }

    private void remarks() {
        lines.addAll(Remarks.ofRelation(table.name(), before));
        Set<String> worded = new HashSet<>();
        for (Remark remark : before.schema().remarks(Schema.RELATION, table.name())) {
            remark.part()
                    .filter(part -> remark.topic().equals(Part.TRIGGER))
                    .ifPresent(part -> worded.add(part.name()));
        }
        table.triggers().stream()
                .map(Trigger::name)
                .filter(trigger -> !worded.contains(trigger))
                .forEach(trigger -> note("create trigger " + trigger + " on " + table.name()
                        + " again: its definition is not known here"));
    }
}
