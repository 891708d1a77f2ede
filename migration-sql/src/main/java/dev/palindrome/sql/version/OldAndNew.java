package dev.palindrome.sql.version;

import dev.palindrome.sql.ast.Alias;
import dev.palindrome.sql.ast.ColumnRef;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.Nodes;
import dev.palindrome.sql.ast.RangeVar;
import dev.palindrome.sql.ast.ReturningClause;
import dev.palindrome.sql.ast.StringValue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows that RETURNING calls {@code old} and {@code new}. */
final class OldAndNew {

    private static final Set<String> NAMES = Set.of("old", "new");

    private OldAndNew() {}

    /** Whether one of them is given back by a statement that names nothing else so. */
    static boolean isReturned(Node statement, @Nullable ReturningClause returning) {
        return returning != null
                && Nodes.all(returning, ColumnRef.class).stream().anyMatch(OldAndNew::isOfOne)
                && Nodes.all(statement, RangeVar.class).stream().noneMatch(OldAndNew::isCalledSo)
                && Nodes.all(statement, Alias.class).stream().noneMatch(alias -> isName(alias.aliasname()));
    }

    private static boolean isOfOne(ColumnRef column) {
        return column.fields().size() > 1 && column.fields().get(0) instanceof StringValue row && isName(row.sval());
    }

    private static boolean isCalledSo(RangeVar table) {
        return isName(table.relname());
    }

    private static boolean isName(@Nullable String name) {
        return name != null && NAMES.contains(name);
    }
}
