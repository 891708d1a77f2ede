package dev.palindrome.sql.translate;

import dev.palindrome.sql.ast.ATAlterConstraint;
import dev.palindrome.sql.ast.AlterTableType;
import dev.palindrome.sql.ast.ConstrType;
import dev.palindrome.sql.ast.Constraint;
import dev.palindrome.sql.operation.ConstraintOperation.AddConstraint;
import dev.palindrome.sql.operation.ConstraintOperation.AlterConstraint;
import dev.palindrome.sql.operation.ConstraintOperation.DropConstraint;
import dev.palindrome.sql.operation.ConstraintOperation.ValidateConstraint;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.schema.ConstraintOptions;
import dev.palindrome.sql.schema.Index;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.TableConstraint;
import dev.palindrome.sql.schema.TableConstraint.NotNull;
import dev.palindrome.sql.schema.TableConstraint.UniqueKey;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What {@code ALTER TABLE} does to constraints. */
final class ConstraintCommands {

    private ConstraintCommands() {}

    static Map<AlterTableType, AlterCommand> all() {
        Map<AlterTableType, AlterCommand> all = new EnumMap<>(AlterTableType.class);
        all.put(AlterTableType.AT_AddConstraint, ConstraintCommands::add);
        all.put(AlterTableType.AT_AlterConstraint, ConstraintCommands::alter);
        all.put(AlterTableType.AT_DropConstraint, ConstraintCommands::drop);
        all.put(AlterTableType.AT_ValidateConstraint, at -> new ValidateConstraint(at.span(), at.table(), at.name()));
        return all;
    }

    private static Operation drop(AlterScope at) {
        at.scope().chosen().free(at.table().sibling(at.name()));
        return new DropConstraint(at.span(), at.table(), at.name(), at.command().missingOk(), at.cascades(), at.only());
    }

    private static Operation add(AlterScope at) {
        Constraint tree = (Constraint) Objects.requireNonNull(at.command().def());
        ConstraintDrafts drafts = new ConstraintDrafts(at.table(), at.scope());
        boolean valid = !tree.skipValidation() && tree.isEnforced();
        return switch (tree.contype()) {
            case CONSTR_CHECK -> plain(at, drafts.check(tree, valid, tree.isEnforced()));
            case CONSTR_FOREIGN ->
                plain(at, drafts.foreignKey(tree, Names.strings(tree.fkAttrs()), valid, tree.isEnforced()));
            case CONSTR_NOTNULL -> plain(at, notNull(at, tree));
            default -> tree.indexname() == null ? withIndex(at, drafts, tree) : usingIndex(at, tree);
        };
    }

    private static Operation plain(AlterScope at, TableConstraint added) {
        return new AddConstraint(at.span(), at.table(), added, Optional.empty(), Optional.empty());
    }

    private static NotNull notNull(AlterScope at, Constraint tree) {
        String column = Names.last(tree.keys());
        String name = tree.conname() != null
                ? tree.conname()
                : at.scope()
                        .chosen()
                        .constraint(at.table(), List.of(column), "not_null")
                        .name();
        return new NotNull(
                name,
                tree.conname() != null,
                column,
                !tree.skipValidation(),
                !tree.isNoInherit(),
                at.scope().origin());
    }

    private static Operation withIndex(AlterScope at, ConstraintDrafts drafts, Constraint tree) {
        ConstraintDrafts.Key key = drafts.key(
                tree,
                Names.strings(tree.keys()),
                !at.only()
                        || IndexStatements.coversEverything(
                                at.table(), at.scope().schema()));
        return new AddConstraint(at.span(), at.table(), key.constraint(), Optional.of(key.index()), Optional.empty());
    }

    /** The index gets the name of the constraint; a constraint without a name gets that of the index. */
    private static Operation usingIndex(AlterScope at, Constraint tree) {
        QualifiedName index = at.table().sibling(Names.of(tree.indexname()));
        List<String> columns = at.scope()
                .schema()
                .index(index)
                .map(Index::elements)
                .map(IndexDefinitions::columns)
                .orElse(List.of());
        TableConstraint added = new UniqueKey(
                Objects.requireNonNullElse(tree.conname(), index.name()),
                tree.conname() != null,
                tree.contype() == ConstrType.CONSTR_PRIMARY,
                columns,
                at.scope().origin(),
                ConstraintOptions.of(tree));
        return new AddConstraint(at.span(), at.table(), added, Optional.empty(), Optional.of(index));
    }

    private static Operation alter(AlterScope at) {
        ATAlterConstraint change =
                (ATAlterConstraint) Objects.requireNonNull(at.command().def());
        List<String> other = new ArrayList<>();
        if (change.alterDeferrability()) {
            other.add(change.deferrable() ? "deferrable" : "not deferrable");
            other.add(change.initdeferred() ? "initially deferred" : "initially immediate");
        }
        if (change.alterInheritability()) {
            other.add(change.noinherit() ? "no inherit" : "inherit");
        }
        return new AlterConstraint(
                at.span(),
                at.table(),
                Names.of(change.conname()),
                change.alterEnforceability() ? Optional.of(change.isEnforced()) : Optional.empty(),
                other);
    }
}
