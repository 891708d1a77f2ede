package dev.palindrome.sql.translate;

import dev.palindrome.sql.ast.AccessPriv;
import dev.palindrome.sql.ast.AlterDefaultPrivilegesStmt;
import dev.palindrome.sql.ast.GrantRoleStmt;
import dev.palindrome.sql.ast.GrantStmt;
import dev.palindrome.sql.ast.GrantTargetType;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.RangeVar;
import dev.palindrome.sql.operation.ObjectOperation.ChangePrivileges;
import dev.palindrome.sql.operation.Operation;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** {@code GRANT}, {@code REVOKE} and {@code ALTER DEFAULT PRIVILEGES}. */
final class PrivilegeStatements {

    private PrivilegeStatements() {}

    static void addTo(Translators to) {
        to.on(GrantStmt.class, (tree, scope) -> List.of(privileges(tree, false, scope)))
                .on(
                        AlterDefaultPrivilegesStmt.class,
                        (tree, scope) -> List.of(privileges(Objects.requireNonNull(tree.action()), true, scope)))
                .on(GrantRoleStmt.class, (tree, scope) -> List.of(membership(tree, scope)));
    }

    private static Operation privileges(GrantStmt tree, boolean byDefault, Scope scope) {
        boolean inSchema = tree.targtype() == GrantTargetType.ACL_TARGET_ALL_IN_SCHEMA;
        String kind = Kinds.of(tree.objtype());
        return new ChangePrivileges(
                scope.span(),
                tree.isGrant(),
                byDefault,
                inSchema ? "all " + kind + "s in schema" : kind,
                tree.objects().stream().map(PrivilegeStatements::written).toList(),
                tree.privileges().isEmpty() ? List.of("all") : names(tree.privileges()),
                Names.roles(tree.grantees()),
                byDefault || inSchema ? List.of() : GrantTargets.said(tree, scope));
    }

    private static String written(Node object) {
        return object instanceof RangeVar relation ? Names.dotted(relation) : Names.dotted(Names.parts(object));
    }

    private static List<String> names(List<Node> privileges) {
        return privileges.stream()
                .filter(AccessPriv.class::isInstance)
                .map(privilege -> ((AccessPriv) privilege).privName())
                .map(name -> name == null ? "all" : name.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Membership in a role: the roles are the objects, and there is one privilege. */
    private static Operation membership(GrantRoleStmt tree, Scope scope) {
        List<String> roles = tree.grantedRoles().stream()
                .filter(AccessPriv.class::isInstance)
                .map(role -> Names.of(((AccessPriv) role).privName()))
                .toList();
        return new ChangePrivileges(
                scope.span(),
                tree.isGrant(),
                false,
                "role",
                roles,
                List.of("membership"),
                Names.roles(tree.granteeRoles()),
                List.of());
    }
}
