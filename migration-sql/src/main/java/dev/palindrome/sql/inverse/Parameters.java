package dev.palindrome.sql.inverse;

import dev.palindrome.sql.ast.DefElem;
import dev.palindrome.sql.ast.FloatValue;
import dev.palindrome.sql.ast.IntegerValue;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.StringValue;
import dev.palindrome.sql.ast.TypeName;
import dev.palindrome.sql.lex.StringConstant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Storage parameters: {@code WITH (fillfactor = 70)}. */
final class Parameters {

    private Parameters() {}

    /** The clause with a blank before it, or nothing without parameters. */
    static String with(Map<String, String> parameters) {
        return parameters.isEmpty() ? "" : " WITH " + list(parameters);
    }

    static String list(Map<String, String> parameters) {
        List<String> parts = new ArrayList<>();
        new TreeMap<>(parameters).forEach((name, value) -> parts.add(name + " = " + value(value)));
        return "(" + String.join(", ", parts) + ")";
    }

    private static String value(String value) {
        return value.matches("-?[0-9][0-9.]*|[a-z_]+") ? value : new StringConstant(value).sql();
    }

    /** The parameters of an index, if all of them are plain. */
    static Optional<String> of(List<Node> definitions) {
        List<String> parts = new ArrayList<>();
        for (Node node : definitions) {
            Optional<String> part = node instanceof DefElem element ? written(element) : Optional.empty();
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(part.get());
        }
        return Optional.of(parts.stream().collect(Collectors.joining(", ")));
    }

    private static Optional<String> written(DefElem element) {
        if (element.defname() == null || element.defnamespace() != null) {
            return Optional.empty();
        }
        if (element.arg() == null) {
            return Optional.of(element.defname());
        }
        return text(element.arg()).map(value -> element.defname() + " = " + value);
    }

    private static Optional<String> text(Node value) {
        if (value instanceof IntegerValue number) {
            return Optional.of(String.valueOf(number.ival()));
        }
        if (value instanceof FloatValue number) {
            return Optional.of(number.fval());
        }
        if (value instanceof StringValue text) {
            return Optional.of(value(text.sval()));
        }
        if (value instanceof TypeName type
                && type.names().size() == 1
                && type.names().get(0) instanceof StringValue word) {
            return Optional.of(value(word.sval()));
        }
        return Optional.empty();
    }
}
