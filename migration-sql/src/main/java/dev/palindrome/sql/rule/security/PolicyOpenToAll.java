package dev.palindrome.sql.rule.security;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.SecurityRule;
import dev.palindrome.model.plan.Direction;
import dev.palindrome.sql.ast.A_Const;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.lex.Identifier;
import dev.palindrome.sql.operation.PolicyOperation.CreatePolicy;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.schema.Policy;
import dev.palindrome.sql.schema.Table;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * CREATE POLICY for PUBLIC whose condition is true: what lets everybody write, and what lets everybody read where another policy
 * has chosen rows. Rows that everybody may read, and only read, may be meant.
 */
final class PolicyOpenToAll implements OperationRule<CreatePolicy> {

    private static final Set<String> READING = Set.of("all", "select");

    @Override
    public Code code() {
        return SecurityRule.POLICY_FOR_EVERYBODY;
    }

    @Override
    public Class<CreatePolicy> operations() {
        return CreatePolicy.class;
    }

    @Override
    public void look(CreatePolicy create, Scene scene) {
        Policy made = create.made();
        boolean everybody = made.permissive() && made.roles().isEmpty();
        if (everybody && scene.direction() == Direction.UPGRADE && isTrue(condition(made))) {
            boolean writes = !made.command().equals("select");
            if (writes || choosesRows(create, scene)) {
                report(create, scene);
            }
        }
    }

    /** WITH CHECK is what counts for INSERT; for the others USING, which is WITH CHECK too unless that is said. */
    private static Optional<Node> condition(Policy policy) {
        return policy.command().equals("insert") ? policy.withCheck() : policy.using();
    }

    private static boolean isTrue(Optional<Node> condition) {
        return condition
                .filter(A_Const.class::isInstance)
                .map(A_Const.class::cast)
                .flatMap(constant -> Optional.ofNullable(constant.boolval()))
                .filter(value -> value.boolval())
                .isPresent();
    }

    /** Whether another policy lets in to some rows only. */
    private static boolean choosesRows(CreatePolicy create, Scene scene) {
        List<Policy> others =
                scene.schema().table(create.table()).map(Table::policies).orElse(List.of());
        return others.stream()
                .anyMatch(policy -> policy.permissive()
                        && READING.contains(policy.command())
                        && policy.using().isPresent()
                        && !isTrue(policy.using()));
    }

    private void report(CreatePolicy create, Scene scene) {
        Policy made = create.made();
        scene.report(
                code().with("policy", made.name())
                        .with("table", create.table())
                        .with("what", what(made.command()))
                        .with("policySql", new Identifier(made.name()).sql())
                        .with("tableSql", create.table().sql())
                        .with("command", made.command().toUpperCase(Locale.ROOT))
                        .with("clause", made.command().equals("insert") ? "WITH CHECK" : "USING"),
                create.span());
    }

    private static String what(String command) {
        return switch (command) {
            case "all" -> "read and write every row of";
            case "select" -> "read every row of";
            case "insert" -> "add any row to";
            default -> command + " every row of";
        };
    }
}
