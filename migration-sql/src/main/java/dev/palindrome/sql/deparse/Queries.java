package dev.palindrome.sql.deparse;

import dev.palindrome.sql.ast.Alias;
import dev.palindrome.sql.ast.CTEMaterialize;
import dev.palindrome.sql.ast.CommonTableExpr;
import dev.palindrome.sql.ast.JoinExpr;
import dev.palindrome.sql.ast.LimitOption;
import dev.palindrome.sql.ast.ListNode;
import dev.palindrome.sql.ast.Nil;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.RangeFunction;
import dev.palindrome.sql.ast.RangeSubselect;
import dev.palindrome.sql.ast.RangeVar;
import dev.palindrome.sql.ast.ResTarget;
import dev.palindrome.sql.ast.SelectStmt;
import dev.palindrome.sql.ast.SetOperation;
import dev.palindrome.sql.ast.SortBy;
import dev.palindrome.sql.ast.SortByDir;
import dev.palindrome.sql.ast.SortByNulls;
import dev.palindrome.sql.ast.WithClause;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes queries: what stands in expressions and views of a schema. */
final class Queries {

    private final SqlText to;
    private final Expressions expressions;

    Queries(SqlText to) {
        this.to = to;
        this.expressions = new Expressions(to);
    }

    void write(SelectStmt query) {
        if (to.descend()) {
            query(query);
            to.ascend();
        }
    }

    private void query(SelectStmt query) {
        if (query.intoClause() != null
                || !query.windowClause().isEmpty()
                || !query.lockingClause().isEmpty()) {
            to.miss();
        }
        if (query.withClause() != null) {
            with(query.withClause());
        }
        if (query.op() != SetOperation.SETOP_NONE) {
            set(query);
        } else if (!query.valuesLists().isEmpty()) {
            to.add("VALUES ");
            to.list(query.valuesLists(), expressions::inParentheses);
        } else {
            select(query);
        }
        tail(query);
    }

    private void with(WithClause with) {
        to.add(with.recursive() ? "WITH RECURSIVE " : "WITH ");
        to.list(with.ctes(), this::common);
        to.add(" ");
    }

    private void common(Node node) {
        if (!(node instanceof CommonTableExpr one)
                || one.ctename() == null
                || one.searchClause() != null
                || one.cycleClause() != null
                || !(one.ctequery() instanceof SelectStmt query)) {
            to.miss();
            return;
        }
        to.add(SqlText.identifier(one.ctename()));
        if (!one.aliascolnames().isEmpty()) {
            to.add("(" + names(one.aliascolnames()) + ")");
        }
        to.add(" AS ").add(one.ctematerialized() == CTEMaterialize.CTEMaterializeAlways ? "MATERIALIZED " : "");
        to.add(one.ctematerialized() == CTEMaterialize.CTEMaterializeNever ? "NOT MATERIALIZED " : "");
        inParentheses(query);
    }

    private void inParentheses(@Nullable SelectStmt query) {
        to.add("(");
        if (query == null) {
            to.miss();
        } else {
            write(query);
        }
        to.add(")");
    }

    private static String names(List<Node> names) {
        return SqlText.strings(names).stream().map(SqlText::identifier).collect(Collectors.joining(", "));
    }

    private void set(SelectStmt query) {
        inParentheses(query.larg());
        to.add(" ").add(query.op().name().substring("SETOP_".length())).add(query.all() ? " ALL " : " ");
        inParentheses(query.rarg());
    }

    private void select(SelectStmt query) {
        to.add("SELECT ");
        distinct(query.distinctClause());
        to.list(query.targetList(), this::target);
        if (!query.fromClause().isEmpty()) {
            to.add(" FROM ");
            to.list(query.fromClause(), this::source);
        }
        if (query.whereClause() != null) {
            to.add(" WHERE ");
            expressions.write(query.whereClause());
        }
        if (!query.groupClause().isEmpty()) {
            to.add(query.groupDistinct() ? " GROUP BY DISTINCT " : " GROUP BY ");
            to.list(query.groupClause(), expressions::write);
        }
        if (query.havingClause() != null) {
            to.add(" HAVING ");
            expressions.write(query.havingClause());
        }
    }

    private void distinct(List<Node> distinct) {
        if (distinct.isEmpty()) {
            return;
        }
        to.add("DISTINCT ");
        if (!(distinct.get(0) instanceof Nil)) {
            to.add("ON (");
            to.list(distinct, expressions::write);
            to.add(") ");
        }
    }

