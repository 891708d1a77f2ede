package dev.palindrome.sql.schema;

import dev.palindrome.sql.ast.A_Const;
import dev.palindrome.sql.ast.FuncCall;
import dev.palindrome.sql.ast.NameNodes;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.Nodes;
import dev.palindrome.sql.ast.Replacement;
import dev.palindrome.sql.ast.StringValue;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The sequences that a default draws from: those that {@code nextval} names with their schema. */
public final class DrawnSequences {

    private DrawnSequences() {}

    /**
     * The sequences that the default of a column draws from.
     *
     * @param column the column
     * @return their names
     */
    public static List<QualifiedName> of(Column column) {
        return column.defaultValue().stream()
                .flatMap(value -> Nodes.all(value, FuncCall.class).stream())
                .filter(call -> NameNodes.endsWith(call.funcname(), "nextval"))
                .flatMap(call -> call.args().stream())
                .flatMap(argument -> Nodes.all(argument, A_Const.class).stream())
                .flatMap(constant -> Stream.ofNullable(constant.sval()))
                .flatMap(text -> name(text.sval()).stream())
                .toList();
    }

    /**
     * A default with other names of the sequences that it draws from.
     *
     * @param value the default
     * @param names gives the name in the place of a written one, whose schema is empty if the text has none
     * @return the default
     */
    public static Node named(Node value, UnaryOperator<QualifiedName> names) {
        return Replacement.in(
                value,
                node -> node instanceof FuncCall call && NameNodes.endsWith(call.funcname(), "nextval")
                        ? Replacement.in(call, part -> part instanceof A_Const constant ? named(constant, names) : part)
                        : node);
    }

    private static A_Const named(A_Const constant, UnaryOperator<QualifiedName> names) {
        if (constant.sval() == null) {
            return constant;
        }
        String text = constant.sval().sval();
        QualifiedName written = name(text).orElseGet(() -> new QualifiedName("", unquoted(text)));
        QualifiedName now = names.apply(written);
        return now.equals(written)
                ? constant
                : new A_Const(null, null, null, new StringValue(now.sql()), null, false, constant.location());
    }

    private static Optional<QualifiedName> name(String written) {
        int dot = written.indexOf('.');
        return dot < 0
                ? Optional.empty()
                : Optional.of(
                        new QualifiedName(unquoted(written.substring(0, dot)), unquoted(written.substring(dot + 1))));
    }

    private static String unquoted(String name) {
        boolean quoted = name.length() > 1 && name.startsWith("\"") && name.endsWith("\"");
        return quoted ? name.substring(1, name.length() - 1) : name;
    }
}
