package dev.palindrome.sql.translate;

import dev.palindrome.sql.ast.AlterObjectSchemaStmt;
import dev.palindrome.sql.ast.AlterOwnerStmt;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.ObjectType;
import dev.palindrome.sql.operation.ObjectOperation.RenameObject;
import dev.palindrome.sql.operation.ObjectOperation.SetOwner;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.operation.RoutineOperation.RenameRoutine;
import dev.palindrome.sql.operation.TableOperation.MoveToSchema;
import dev.palindrome.sql.operation.TypeOperation.RenameType;
import dev.palindrome.sql.schema.QualifiedName;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code SET SCHEMA} and {@code OWNER TO}. */
final class MoveStatements {

    private static final Set<ObjectType> TYPES = EnumSet.of(ObjectType.OBJECT_TYPE, ObjectType.OBJECT_DOMAIN);

    private static final Set<ObjectType> ROUTINES =
            EnumSet.of(ObjectType.OBJECT_FUNCTION, ObjectType.OBJECT_PROCEDURE, ObjectType.OBJECT_ROUTINE);

    private MoveStatements() {}

    static void addTo(Translators to) {
        to.on(AlterObjectSchemaStmt.class, (tree, scope) -> List.of(move(tree, scope)))
                .on(AlterOwnerStmt.class, (tree, scope) -> List.of(own(tree, scope)));
    }

    private static Operation move(AlterObjectSchemaStmt tree, Scope scope) {
        String schema = Names.of(tree.newschema());
        if (tree.relation() != null) {
            QualifiedName relation = scope.existing(tree.relation());
            return new MoveToSchema(scope.span(), relation, new QualifiedName(schema, relation.name()));
        }
        QualifiedName name = objectNamed(tree.objectType(), tree.object(), null, scope);
        QualifiedName to = new QualifiedName(schema, name.name());
        return TYPES.contains(tree.objectType())
                ? new RenameType(scope.span(), name, to)
                : renamed(tree.objectType(), tree.object(), name, to, scope);
    }

    /** Another name for what is no relation and no type. */
    static Operation renamed(
            ObjectType kind, @Nullable Node object, QualifiedName name, QualifiedName to, Scope scope) {
        return ROUTINES.contains(kind)
                ? new RenameRoutine(scope.span(), Kinds.of(kind), name, Types.ofArguments(object, scope.schema()), to)
                : new RenameObject(scope.span(), Kinds.of(kind), name, to);
    }

    private static Operation own(AlterOwnerStmt tree, Scope scope) {
        QualifiedName name = tree.relation() == null
                ? objectNamed(tree.objectType(), tree.object(), null, scope)
                : scope.existing(tree.relation());
        return new SetOwner(scope.span(), Kinds.of(tree.objectType()), name, Names.role(tree.newowner()), List.of());
    }

    /** The object that a statement is about, which the tree names in one of two places. */
    static QualifiedName objectNamed(ObjectType kind, @Nullable Node object, @Nullable String plainName, Scope scope) {
        if (object == null) {
            return Names.withoutSchema(plainName);
        }
        List<Node> name = Names.parts(object);
        if (TYPES.contains(kind)) {
            return scope.existingType(name);
        }
        return ROUTINES.contains(kind) ? scope.existingRoutine(name) : DropStatements.named(name, kind, scope);
    }
}
