package dev.palindrome.sql.translate;

import dev.palindrome.sql.ast.AlterPolicyStmt;
import dev.palindrome.sql.ast.CreatePolicyStmt;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.operation.PolicyOperation.AlterPolicy;
import dev.palindrome.sql.operation.PolicyOperation.CreatePolicy;
import dev.palindrome.sql.schema.Policy;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Policies of row-level security. */
final class PolicyStatements {

    private PolicyStatements() {}

    static void addTo(Translators to) {
        to.on(CreatePolicyStmt.class, (tree, scope) -> List.of(create(tree, scope)))
                .on(AlterPolicyStmt.class, (tree, scope) -> List.of(alter(tree, scope)));
    }

    private static Operation create(CreatePolicyStmt tree, Scope scope) {
        Policy policy = new Policy(
                Names.of(tree.policyName()),
                Objects.requireNonNullElse(tree.cmdName(), "all"),
                tree.permissive(),
                roles(tree.roles()),
                Optional.ofNullable(tree.qual()),
                Optional.ofNullable(tree.withCheck()),
                scope.origin());
        return new CreatePolicy(scope.span(), scope.existing(tree.table()), policy);
    }

    private static Operation alter(AlterPolicyStmt tree, Scope scope) {
        return new AlterPolicy(
                scope.span(),
                scope.existing(tree.table()),
                Names.of(tree.policyName()),
                tree.roles().isEmpty() ? Optional.empty() : Optional.of(roles(tree.roles())),
                Optional.ofNullable(tree.qual()),
                Optional.ofNullable(tree.withCheck()));
    }

    private static List<String> roles(List<Node> nodes) {
        List<String> roles = Names.roles(nodes);
        return roles.contains("public") ? List.of() : roles;
    }
}
