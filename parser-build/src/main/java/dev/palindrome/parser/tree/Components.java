package dev.palindrome.parser.tree;

import static dev.palindrome.parser.tree.Component.Holds.NODES;
import static dev.palindrome.parser.tree.Component.Holds.NOTHING;
import static dev.palindrome.parser.tree.Component.Holds.ONE_NODE;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.palindrome.parser.schema.EnumType;
import dev.palindrome.parser.schema.Field;
import dev.palindrome.parser.schema.NodeType;
import dev.palindrome.parser.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Chooses the component for each field.
 *
 * <p>libpg_query leaves out a field whose value is zero, false, null or empty; an enumeration it always writes. So 0 is what
 * an absent number means, also where it is an offset: PostgreSQL's own value for "no place" is -1, and that is written.
 */
final class Components {

    private static final ClassName LIST = ClassName.get(List.class);

    /** Offsets that cannot be 0, because something stands before them; the grammar leaves them 0 where there is no place. */
    private static final Set<String> OFFSETS_BEHIND_SOMETHING =
            Set.of("list_start", "list_end", "rexpr_list_start", "rexpr_list_end", "name_location");

    private static final Set<String> OFFSETS_FROM_THE_START = Set.of("location", "stmt_location");
    private static final String LENGTH = "stmt_len";

    /** The numbers that are {@code double} in PostgreSQL's structs; TypeScript has one type for all. */
    private static final Set<String> FRACTIONS = Set.of("startup_cost", "per_call_cost", "enrtuples");

    /** The texts of the value nodes, which always have one: what is left out there is empty. */
    private static final Set<String> VALUES = Set.of("sval", "fval", "bsval");

    private final Map<String, EnumType> enums;
    private final Set<String> nodes;

    Components(Schema schema) {
        this.enums = schema.enums().stream().collect(Collectors.toMap(EnumType::name, Function.identity()));
        this.nodes = schema.nodes().stream().map(NodeType::name).collect(Collectors.toSet());
    }

    List<Component> of(NodeType node) {
        return node.fields().stream().map(this::of).toList();
    }

    private Component of(Field field) {
        return switch (field.type()) {
            case "Node" -> field.list() ? nodes(field) : child(field, Names.NODE, CodeBlock.of("in.node()"));
            case "string" -> text(field);
            case "boolean" -> value(field, TypeName.BOOLEAN, "false", "in.flag()");
            case "bigint" -> field.list() ? wideNumbers(field) : value(field, TypeName.LONG, "0", "in.wideNumber()");
            case "number" -> number(field);
            default -> named(field);
        };
    }

    private Component named(Field field) {
        ClassName type = Names.type(field.type());
        EnumType enumeration = enums.get(field.type());
        if (enumeration != null && !field.list()) {
            CodeBlock first =
                    CodeBlock.of("$T.$L", type, enumeration.constants().get(0));
            return plain(field, type, false, first, CodeBlock.of("$T.valueOf(in.symbol())", type));
        }
        if (nodes.contains(field.type()) && !field.list()) {
            return child(field, type, CodeBlock.of("$T.read(in)", type));
        }
        throw new IllegalArgumentException("no type of the tree: " + field);
    }

    private static Component number(Field field) {
        if (field.list()) {
            throw new IllegalArgumentException("a list of numbers that has no width: " + field);
        }
        if (OFFSETS_FROM_THE_START.contains(field.name())) {
            return computed(field, "in.offset($L)");
        }
        if (OFFSETS_BEHIND_SOMETHING.contains(field.name())) {
            return computed(field, "in.innerOffset($L)");
        }
        if (field.name().equals(LENGTH)) {
            return computed(field, "in.length(stmtLocation, $L)");
        }
        return FRACTIONS.contains(field.name())
                ? value(field, TypeName.DOUBLE, "0", "in.fraction()")
                : value(field, TypeName.INT, "0", "in.number()");
    }

    /** A number of bytes, which becomes a number of characters when the whole node is read. */
    private static Component computed(Field field, String format) {
        String name = Names.component(field.name());
        return new Component(
                field.name(),
                name,
                TypeName.INT,
                false,
                CodeBlock.of("0"),
                CodeBlock.of("in.number()"),
                CodeBlock.of(format, name),
                NOTHING);
    }

    private static Component text(Field field) {
        if (field.list()) {
            throw new IllegalArgumentException("a list of strings: " + field);
        }
        boolean value = VALUES.contains(field.name());
        CodeBlock absent = CodeBlock.of(value ? "\"\"" : "null");
        return plain(field, ClassName.get(String.class), !value, absent, CodeBlock.of("in.text()"));
    }

    private static Component wideNumbers(Field field) {
        TypeName type = ParameterizedTypeName.get(LIST, TypeName.LONG.box());
        return plain(field, type, false, CodeBlock.of("$T.of()", List.class), CodeBlock.of("in.wideNumbers()"));
    }

    private static Component value(Field field, TypeName type, String initial, String read) {
        return plain(field, type, false, CodeBlock.of(initial), CodeBlock.of(read));
    }

    private static Component plain(Field field, TypeName type, boolean nullable, CodeBlock initial, CodeBlock read) {
        String name = Names.component(field.name());
        return new Component(field.name(), name, type, nullable, initial, read, CodeBlock.of(name), NOTHING);
    }

    private static Component nodes(Field field) {
        String name = Names.component(field.name());
        TypeName type = ParameterizedTypeName.get(LIST, Names.NODE);
        CodeBlock none = CodeBlock.of("$T.of()", List.class);
        CodeBlock read = CodeBlock.of("in.nodes()");
        return new Component(field.name(), name, type, false, none, read, CodeBlock.of(name), NODES);
    }

    private static Component child(Field field, ClassName type, CodeBlock read) {
        String name = Names.component(field.name());
        return new Component(field.name(), name, type, true, CodeBlock.of("null"), read, CodeBlock.of(name), ONE_NODE);
    }
}
