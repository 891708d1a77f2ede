package dev.palindrome.sql.translate;

import dev.palindrome.sql.ast.AlterExtensionContentsStmt;
import dev.palindrome.sql.ast.DropBehavior;
import dev.palindrome.sql.ast.DropOwnedStmt;
import dev.palindrome.sql.ast.DropRoleStmt;
import dev.palindrome.sql.ast.DropStmt;
import dev.palindrome.sql.ast.DropSubscriptionStmt;
import dev.palindrome.sql.ast.DropTableSpaceStmt;
import dev.palindrome.sql.ast.DropdbStmt;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.ObjectType;
import dev.palindrome.sql.operation.IndexOperation.DropIndex;
import dev.palindrome.sql.operation.ObjectOperation.DropObject;
import dev.palindrome.sql.operation.ObjectOperation.DropOwned;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.operation.PolicyOperation.DropPolicy;
import dev.palindrome.sql.operation.RoutineOperation.DropRoutine;
import dev.palindrome.sql.operation.TableOperation.DropTable;
import dev.palindrome.sql.operation.TriggerOperation.DropRule;
import dev.palindrome.sql.operation.TriggerOperation.DropTrigger;
import dev.palindrome.sql.operation.TypeOperation.DropType;
import dev.palindrome.sql.operation.ViewOperation.DropView;
import dev.palindrome.sql.schema.QualifiedName;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code DROP}: one operation for each object that it names. */
final class DropStatements {

    /** Objects that are in no schema; their names have one part. */
    private static final Set<ObjectType> WITHOUT_SCHEMA = EnumSet.of(
            ObjectType.OBJECT_SCHEMA,
            ObjectType.OBJECT_EXTENSION,
            ObjectType.OBJECT_FDW,
            ObjectType.OBJECT_FOREIGN_SERVER,
            ObjectType.OBJECT_LANGUAGE,
            ObjectType.OBJECT_PUBLICATION,
            ObjectType.OBJECT_EVENT_TRIGGER,
            ObjectType.OBJECT_ACCESS_METHOD,
            ObjectType.OBJECT_DATABASE,
            ObjectType.OBJECT_ROLE,
            ObjectType.OBJECT_TABLESPACE,
            ObjectType.OBJECT_SUBSCRIPTION);

    private DropStatements() {}

    static void addTo(Translators to) {
        to.on(DropStmt.class, DropStatements::drop)
                .on(DropRoleStmt.class, DropStatements::roles)
                .on(DropOwnedStmt.class, (tree, scope) -> List.of(new DropOwned(scope.span(), "DROP OWNED")))
                .on(
                        AlterExtensionContentsStmt.class,
                        (tree, scope) -> List.of(new DropOwned(scope.span(), "ALTER EXTENSION")))
                .on(DropdbStmt.class, (tree, scope) -> one("database", tree.dbname(), tree.missingOk(), scope))
                .on(
                        DropTableSpaceStmt.class,
                        (tree, scope) -> one("tablespace", tree.tablespacename(), tree.missingOk(), scope))
                .on(
                        DropSubscriptionStmt.class,
                        (tree, scope) -> one("subscription", tree.subname(), tree.missingOk(), scope));
    }

    private static List<Operation> drop(DropStmt tree, Scope scope) {
        return tree.objects().stream()
                .map(object -> dropped(object, tree, scope))
                .toList();
    }

    private static Operation dropped(Node object, DropStmt tree, Scope scope) {
        List<Node> name = Names.parts(object);
        boolean ifExists = tree.missingOk();
        boolean cascade = tree.behavior() == DropBehavior.DROP_CASCADE;
        return switch (tree.removeType()) {
            case OBJECT_TABLE, OBJECT_FOREIGN_TABLE ->
                new DropTable(scope.span(), scope.existing(name), ifExists, cascade);
            case OBJECT_INDEX ->
                new DropIndex(scope.span(), scope.existing(name), tree.concurrent(), ifExists, cascade);
            case OBJECT_VIEW, OBJECT_MATVIEW ->
                new DropView(
                        scope.span(),
                        scope.existing(name),
                        tree.removeType() == ObjectType.OBJECT_MATVIEW,
                        ifExists,
                        cascade);
            case OBJECT_TYPE, OBJECT_DOMAIN ->
                new DropType(
                        scope.span(),
                        scope.existingType(name),
                        tree.removeType() == ObjectType.OBJECT_DOMAIN,
                        ifExists,
                        cascade);
            case OBJECT_FUNCTION, OBJECT_PROCEDURE, OBJECT_ROUTINE ->
                new DropRoutine(
                        scope.span(),
                        scope.existingRoutine(name),
                        Types.ofArguments(object, scope.schema()),
                        ifExists,
                        cascade);
            case OBJECT_TRIGGER, OBJECT_RULE, OBJECT_POLICY -> ofTable(name, tree, scope);
            default ->
                new DropObject(
                        scope.span(),
                        Kinds.of(tree.removeType()),
                        named(name, tree.removeType(), scope),
                        ifExists,
                        cascade);
        };
    }

    /** What has a name in its table only. */
    private static Operation ofTable(List<Node> name, DropStmt tree, Scope scope) {
        QualifiedName table = scope.existing(Names.withoutLast(name));
        String last = Names.last(name);
        boolean ifExists = tree.missingOk();
        boolean cascade = tree.behavior() == DropBehavior.DROP_CASCADE;
        return switch (tree.removeType()) {
            case OBJECT_TRIGGER -> new DropTrigger(scope.span(), table, last, ifExists, cascade);
            case OBJECT_RULE -> new DropRule(scope.span(), table, last, ifExists, cascade);
            default -> new DropPolicy(scope.span(), table, last, ifExists);
        };
    }

    /** The name of an object of one of the further kinds. */
    static QualifiedName named(List<Node> name, ObjectType kind, Scope scope) {
        return WITHOUT_SCHEMA.contains(kind) ? Names.withoutSchema(Names.last(name)) : scope.existing(name);
    }

    private static List<Operation> roles(DropRoleStmt tree, Scope scope) {
        return Names.roles(tree.roles()).stream()
                .flatMap(role -> one("role", role, tree.missingOk(), scope).stream())
                .toList();
    }

    private static List<Operation> one(String kind, @Nullable String name, boolean ifExists, Scope scope) {
        return List.of(new DropObject(scope.span(), kind, Names.withoutSchema(name), ifExists, false));
    }
}
