package dev.palindrome.sql.translate;

import dev.palindrome.sql.ast.A_Const;
import dev.palindrome.sql.ast.IntegerValue;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.ObjectWithArgs;
import dev.palindrome.sql.ast.TypeName;
import dev.palindrome.sql.schema.Column;
import dev.palindrome.sql.schema.DataType;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Schema;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Types of columns and arguments. */
final class Types {

    /** The types whose modifier is a number of digits behind the second, of which there are at most six. */
    private static final Set<String> WITH_FRACTION = Set.of("time", "timetz", "timestamp", "timestamptz", "interval");

    private static final int MOST_DIGITS = 6;

    private Types() {}

    static DataType of(TypeName type, Schema schema) {
        List<String> names = Names.strings(type.names());
        if (type.pctType()) {
            return ofColumn(type.names(), schema);
        }
        String last = Names.last(type.names());
        int dimensions = type.arrayBounds().size();
        if (!isBuiltIn(names, last)) {
            return new DataType(
                    schema.typeNamed(Names.schemaOf(type.names()), last), integers(type.typmods()), dimensions, "");
        }
        boolean array = last.startsWith("_") && BuiltInTypes.has(last.substring(1));
        String internal = array ? last.substring(1) : BuiltInTypes.ofSerial(last);
        return builtIn(internal, integers(type.typmods()), dimensions + (array ? 1 : 0));
    }

    private static boolean isBuiltIn(List<String> names, String last) {
        if (names.size() > 1) {
            return names.get(names.size() - 2).equals(DataType.BUILT_IN);
        }
        return BuiltInTypes.has(last)
                || BuiltInTypes.isSerial(last)
                || (last.startsWith("_") && BuiltInTypes.has(last.substring(1)));
    }

    private static DataType builtIn(String internal, List<Integer> written, int dimensions) {
        QualifiedName name = new QualifiedName(DataType.BUILT_IN, internal);
        if (internal.equals("interval")) {
            String fields = written.isEmpty() ? "" : IntervalFields.of(written.get(0));
            List<Integer> digits = written.size() > 1 ? List.of(Math.min(written.get(1), MOST_DIGITS)) : List.of();
            return new DataType(name, digits, dimensions, fields);
        }
        if (internal.equals("numeric") && written.size() == 1) {
            return new DataType(name, List.of(written.get(0), 0), dimensions, "");
        }
        if (WITH_FRACTION.contains(internal) && !written.isEmpty()) {
            return new DataType(name, List.of(Math.min(written.get(0), MOST_DIGITS)), dimensions, "");
        }
        return new DataType(name, written, dimensions, "");
    }

    /** The argument types that tell overloads apart, if the text names any. */
    static Optional<List<DataType>> ofArguments(@Nullable Node object, Schema schema) {
        if (!(object instanceof ObjectWithArgs routine) || routine.argsUnspecified()) {
            return Optional.empty();
        }
        return Optional.of(routine.objargs().stream()
                .filter(TypeName.class::isInstance)
                .map(type -> of((TypeName) type, schema))
                .toList());
    }

    /** The type of {@code table.column%TYPE}. */
    private static DataType ofColumn(List<Node> names, Schema schema) {
        List<Node> relation = Names.withoutLast(names);
        return schema.table(schema.relationNamed(Names.schemaOf(relation), Names.last(relation)))
                .flatMap(table -> table.column(Names.last(names)))
                .map(Column::type)
                .orElseGet(() -> DataType.of(new QualifiedName("", Names.dotted(names) + "%type")));
    }

    /** Whether the type makes a sequence of its own. */
    static boolean isSerial(TypeName type) {
        return type.names().size() == 1 && BuiltInTypes.isSerial(Names.last(type.names()));
    }

    private static List<Integer> integers(List<Node> modifiers) {
        return modifiers.stream().flatMap(node -> integer(node).stream()).toList();
    }

    private static Optional<Integer> integer(Node node) {
        return node instanceof A_Const constant
                ? Optional.ofNullable(constant.ival()).map(IntegerValue::ival)
                : Optional.empty();
    }
}
