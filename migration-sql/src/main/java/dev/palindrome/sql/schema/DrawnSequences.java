package dev.palindrome.sql.schema;

import dev.palindrome.sql.ast.A_Const;
import dev.palindrome.sql.ast.FuncCall;
import dev.palindrome.sql.ast.NameNodes;
import dev.palindrome.sql.ast.Nodes;
import java.util.List;
import java.util.Optional;
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
