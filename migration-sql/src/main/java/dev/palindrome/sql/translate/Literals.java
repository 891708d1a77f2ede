package dev.palindrome.sql.translate;

import dev.palindrome.sql.ast.A_Const;
import dev.palindrome.sql.ast.BitStringValue;
import dev.palindrome.sql.ast.BooleanValue;
import dev.palindrome.sql.ast.DefElem;
import dev.palindrome.sql.ast.FloatValue;
import dev.palindrome.sql.ast.IntegerValue;
import dev.palindrome.sql.ast.ListNode;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.RoleSpec;
import dev.palindrome.sql.ast.StringValue;
import dev.palindrome.sql.ast.TypeCast;
import dev.palindrome.sql.ast.TypeName;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values of options and settings, as written but without quotes. */
final class Literals {

    private static final Set<String> NO = Set.of("false", "off", "no", "0");

    private Literals() {}

    static String text(@Nullable Node value) {
        if (value instanceof StringValue string) {
            return string.sval();
        }
        if (value instanceof IntegerValue integer) {
            return String.valueOf(integer.ival());
        }
        if (value instanceof FloatValue number) {
            return number.fval();
        }
        if (value instanceof BitStringValue bits) {
            return bits.bsval();
        }
        if (value instanceof BooleanValue flag) {
            return String.valueOf(flag.boolval());
        }
        if (value instanceof A_Const constant) {
            return text(constant);
        }
        return composed(value);
    }

    private static String composed(@Nullable Node value) {
        if (value instanceof TypeCast cast) {
            return text(cast.arg());
        }
        if (value instanceof TypeName type) {
            return Names.dotted(type.names());
        }
        if (value instanceof RoleSpec) {
            return Names.role(value);
        }
        if (value instanceof ListNode list) {
            return list.items().stream().map(Literals::text).collect(Collectors.joining(", "));
        }
        return "";
    }

    private static String text(A_Const constant) {
        for (@Nullable
        Node value : Arrays.<@Nullable Node>asList(
                constant.ival(), constant.fval(), constant.boolval(), constant.sval(), constant.bsval())) {
            if (value != null) {
                return text(value);
            }
        }
        return "";
    }

    /** The options by name, as written; one without a value is {@code true}. */
    static Map<String, String> options(List<Node> definitions) {
        Map<String, String> options = new LinkedHashMap<>();
        for (Node node : definitions) {
            if (node instanceof DefElem option) {
                options.put(name(option), option.arg() == null ? "true" : text(option.arg()));
            }
        }
        return options;
    }

    /** Whether an option is given and not switched off. */
    static boolean isOn(List<Node> definitions, String name) {
        String value = options(definitions).get(name);
        return value != null && !NO.contains(value.toLowerCase(Locale.ROOT));
    }

    static String name(DefElem option) {
        String name = Names.of(option.defname()).toLowerCase(Locale.ROOT);
        return option.defnamespace() == null ? name : option.defnamespace() + "." + name;
    }
}
