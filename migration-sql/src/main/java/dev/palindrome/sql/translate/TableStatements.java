package dev.palindrome.sql.translate;

import dev.palindrome.sql.ast.CreateForeignTableStmt;
import dev.palindrome.sql.ast.CreateStmt;
import dev.palindrome.sql.ast.CreateTableAsStmt;
import dev.palindrome.sql.ast.IntoClause;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.ObjectType;
import dev.palindrome.sql.ast.PartitionBoundSpec;
import dev.palindrome.sql.ast.RangeVar;
import dev.palindrome.sql.ast.TableLikeClause;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.operation.TableOperation.CreateTable;
import dev.palindrome.sql.operation.ViewOperation.CreateView;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Table;
import dev.palindrome.sql.schema.Table.Making;
import dev.palindrome.sql.schema.Table.Persistence;
import dev.palindrome.sql.schema.Table.RowSecurity;
import dev.palindrome.sql.schema.Table.Shape;
import dev.palindrome.sql.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code CREATE TABLE} in all its forms. */
final class TableStatements {

    private TableStatements() {}

    static void addTo(Translators to) {
        to.on(CreateStmt.class, (tree, scope) -> List.of(create(tree, scope)))
                .on(
                        CreateForeignTableStmt.class,
                        (tree, scope) -> List.of(create(Objects.requireNonNull(tree.base()), scope)))
                .on(CreateTableAsStmt.class, TableStatements::createAs);
    }

    private static CreateTable create(CreateStmt tree, Scope scope) {
        QualifiedName table = scope.created(tree.relation());
        TableDraft draft = new TableDraft(table, scope);
        InheritedParts inherited = new InheritedParts(table, draft, scope);
        List<QualifiedName> parents = tree.inhRelations().stream()
                .map(parent -> scope.existing((RangeVar) parent))
                .toList();
        PartitionBoundSpec bound = tree.partbound();
        parents.forEach(parent -> inherited.inherit(parent, bound != null));
        if (tree.ofTypename() != null) {
            draft.incomplete();
        }
        for (Node element : tree.tableElts()) {
            if (element instanceof TableLikeClause clause) {
                inherited.like(clause);
            } else {
                draft.read(element);
            }
        }
        scope.chosen().takeRelation(table);
        if (bound != null) {
            parents.forEach(inherited::partition);
        }
        draft.finish();
        tree.tableElts().stream()
                .filter(TableLikeClause.class::isInstance)
                .forEach(clause -> inherited.likeIndexes((TableLikeClause) clause));
        Shape shape = new Shape(
                persistence(tree.relation()),
                tree.partspec() != null,
                bound == null ? Optional.empty() : parents.stream().findFirst(),
                bound != null && bound.isDefault(),
                bound == null ? parents : List.of());
        Making making = new Making(
                Optional.ofNullable(tree.partspec()),
                Optional.ofNullable(bound),
                Literals.options(tree.options()),
                Optional.ofNullable(tree.tablespacename()),
                Optional.ofNullable(tree.accessMethod()),
                Optional.ofNullable(tree.ofTypename()).map(type -> scope.existingType(type.names())));
        return new CreateTable(
                scope.span(),
                table(table, shape, draft, scope).madeAs(making),
                draft.indexes(),
                tree.ifNotExists(),
                Optional.empty(),
                Literals.options(tree.options()));
    }

    private static Table table(QualifiedName name, Shape shape, TableDraft draft, Scope scope) {
        return new Table(
                name,
                draft.isComplete(),
                shape,
                draft.columns(),
                draft.constraints(),
                RowSecurity.OFF,
                List.of(),
                List.of(),
                scope.origin());
    }

    private static Persistence persistence(@Nullable RangeVar relation) {
        return switch (Objects.requireNonNullElse(
                Objects.requireNonNull(relation).relpersistence(), "p")) {
            case "t" -> Persistence.TEMPORARY;
            case "u" -> Persistence.UNLOGGED;
            default -> Persistence.PERMANENT;
        };
    }

    private static List<Operation> createAs(CreateTableAsStmt tree, Scope scope) {
        IntoClause into = Objects.requireNonNull(tree.into());
        Node query = Objects.requireNonNull(tree.query());
        List<Operation> operations = new ArrayList<>(QueryStatements.nested(query, scope));
        operations.add(
                tree.objtype() == ObjectType.OBJECT_MATVIEW
                        ? materializedView(tree, into, query, scope)
                        : filled(into, query, tree.ifNotExists(), scope));
        return operations;
    }

    private static Operation materializedView(CreateTableAsStmt tree, IntoClause into, Node query, Scope scope) {
        View view = new View(
                scope.created(into.rel()),
                true,
                !into.skipData(),
                Optional.of(query),
                Expressions.relations(query, scope),
                scope.origin(),
                Words.around(Objects.requireNonNull(into.rel()).location(), scope));
        return new CreateView(scope.span(), view, false, tree.ifNotExists());
    }

    /** A table whose columns are those of a query: nobody knows their types. */
    static CreateTable filled(IntoClause into, Node query, boolean ifNotExists, Scope scope) {
        QualifiedName name = scope.created(into.rel());
        TableDraft draft = new TableDraft(name, scope);
        draft.incomplete();
        Shape shape = new Shape(persistence(into.rel()), false, Optional.empty(), false, List.of());
        return new CreateTable(
                scope.span(),
                table(name, shape, draft, scope),
                List.of(),
                ifNotExists,
                Optional.of(query),
                Literals.options(into.options()));
    }
}
