package dev.palindrome.sql.rule.rewrite;

import dev.palindrome.sql.ast.FuncCall;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.Nodes;
import dev.palindrome.sql.ast.StringValue;
import dev.palindrome.sql.ast.TypeCast;
import dev.palindrome.sql.operation.ColumnOperation.ChangeType;
import dev.palindrome.sql.schema.Column;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a change of the type does to the values themselves, without an error. */
final class ChangedValues {

    private static final Set<String> OF_A_LENGTH =
            Set.of("varchar", "bpchar", "char", "character varying", "character");
    private static final Set<String> CUTTING = Set.of("left", "right", "substr", "substring");

    private ChangedValues() {}

    /** Words behind the verdict; none where nothing is known to change. */
    static String by(ChangeType operation, Optional<Column> column) {
        if (operation.using().filter(ChangedValues::cuts).isPresent()) {
            return ", and its USING cuts longer values off without a word";
        }
        String to = operation.type().name().name();
        boolean zoned = to.equals("timestamptz") || to.equals("timestamp");
        boolean other = column.map(one -> one.type().name().name())
                .map(from -> (from.equals("timestamptz") || from.equals("timestamp")) && !from.equals(to))
                .orElse(true);
        return zoned && other && operation.using().isEmpty()
                ? ", and without USING reads what is there in the time zone of whoever runs it"
                : "";
    }

    /** An explicit cast to a type with a length truncates, where an assignment would fail (manual, 8.3 "Character Types"). */
    private static boolean cuts(Node using) {
        return Nodes.all(using, TypeCast.class).stream().anyMatch(ChangedValues::cutsByCast)
                || Nodes.all(using, FuncCall.class).stream().anyMatch(call -> CUTTING.contains(last(call.funcname())));
    }

    private static boolean cutsByCast(TypeCast cast) {
        return cast.typeName() != null
                && OF_A_LENGTH.contains(last(cast.typeName().names()))
                && !cast.typeName().typmods().isEmpty();
    }

    private static String last(List<Node> names) {
        return !names.isEmpty() && names.get(names.size() - 1) instanceof StringValue name ? name.sval() : "";
    }
}
