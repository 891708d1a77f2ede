package dev.palindrome.sql.rule.compatibility;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.CompatibilityRule;
import dev.palindrome.sql.ast.DropOwnedStmt;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.ReassignOwnedStmt;
import dev.palindrome.sql.ast.RoleSpec;
import dev.palindrome.sql.lex.Identifier;
import dev.palindrome.sql.rule.Moment;
import dev.palindrome.sql.rule.UnitRule;
import dev.palindrome.sql.rule.UnitScene;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** DROP OWNED of a role whose objects were not given to another one before: what it then takes away are grants. */
final class OwnedDropped implements UnitRule {

    @Override
    public Code code() {
        return CompatibilityRule.BAN_DROP_OWNED;
    }

    @Override
    public void judge(UnitScene scene) {
        Set<String> given = new HashSet<>();
        for (Moment moment : scene.moments()) {
            Node tree = moment.statement().tree();
            if (tree instanceof ReassignOwnedStmt reassign) {
                given.addAll(names(reassign.roles()));
            } else if (tree instanceof DropOwnedStmt drop && !given.containsAll(names(drop.roles()))) {
                report(names(drop.roles()), moment, scene);
            }
        }
    }

    private void report(List<String> roles, Moment moment, UnitScene scene) {
        scene.report(
                code().with("roles", "`" + String.join("`, `", roles) + "`")
                        .with("rolesSql", String.join(", ", roles))
                        .with("sql", moment.statement().sql()),
                moment);
    }

    private static List<String> names(List<Node> roles) {
        return roles.stream()
                .filter(RoleSpec.class::isInstance)
                .map(RoleSpec.class::cast)
                .map(OwnedDropped::name)
                .toList();
    }

    /** A name, or what stands for one: {@code CURRENT_USER}. */
    private static String name(RoleSpec role) {
        return role.rolename() == null
                ? role.roletype().name().replace("ROLESPEC_", "").toUpperCase(Locale.ROOT)
                : new Identifier(role.rolename()).sql();
    }
}
