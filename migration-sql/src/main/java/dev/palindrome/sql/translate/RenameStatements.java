package dev.palindrome.sql.translate;

import dev.palindrome.sql.ast.ObjectType;
import dev.palindrome.sql.ast.RenameStmt;
import dev.palindrome.sql.operation.ColumnOperation.RenameColumn;
import dev.palindrome.sql.operation.ConstraintOperation.RenameConstraint;
import dev.palindrome.sql.operation.ObjectOperation.OtherCommand;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.operation.PolicyOperation.RenamePolicy;
import dev.palindrome.sql.operation.TableOperation.RenameRelation;
import dev.palindrome.sql.operation.TriggerOperation.RenameTrigger;
import dev.palindrome.sql.operation.TypeOperation.RenameDomainConstraint;
import dev.palindrome.sql.operation.TypeOperation.RenameType;
import dev.palindrome.sql.schema.QualifiedName;
import java.util.List;

/** {@code RENAME} of everything that has a name. */
final class RenameStatements {

    private RenameStatements() {}

    static void addTo(Translators to) {
        to.on(RenameStmt.class, (tree, scope) -> List.of(rename(tree, scope)));
    }

    private static Operation rename(RenameStmt tree, Scope scope) {
        return tree.relation() == null ? named(tree, scope) : ofRelation(tree, scope);
    }

    private static Operation ofRelation(RenameStmt tree, Scope scope) {
        QualifiedName relation = scope.existing(tree.relation());
        String from = Names.of(tree.subname());
        String to = Names.of(tree.newname());
        return switch (tree.renameType()) {
            case OBJECT_COLUMN, OBJECT_ATTRIBUTE -> new RenameColumn(scope.span(), relation, from, to);
            case OBJECT_TABCONSTRAINT -> new RenameConstraint(scope.span(), relation, from, to);
            case OBJECT_POLICY -> new RenamePolicy(scope.span(), relation, from, to);
            case OBJECT_TRIGGER -> new RenameTrigger(scope.span(), relation, from, to);
            case OBJECT_RULE -> new OtherCommand(scope.span(), "ALTER RULE");
            default -> new RenameRelation(scope.span(), Kinds.of(tree.renameType()), relation, relation.sibling(to));
        };
    }

    private static Operation named(RenameStmt tree, Scope scope) {
        String to = Names.of(tree.newname());
        if (tree.renameType() == ObjectType.OBJECT_TYPE || tree.renameType() == ObjectType.OBJECT_DOMAIN) {
            QualifiedName type = scope.existingType(Names.parts(tree.object()));
            return new RenameType(scope.span(), type, type.sibling(to));
        }
        if (tree.renameType() == ObjectType.OBJECT_DOMCONSTRAINT) {
            QualifiedName type = scope.existingType(Names.parts(tree.object()));
            return new RenameDomainConstraint(scope.span(), type, Names.of(tree.subname()), to);
        }
        QualifiedName name = MoveStatements.objectNamed(tree.renameType(), tree.object(), tree.subname(), scope);
        return MoveStatements.renamed(tree.renameType(), tree.object(), name, name.sibling(to), scope);
    }
}
