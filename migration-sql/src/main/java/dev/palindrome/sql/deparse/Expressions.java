package dev.palindrome.sql.deparse;

import dev.palindrome.sql.ast.A_ArrayExpr;
import dev.palindrome.sql.ast.A_Const;
import dev.palindrome.sql.ast.A_Expr;
import dev.palindrome.sql.ast.A_Indices;
import dev.palindrome.sql.ast.A_Indirection;
import dev.palindrome.sql.ast.A_Star;
import dev.palindrome.sql.ast.BoolExpr;
import dev.palindrome.sql.ast.BoolExprType;
import dev.palindrome.sql.ast.BooleanTest;
import dev.palindrome.sql.ast.CaseExpr;
import dev.palindrome.sql.ast.CaseWhen;
import dev.palindrome.sql.ast.CoalesceExpr;
import dev.palindrome.sql.ast.CoercionForm;
import dev.palindrome.sql.ast.CollateClause;
import dev.palindrome.sql.ast.ColumnRef;
import dev.palindrome.sql.ast.FuncCall;
import dev.palindrome.sql.ast.ListNode;
import dev.palindrome.sql.ast.MinMaxExpr;
import dev.palindrome.sql.ast.MinMaxOp;
import dev.palindrome.sql.ast.NamedArgExpr;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.NullTest;
import dev.palindrome.sql.ast.NullTestType;
import dev.palindrome.sql.ast.RowExpr;
import dev.palindrome.sql.ast.SQLValueFunction;
import dev.palindrome.sql.ast.SelectStmt;
import dev.palindrome.sql.ast.StringValue;
import dev.palindrome.sql.ast.SubLink;
import dev.palindrome.sql.ast.TypeCast;
import dev.palindrome.sql.lex.StringConstant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes expressions, with parentheses wherever the grammar could read them otherwise. */
final class Expressions {

    private static final Set<Class<? extends Node>> ATOMS = Set.of(
            ColumnRef.class,
            FuncCall.class,
            TypeCast.class,
            CaseExpr.class,
            CoalesceExpr.class,
            MinMaxExpr.class,
            SQLValueFunction.class,
            A_ArrayExpr.class,
            A_Indirection.class,
            RowExpr.class);

    private final SqlText to;

    Expressions(SqlText to) {
        this.to = to;
    }

    void write(@Nullable Node node) {
        if (to.descend()) {
            expression(node);
            to.ascend();
        }
    }

    private void expression(@Nullable Node node) {
        if (node instanceof ColumnRef one) {
            column(one);
        } else if (node instanceof A_Const one) {
            constant(one);
        } else if (node instanceof TypeCast one) {
            cast(one);
        } else if (node instanceof A_Expr one) {
            new Operators(to, this).write(one);
        } else if (node instanceof BoolExpr one) {
            junction(one);
        } else if (node instanceof FuncCall one) {
            new Calls(to, this).write(one);
        } else if (node instanceof SubLink one) {
            subquery(one);
        } else {
            test(node);
        }
    }

    private void test(@Nullable Node node) {
        if (node instanceof NullTest one) {
            operand(one.arg());
            to.add(one.nulltesttype() == NullTestType.IS_NULL ? " IS NULL" : " IS NOT NULL");
        } else if (node instanceof BooleanTest one) {
            operand(one.arg());
            to.add(" ").add(one.booltesttype().name().replace('_', ' '));
        } else if (node instanceof CollateClause one && one.arg() != null) {
            operand(one.arg());
            to.add(" COLLATE ").add(SqlText.dotted(one.collname()));
        } else if (node instanceof SQLValueFunction one) {
            value(one);
        } else {
            composed(node);
        }
    }

    private void composed(@Nullable Node node) {
        if (node instanceof CaseExpr one) {
            choice(one);
        } else if (node instanceof CoalesceExpr one) {
            listed("COALESCE(", one.args(), ")");
        } else if (node instanceof MinMaxExpr one) {
            listed(one.op() == MinMaxOp.IS_GREATEST ? "GREATEST(" : "LEAST(", one.args(), ")");
        } else if (node instanceof A_ArrayExpr one) {
            listed("ARRAY[", one.elements(), "]");
        } else if (node instanceof RowExpr one) {
            listed(one.rowFormat() == CoercionForm.COERCE_EXPLICIT_CALL ? "ROW(" : "(", one.args(), ")");
        } else if (node instanceof A_Indirection one) {
            indirection(one);
        } else if (node instanceof NamedArgExpr one && one.name() != null) {
            to.add(SqlText.identifier(one.name())).add(" => ");
            write(one.arg());
        } else {
            to.miss();
        }
    }

    private void listed(String open, List<Node> nodes, String close) {
        to.add(open);
        to.list(nodes, this::write);
        to.add(close);
    }

    /** An expression beside an operator, a cast or a test. */
    void operand(@Nullable Node node) {
        boolean atom = node != null && (ATOMS.contains(node.getClass()) || isPlain(node));
        if (atom) {
            write(node);
        } else {
            to.add("(");
            write(node);
            to.add(")");
        }
    }

    private static boolean isPlain(Node node) {
        if (node instanceof A_Const constant) {
            boolean negative = (constant.ival() != null && constant.ival().ival() < 0)
                    || (constant.fval() != null && constant.fval().fval().startsWith("-"));
            return !negative;
        }
        return node instanceof SubLink link
                && switch (link.subLinkType()) {
                    case EXISTS_SUBLINK, EXPR_SUBLINK, ARRAY_SUBLINK -> true;
                    default -> false;
                };
    }

