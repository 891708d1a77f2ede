package dev.palindrome.sql.translate;

import dev.palindrome.sql.ast.AlterDatabaseStmt;
import dev.palindrome.sql.ast.AlterExtensionStmt;
import dev.palindrome.sql.ast.AlterRoleSetStmt;
import dev.palindrome.sql.ast.AlterRoleStmt;
import dev.palindrome.sql.ast.AlterSeqStmt;
import dev.palindrome.sql.ast.CommentStmt;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.ObjectType;
import dev.palindrome.sql.operation.ObjectOperation.AlterObject;
import dev.palindrome.sql.operation.ObjectOperation.Comment;
import dev.palindrome.sql.operation.Operation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What alters such objects, and comments on any. */
final class AlterObjectStatements {

    private AlterObjectStatements() {}

    static void addTo(Translators to) {
        to.on(
                        AlterSeqStmt.class,
                        (tree, scope) -> List.of(new AlterObject(
                                scope.span(),
                                Kinds.of(ObjectType.OBJECT_SEQUENCE),
                                scope.existing(tree.sequence()),
                                ObjectStatements.sequenceOptions(tree.options()))))
                .on(
                        AlterExtensionStmt.class,
                        (tree, scope) -> altered("extension", tree.extname(), tree.options(), scope))
                .on(
                        AlterRoleStmt.class,
                        (tree, scope) -> altered("role", Names.role(tree.role()), tree.options(), scope))
                .on(AlterRoleSetStmt.class, (tree, scope) -> altered("role", Names.role(tree.role()), List.of(), scope))
                .on(AlterDatabaseStmt.class, (tree, scope) -> altered("database", tree.dbname(), tree.options(), scope))
                .on(CommentStmt.class, (tree, scope) -> List.of(comment(tree, scope)));
    }

    private static List<Operation> altered(String kind, @Nullable String name, List<Node> options, Scope scope) {
        Map<String, String> written = Literals.options(options);
        return List.of(new AlterObject(scope.span(), kind, Names.withoutSchema(name), written));
    }

    private static Operation comment(CommentStmt tree, Scope scope) {
        return new Comment(
                scope.span(),
                Kinds.of(tree.objtype()),
                Names.dotted(Names.parts(tree.object())),
                Optional.ofNullable(tree.comment()),
                CommentTargets.said(tree, scope));
    }
}
