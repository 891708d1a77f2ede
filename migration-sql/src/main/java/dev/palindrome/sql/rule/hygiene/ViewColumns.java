package dev.palindrome.sql.rule.hygiene;

import dev.palindrome.sql.ast.A_Const;
import dev.palindrome.sql.ast.CreateTableAsStmt;
import dev.palindrome.sql.ast.NameNodes;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.ResTarget;
import dev.palindrome.sql.ast.SelectStmt;
import dev.palindrome.sql.ast.StringValue;
import dev.palindrome.sql.ast.ViewStmt;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of a relation that a query makes: those that the relation names, and the query's own behind them. */
final class ViewColumns {

    /** What a column is called for which PostgreSQL finds no name. */
    private static final String NAMELESS = "?column?";

    private ViewColumns() {}

    static List<NamedPlace> of(Node tree) {
        if (tree instanceof ViewStmt view) {
            return of(view.aliases(), view.query());
        }
        if (tree instanceof CreateTableAsStmt create && create.into() != null) {
            return of(create.into().colNames(), create.query());
        }
        if (tree instanceof SelectStmt select && select.intoClause() != null) {
            return of(select.intoClause().colNames(), select);
        }
        return List.of();
    }

    private static List<NamedPlace> of(List<Node> given, @Nullable Node query) {
        List<NamedPlace> names = new ArrayList<>();
        for (Node name : given) {
            if (name instanceof StringValue text) {
                names.add(new NamedPlace(text.sval(), -1));
            }
        }
        if (query instanceof SelectStmt select) {
            select.targetList().stream()
                    .skip(names.size())
                    .filter(ResTarget.class::isInstance)
                    .map(ResTarget.class::cast)
                    .forEach(target -> addName(names, target));
        }
        return names;
    }

    /** Names that follow from a function or a cast are left out: they need PostgreSQL's own rules. */
    private static void addName(List<NamedPlace> names, ResTarget target) {
        if (target.name() != null) {
            names.add(new NamedPlace(target.name(), target.location()));
        } else if (target.val() instanceof A_Const) {
            names.add(new NamedPlace(NAMELESS, target.location()));
        } else {
            NameNodes.column(target.val()).ifPresent(column -> names.add(new NamedPlace(column, target.location())));
        }
    }
}
