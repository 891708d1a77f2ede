package dev.palindrome.sql.translate;

import dev.palindrome.sql.ast.AlterTableType;
import dev.palindrome.sql.ast.ColumnDef;
import dev.palindrome.sql.ast.Constraint;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.operation.ColumnOperation.AddColumn;
import dev.palindrome.sql.operation.ColumnOperation.AlterColumnOtherwise;
import dev.palindrome.sql.operation.ColumnOperation.ChangeGeneration;
import dev.palindrome.sql.operation.ColumnOperation.ChangeType;
import dev.palindrome.sql.operation.ColumnOperation.DropColumn;
import dev.palindrome.sql.operation.ColumnOperation.DropNotNull;
import dev.palindrome.sql.operation.ColumnOperation.SetDefault;
import dev.palindrome.sql.operation.ColumnOperation.SetNotNull;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.schema.Column;
import dev.palindrome.sql.schema.Column.Generation;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Remark.Part;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What {@code ALTER TABLE} does to columns. */
final class ColumnCommands {

    private static final List<AlterTableType> OTHERS = List.of(
            AlterTableType.AT_SetStatistics,
            AlterTableType.AT_SetOptions,
            AlterTableType.AT_ResetOptions,
            AlterTableType.AT_SetStorage,
            AlterTableType.AT_SetCompression,
            AlterTableType.AT_SetIdentity,
            AlterTableType.AT_AlterColumnGenericOptions);

    private ColumnCommands() {}

    static Map<AlterTableType, AlterCommand> all() {
        Map<AlterTableType, AlterCommand> all = new EnumMap<>(AlterTableType.class);
        all.put(AlterTableType.AT_AddColumn, ColumnCommands::add);
        all.put(AlterTableType.AT_AlterColumnType, ColumnCommands::changeType);
        all.put(
                AlterTableType.AT_DropColumn,
                at -> new DropColumn(
                        at.span(), at.table(), at.name(), at.command().missingOk(), at.cascades(), at.only()));
        all.put(
                AlterTableType.AT_ColumnDefault,
                at -> new SetDefault(
                        at.span(),
                        at.table(),
                        at.name(),
                        Defaults.of(at.command().def(), at.scope()),
                        at.only()));
        all.put(AlterTableType.AT_SetNotNull, at -> new SetNotNull(at.span(), at.table(), at.name(), at.only()));
        all.put(AlterTableType.AT_DropNotNull, at -> new DropNotNull(at.span(), at.table(), at.name(), at.only()));
        all.put(AlterTableType.AT_AddIdentity, ColumnCommands::identity);
        all.put(AlterTableType.AT_DropIdentity, at -> generation(at, true, Generation.NONE, false));
        all.put(AlterTableType.AT_DropExpression, at -> generation(at, false, Generation.NONE, false));
        all.put(AlterTableType.AT_SetExpression, at -> generation(at, false, generationNow(at), true));
        OTHERS.forEach(type -> all.put(
                type,
                at -> new AlterColumnOtherwise(
                        at.span(),
                        at.table(),
                        at.name(),
                        type.name(),
                        Words.command(at, type.name(), Optional.of(new Part(Part.COLUMN, at.name()))))));
        return all;
    }

    private static Operation add(AlterScope at) {
        ColumnDef definition = (ColumnDef) Objects.requireNonNull(at.command().def());
        TableDraft draft = new TableDraft(at.table(), at.scope());
        draft.column(definition);
        draft.finish();
        return new AddColumn(
                at.span(),
                at.table(),
                draft.columns().get(0),
                draft.constraints(),
                draft.indexes(),
                at.command().missingOk());
    }

    private static Operation changeType(AlterScope at) {
        ColumnDef definition = (ColumnDef) Objects.requireNonNull(at.command().def());
        return new ChangeType(
                at.span(),
                at.table(),
                at.name(),
                at.scope().type(definition.typeName()),
                Optional.ofNullable(definition.collClause()).map(clause -> TableDraft.collation(clause.collname())),
                Optional.ofNullable(definition.rawDefault()));
    }

    private static Operation identity(AlterScope at) {
        List<Node> options = at.command().def() instanceof Constraint definition ? definition.options() : List.of();
        QualifiedName sequence = SequenceOptions.name(options, at.table())
                .orElseGet(() -> at.scope().chosen().relation(at.table(), List.of(at.name()), "seq"));
        return new ChangeGeneration(
                at.span(),
                at.table(),
                at.name(),
                true,
                Generation.IDENTITY,
                false,
                Optional.ofNullable(at.command().def()),
                Optional.of(sequence));
    }

    private static Operation generation(AlterScope at, boolean identity, Generation to, boolean newExpression) {
        return new ChangeGeneration(
                at.span(),
                at.table(),
                at.name(),
                identity,
                to,
                newExpression,
                Optional.ofNullable(at.command().def()),
                Optional.empty());
    }

    /** How the column is computed now; stored, as every generated column before 18, if that is not known. */
    private static Generation generationNow(AlterScope at) {
        return at.scope()
                .schema()
                .table(at.table())
                .flatMap(table -> table.column(at.name()))
                .map(Column::generation)
                .filter(generation -> generation == Generation.VIRTUAL)
                .orElse(Generation.STORED);
    }
}
