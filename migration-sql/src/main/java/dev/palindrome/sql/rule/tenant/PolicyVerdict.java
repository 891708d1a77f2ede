package dev.palindrome.sql.rule.tenant;

import dev.palindrome.model.settings.TenantPolicy;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.lex.Identifier;
import dev.palindrome.sql.schema.Column;
import dev.palindrome.sql.schema.DataType;
import dev.palindrome.sql.schema.Policy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether the policies of a table keep tenants apart. Permissive ones are joined by OR, so each of them must; a command that
 * none of them is for is denied. A restrictive one is joined by AND, so one that does is enough for its commands, whatever the
 * permissive ones say (manual: CREATE POLICY).
 */
final class PolicyVerdict {

    private static final Set<String> COMMANDS = Set.of("select", "insert", "update", "delete");

    private final TenantTable one;
    private final TenantCondition condition;

    PolicyVerdict(TenantTable one) {
        this.one = one;
        this.condition = new TenantCondition(one.policy().column(), one.policy().setting());
    }

    /**
     * What is wrong with the policies.
     *
     * @param problem in words
     * @param sql the statement that puts it right
     */
    record Gap(String problem, String sql) {}

    /** The first thing that is wrong, if anything is. */
    Optional<Gap> gap() {
        List<Policy> policies = one.table().policies();
        if (policies.isEmpty()) {
            return Optional.of(new Gap("it has none", creation()));
        }
        return policies.stream()
                .filter(Policy::permissive)
                .filter(policy -> commandsOf(policy).anyMatch(command -> !isRestricted(command)))
                .flatMap(policy -> problem(policy).stream().map(problem -> new Gap(problem, alteration(policy))))
                .findFirst();
    }

    private boolean isRestricted(String command) {
        return one.table().policies().stream()
                .filter(policy -> !policy.permissive() && policy.roles().isEmpty())
                .filter(policy -> commandsOf(policy).anyMatch(command::equals))
                .anyMatch(policy -> problem(policy).isEmpty());
    }

    private static Stream<String> commandsOf(Policy policy) {
        return policy.command().equals("all") ? COMMANDS.stream() : Stream.of(policy.command());
    }

    private Optional<String> problem(Policy policy) {
        String name = "`" + policy.name() + "`";
        TenantPolicy asked = one.policy();
        return conditions(policy)
                .map(condition::of)
                .filter(verdict -> verdict != TenantCondition.Verdict.KEEPS_APART)
                .findFirst()
                .map(verdict -> verdict == TenantCondition.Verdict.WRAPS_COLUMN
                        ? name + " wraps `" + asked.column() + "` in a cast or function, so that no index on it serves"
                        : name + " does not compare `" + asked.column() + "` with current_setting('" + asked.setting()
                                + "') in every case");
    }

    /** USING and WITH CHECK; what a policy leaves out lets nothing through or is the same as the other. */
    private static Stream<Node> conditions(Policy policy) {
        return Stream.of(policy.using(), policy.withCheck()).flatMap(Optional::stream);
    }

    private String creation() {
        return "CREATE POLICY tenant_isolation ON " + one.table().name().sql() + "\n    USING (" + comparison() + ");";
    }

    private String alteration(Policy policy) {
        return "ALTER POLICY " + new Identifier(policy.name()).sql() + " ON "
                + one.table().name().sql()
                + (policy.using().isPresent() ? "\n    USING (" + comparison() + ")" : "")
                + (policy.withCheck().isPresent() ? "\n    WITH CHECK (" + comparison() + ")" : "") + ";";
    }

    private String comparison() {
        String type = one.column().map(Column::type).map(DataType::toString).orElse(one.keyType());
        String setting = "nullif(current_setting('" + one.policy().setting() + "', true), '')";
        return one.columnSql() + " = " + setting + (type.equals("text") ? "" : "::" + type);
    }
}
