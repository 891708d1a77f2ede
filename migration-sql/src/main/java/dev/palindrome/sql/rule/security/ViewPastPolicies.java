package dev.palindrome.sql.rule.security;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.SecurityRule;
import dev.palindrome.sql.ast.DefElem;
import dev.palindrome.sql.ast.IntegerValue;
import dev.palindrome.sql.ast.Nodes;
import dev.palindrome.sql.ast.StringValue;
import dev.palindrome.sql.ast.ViewStmt;
import dev.palindrome.sql.operation.ViewOperation.CreateView;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.schema.Table;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A view that reads with its owner's rights from a table whose row-level security is on, and not FORCEd upon the owner. */
final class ViewPastPolicies implements OperationRule<CreateView> {

    private static final Pattern QUERY = Pattern.compile("(?i)\\s+AS\\s+");

    private static final Set<String> OFF = Set.of("false", "off", "no", "0");

    @Override
    public Code code() {
        return SecurityRule.VIEW_WITHOUT_ROW_SECURITY;
    }

    @Override
    public Class<CreateView> operations() {
        return CreateView.class;
    }

    @Override
    public void look(CreateView create, Scene scene) {
        List<DefElem> options = scene.statement().tree() instanceof ViewStmt view
                ? view.options().stream()
                        .filter(DefElem.class::isInstance)
                        .map(DefElem.class::cast)
                        .toList()
                : List.of();
        if (create.made().materialized() || options.stream().anyMatch(ViewPastPolicies::isOfWhoAsks)) {
            return;
        }
        create.made().reads().stream()
                .flatMap(name -> scene.schema().table(name).stream())
                .filter(table ->
                        table.rowSecurity().enabled() && !table.rowSecurity().forced())
                .map(Table::name)
                .sorted()
                .findFirst()
                .ifPresent(table -> scene.report(
                        code().with("view", create.view())
                                .with("table", table)
                                .with("sql", ofWhoAsks(create, options, scene)),
                        create.span()));
    }

    private static boolean isOfWhoAsks(DefElem option) {
        if (!"security_invoker".equals(option.defname())) {
            return false;
        }
        // OFF is a keyword, and comes as the name of a type
        return option.arg() == null
                || (Nodes.all(option.arg(), StringValue.class).stream()
                                .map(StringValue::sval)
                                .noneMatch(value -> OFF.contains(value.toLowerCase(Locale.ROOT)))
                        && Nodes.all(option.arg(), IntegerValue.class).stream()
                                .noneMatch(number -> number.ival() == 0));
    }

    private static String ofWhoAsks(CreateView create, List<DefElem> options, Scene scene) {
        String sql = scene.statement().sql();
        return options.isEmpty()
                ? QUERY.matcher(sql).replaceFirst(" WITH (security_invoker = true) AS ")
                : sql + ";\nALTER VIEW " + create.view().sql() + " SET (security_invoker = true)";
    }
}