    private void column(ColumnRef reference) {
        List<Node> fields = reference.fields();
        int last = fields.size() - 1;
        if (fields.get(last) instanceof StringValue name) {
            fields(fields.subList(0, last), "");
            to.add(last == 0 ? "" : ".").add(SqlText.identifier(name.sval()));
        } else {
            fields(fields, "");
        }
    }

    private void fields(List<Node> fields, String before) {
        String separator = before;
        for (Node field : fields) {
            if (field instanceof StringValue name) {
                to.add(separator).add(SqlText.identifier(name.sval()));
            } else if (field instanceof A_Star) {
                to.add(separator).add("*");
            } else {
                to.miss();
            }
            separator = ".";
        }
    }

    private void constant(A_Const constant) {
        if (constant.isnull()) {
            to.add("NULL");
        } else if (constant.ival() != null) {
            to.add(String.valueOf(constant.ival().ival()));
        } else if (constant.fval() != null) {
            to.add(constant.fval().fval());
        } else if (constant.boolval() != null) {
            to.add(constant.boolval().boolval() ? "true" : "false");
        } else if (constant.sval() != null) {
            to.add(new StringConstant(constant.sval().sval()).sql());
        } else if (constant.bsval() != null) {
            String bits = constant.bsval().bsval();
            to.add(bits.substring(0, 1).toUpperCase(Locale.ROOT)).add(new StringConstant(bits.substring(1)).sql());
        } else {
            // zero is what the tree leaves out
            to.add("0");
        }
    }

    private void cast(TypeCast cast) {
        if (cast.typeName() == null) {
            to.miss();
            return;
        }
        operand(cast.arg());
        to.add("::");
        new TypeWords(to).write(cast.typeName());
    }

    private void junction(BoolExpr expression) {
        if (expression.boolop() == BoolExprType.NOT_EXPR) {
            to.add("NOT ");
            operand(expression.args().get(0));
            return;
        }
        String between = expression.boolop() == BoolExprType.AND_EXPR ? " AND " : " OR ";
        for (int i = 0; i < expression.args().size(); i++) {
            to.add(i == 0 ? "" : between);
            Node argument = expression.args().get(i);
            if (argument instanceof BoolExpr inner && inner.boolop() != BoolExprType.NOT_EXPR) {
                operand(argument);
            } else {
                write(argument);
            }
        }
    }

    private void choice(CaseExpr choice) {
        to.add("CASE");
        if (choice.arg() != null) {
            to.add(" ");
            operand(choice.arg());
        }
        for (Node branch : choice.args()) {
            if (branch instanceof CaseWhen when) {
                to.add(" WHEN ");
                write(when.expr());
                to.add(" THEN ");
                write(when.result());
            }
        }
        if (choice.defresult() != null) {
            to.add(" ELSE ");
            write(choice.defresult());
        }
        to.add(" END");
    }

    private void value(SQLValueFunction value) {
        String name = value.op().name().substring("SVFOP_".length());
        if (name.endsWith("_N")) {
            to.add(name.substring(0, name.length() - 2)).add("(" + value.typmod() + ")");
        } else {
            to.add(name);
        }
    }

    private void indirection(A_Indirection indirection) {
        boolean subscripts = indirection.indirection().get(0) instanceof A_Indices;
        if (subscripts && (indirection.arg() instanceof ColumnRef || indirection.arg() instanceof A_Indirection)) {
            write(indirection.arg());
        } else {
            to.add("(");
            write(indirection.arg());
            to.add(")");
        }
        for (Node step : indirection.indirection()) {
            if (step instanceof A_Indices indices) {
                index(indices);
            } else {
                fields(List.of(step), ".");
            }
        }
    }

    private void index(A_Indices indices) {
        to.add("[");
        if (indices.lidx() != null) {
            write(indices.lidx());
        }
        to.add(indices.isSlice() ? ":" : "");
        if (indices.uidx() != null) {
            write(indices.uidx());
        }
        to.add("]");
    }

    private void subquery(SubLink link) {
        switch (link.subLinkType()) {
            case EXISTS_SUBLINK -> to.add("EXISTS ");
            case ARRAY_SUBLINK -> to.add("ARRAY");
            case EXPR_SUBLINK -> to.add("");
            case ANY_SUBLINK -> compared(link, " IN ", "ANY ");
            case ALL_SUBLINK -> compared(link, "", "ALL ");
            default -> to.miss();
        }
        to.add("(");
        if (link.subselect() instanceof SelectStmt query) {
            new Queries(to).write(query);
        } else {
            to.miss();
        }
        to.add(")");
    }

    private void compared(SubLink link, String plain, String quantifier) {
        operand(link.testexpr());
        if (link.operName().isEmpty()) {
            to.add(plain);
            return;
        }
        to.add(" ").add(Operators.symbol(link.operName())).add(" ").add(quantifier);
    }

    /** A list in parentheses, as behind IN. */
    void inParentheses(@Nullable Node list) {
        if (list instanceof ListNode nodes) {
            listed("(", nodes.items(), ")");
        } else {
            to.miss();
        }
    }
}