    private void target(Node node) {
        if (!(node instanceof ResTarget target) || !target.indirection().isEmpty()) {
            to.miss();
            return;
        }
        expressions.write(target.val());
        if (target.name() != null) {
            to.add(" AS ").add(SqlText.identifier(target.name()));
        }
    }

    private void source(@Nullable Node node) {
        if (to.descend()) {
            relation(node);
            to.ascend();
        }
    }

    private void relation(@Nullable Node node) {
        if (node instanceof RangeVar table) {
            to.add(table.inh() ? "" : "ONLY ");
            to.add(table.schemaname() == null ? "" : SqlText.identifier(table.schemaname()) + ".");
            to.add(table.relname() == null ? "" : SqlText.identifier(table.relname()));
            alias(table.alias());
        } else if (node instanceof JoinExpr join) {
            join(join);
        } else if (node instanceof RangeSubselect query && query.subquery() instanceof SelectStmt select) {
            to.add(query.lateral() ? "LATERAL " : "");
            inParentheses(select);
            alias(query.alias());
        } else if (node instanceof RangeFunction function) {
            function(function);
        } else {
            to.miss();
        }
    }

    private void alias(@Nullable Alias alias) {
        if (alias != null && alias.aliasname() != null) {
            to.add(" AS ").add(SqlText.identifier(alias.aliasname()));
            to.add(alias.colnames().isEmpty() ? "" : "(" + names(alias.colnames()) + ")");
        }
    }

    private void function(RangeFunction function) {
        if (function.isRowsfrom()
                || !function.coldeflist().isEmpty()
                || !(function.functions().get(0) instanceof ListNode call)) {
            to.miss();
            return;
        }
        to.add(function.lateral() ? "LATERAL " : "");
        expressions.write(call.items().get(0));
        to.add(function.ordinality() ? " WITH ORDINALITY" : "");
        alias(function.alias());
    }

    private void join(JoinExpr join) {
        if (join.joinUsingAlias() != null || join.alias() != null) {
            to.miss();
        }
        source(join.larg());
        boolean condition = join.quals() != null || !join.usingClause().isEmpty() || join.isNatural();
        to.add(join.isNatural() ? " NATURAL" : "");
        to.add(
                switch (join.jointype()) {
                    case JOIN_INNER -> condition ? " JOIN " : " CROSS JOIN ";
                    case JOIN_LEFT -> " LEFT JOIN ";
                    case JOIN_RIGHT -> " RIGHT JOIN ";
                    case JOIN_FULL -> " FULL JOIN ";
                    default -> {
                        to.miss();
                        yield " JOIN ";
                    }
                });
        boolean nested = join.rarg() instanceof JoinExpr;
        to.add(nested ? "(" : "");
        source(join.rarg());
        to.add(nested ? ")" : "");
        if (join.quals() != null) {
            to.add(" ON ");
            expressions.write(join.quals());
        } else if (!join.usingClause().isEmpty()) {
            to.add(" USING (" + names(join.usingClause()) + ")");
        }
    }

    private void tail(SelectStmt query) {
        if (!query.sortClause().isEmpty()) {
            to.add(" ORDER BY ");
            order(query.sortClause());
        }
        if (query.limitCount() != null) {
            boolean ties = query.limitOption() == LimitOption.LIMIT_OPTION_WITH_TIES;
            to.add(ties ? " FETCH FIRST " : " LIMIT ");
            expressions.operand(query.limitCount());
            to.add(ties ? " ROWS WITH TIES" : "");
        }
        if (query.limitOffset() != null) {
            to.add(" OFFSET ");
            expressions.operand(query.limitOffset());
        }
    }

    void order(List<Node> order) {
        to.list(order, node -> {
            if (!(node instanceof SortBy one) || one.sortbyDir() == SortByDir.SORTBY_USING) {
                to.miss();
                return;
            }
            expressions.write(one.node());
            to.add(direction(one.sortbyDir(), one.sortbyNulls()));
        });
    }

    /** How an element of an order or an index is sorted. */
    static String direction(SortByDir direction, SortByNulls nulls) {
        String way = switch (direction) {
            case SORTBY_ASC -> " ASC";
            case SORTBY_DESC -> " DESC";
            default -> "";
        };
        return way
                + switch (nulls) {
                    case SORTBY_NULLS_FIRST -> " NULLS FIRST";
                    case SORTBY_NULLS_LAST -> " NULLS LAST";
                    default -> "";
                };
    }
}
