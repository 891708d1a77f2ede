package dev.palindrome.sql.inverse;

import dev.palindrome.sql.ast.Constraint;
import dev.palindrome.sql.ast.IndexElem;
import dev.palindrome.sql.ast.ListNode;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.StringValue;
import dev.palindrome.sql.deparse.Deparse;
import dev.palindrome.sql.schema.ConstraintOptions;
import dev.palindrome.sql.schema.Index;
import dev.palindrome.sql.schema.Table;
import dev.palindrome.sql.schema.TableConstraint;
import dev.palindrome.sql.schema.TableConstraint.Check;
import dev.palindrome.sql.schema.TableConstraint.Exclusion;
import dev.palindrome.sql.schema.TableConstraint.ForeignKey;
import dev.palindrome.sql.schema.TableConstraint.NotNull;
import dev.palindrome.sql.schema.TableConstraint.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes the definitions of constraints, always with their names. */
final class ConstraintSql {

    private static final Map<String, String> ACTIONS =
            Map.of("r", "RESTRICT", "c", "CASCADE", "n", "SET NULL", "d", "SET DEFAULT");

    private final Table table;
    private final Before before;

    ConstraintSql(Table table, Before before) {
        this.table = table;
        this.before = before;
    }

    /** The definition behind {@code ADD} or in {@code CREATE TABLE}, without its validity. */
    Optional<String> definition(TableConstraint constraint) {
        String name = "CONSTRAINT " + Spelling.identifier(constraint.name()) + " ";
        return body(constraint).map(body -> name + body);
    }

    /** What says that the rows that are there need not satisfy it. */
    static String validity(TableConstraint constraint) {
        if (constraint instanceof ForeignKey key && !key.enforced()) {
            return " NOT ENFORCED";
        }
        if (constraint instanceof Check check && !check.enforced()) {
            return " NOT ENFORCED";
        }
        return constraint.valid() ? "" : " NOT VALID";
    }

    private Optional<String> body(TableConstraint constraint) {
        if (constraint instanceof Check check) {
            boolean own = check.options().tree().filter(Constraint::isNoInherit).isPresent();
            return Deparse.expression(check.expression())
                    .map(text -> "CHECK (" + text + ")" + (own ? " NO INHERIT" : ""));
        }
        if (constraint instanceof UniqueKey key) {
            return key(key);
        }
        if (constraint instanceof ForeignKey key) {
            return Optional.of(foreignKey(key));
        }
        if (constraint instanceof NotNull notNull) {
            return Optional.of("NOT NULL " + Spelling.identifier(notNull.column()));
        }
        return exclusion((Exclusion) constraint);
    }

    private Optional<String> key(UniqueKey key) {
        Optional<Constraint> tree = key.options().tree();
        Optional<Index> index = before.schema().index(table.name().sibling(key.name()));
        boolean alike = tree.filter(Constraint::nullsNotDistinct).isPresent();
        boolean overlaps = tree.filter(Constraint::withoutOverlaps).isPresent();
        String words = (key.primary() ? "PRIMARY KEY " : alike ? "UNIQUE NULLS NOT DISTINCT " : "UNIQUE ") + "("
                + Spelling.identifiers(key.columns()) + (overlaps ? " WITHOUT OVERLAPS" : "") + ")";
        List<String> including = index.map(Index::including).orElse(List.of());
        String more = including.isEmpty() ? "" : " INCLUDE (" + Spelling.identifiers(including) + ")";
        return storage(key.options()).map(storage -> words + more + storage + deferral(key.options()));
    }

    private static Optional<String> storage(ConstraintOptions options) {
        if (options.tree().isEmpty()) {
            return Optional.of("");
        }
        Constraint tree = options.tree().get();
        String space =
                tree.indexspace() == null ? "" : " USING INDEX TABLESPACE " + Spelling.identifier(tree.indexspace());
        return Parameters.of(tree.options()).map(text -> (text.isEmpty() ? "" : " WITH (" + text + ")") + space);
    }

    private static String deferral(ConstraintOptions options) {
        if (!options.deferrable()) {
            return "";
        }
        return options.initiallyDeferred() ? " DEFERRABLE INITIALLY DEFERRED" : " DEFERRABLE";
    }

    private String foreignKey(ForeignKey key) {
        StringBuilder text = new StringBuilder("FOREIGN KEY (" + Spelling.identifiers(key.columns()) + ") REFERENCES "
                + before.spelling().relation(key.target()));
        if (!key.targetColumns().isEmpty()) {
            text.append(" (").append(Spelling.identifiers(key.targetColumns())).append(")");
        }
        Optional<Constraint> tree = key.options().tree();
        text.append(tree.map(Constraint::fkMatchtype)
                .filter("f"::equals)
                .map(full -> " MATCH FULL")
                .orElse(""));
        tree.map(Constraint::fkUpdAction)
                .map(ACTIONS::get)
                .ifPresent(action -> text.append(" ON UPDATE ").append(action));
        key.onDelete()
                .ifPresent(action ->
                        text.append(" ON DELETE ").append(action.name().replace('_', ' ')));
        List<String> set =
                tree.map(Constraint::fkDelSetCols).map(ConstraintSql::strings).orElse(List.of());
        text.append(set.isEmpty() ? "" : " (" + Spelling.identifiers(set) + ")");
        return text.append(deferral(key.options())).toString();
    }

    private static List<String> strings(List<Node> names) {
        return names.stream()
                .filter(StringValue.class::isInstance)
                .map(name -> ((StringValue) name).sval())
                .toList();
    }

    private Optional<String> exclusion(Exclusion exclusion) {
        Optional<Constraint> tree = exclusion.options().tree();
        if (tree.isEmpty()) {
            return Optional.empty();
        }
        List<String> elements = new ArrayList<>();
        for (Node pair : tree.get().exclusions()) {
            Optional<String> element = pair instanceof ListNode list ? excluded(list) : Optional.empty();
            if (element.isEmpty()) {
                return Optional.empty();
            }
            elements.add(element.get());
        }
        @Nullable Node where = tree.get().whereClause();
        Optional<String> condition =
                where == null ? Optional.of("") : Expression.of(where, table).map(text -> " WHERE (" + text + ")");
        String method =
                tree.get().accessMethod() == null ? "" : " USING " + tree.get().accessMethod();
        return condition.flatMap(text -> storage(exclusion.options())
                .map(storage -> "EXCLUDE" + method + " (" + String.join(", ", elements) + ")" + storage + text
                        + deferral(exclusion.options())));
    }

    private Optional<String> excluded(ListNode pair) {
        if (!(pair.items().get(0) instanceof IndexElem element)
                || !(pair.items().get(1) instanceof ListNode operator)) {
            return Optional.empty();
        }
        List<String> names = strings(operator.items());
        String symbol = names.size() == 1
                ? names.get(0)
                : "OPERATOR(" + Spelling.identifier(names.get(0)) + "." + names.get(names.size() - 1) + ")";
        return IndexSql.element(element, table).map(text -> text + " WITH " + symbol);
    }
}
