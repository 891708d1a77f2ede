package dev.palindrome.sql.translate;

import dev.palindrome.sql.ast.A_Const;
import dev.palindrome.sql.ast.CommonTableExpr;
import dev.palindrome.sql.ast.FuncCall;
import dev.palindrome.sql.ast.NameNodes;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.Nodes;
import dev.palindrome.sql.ast.RangeVar;
import dev.palindrome.sql.schema.QualifiedName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What expressions and queries mention. */
final class Expressions {

    private Expressions() {}

    /** The columns that an expression mentions, each once, in order. */
    static List<String> columns(Node expression) {
        Set<String> columns = new LinkedHashSet<>();
        Nodes.walk(expression, node -> NameNodes.column(node).ifPresent(columns::add));
        return List.copyOf(columns);
    }

    /** The functions that are called, as written, each once, in order. */
    static List<String> functions(Node query) {
        return Nodes.all(query, FuncCall.class).stream()
                .map(call -> Names.dotted(call.funcname()).toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    /** The relations that a query names, those that it defines itself left out. */
    static Set<QualifiedName> relations(Node query, Scope scope) {
        Set<String> own = Nodes.all(query, CommonTableExpr.class).stream()
                .map(CommonTableExpr::ctename)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<QualifiedName> relations = new LinkedHashSet<>();
        for (RangeVar relation : Nodes.all(query, RangeVar.class)) {
            if (relation.schemaname() != null || !own.contains(Names.of(relation.relname()))) {
                relations.add(scope.existing(relation));
            }
        }
        return relations;
    }

    /** Whether a condition can leave rows out: there is one, and it is not true of every row. */
    static boolean isSelective(@Nullable Node condition) {
        return condition != null
                && !(condition instanceof A_Const constant && constant.boolval() == null)
                && !Truth.of(condition).equals(Optional.of(true));
    }
}
