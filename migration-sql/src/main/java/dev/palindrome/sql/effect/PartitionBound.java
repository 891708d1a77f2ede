package dev.palindrome.sql.effect;

import dev.palindrome.sql.ast.BoolExpr;
import dev.palindrome.sql.ast.BoolExprType;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.NullTest;
import dev.palindrome.sql.ast.NullTestType;
import dev.palindrome.sql.ast.PartitionBoundSpec;
import dev.palindrome.sql.ast.PartitionRangeDatum;
import dev.palindrome.sql.ast.PartitionRangeDatumKind;
import dev.palindrome.sql.schema.Table;
import dev.palindrome.sql.schema.TableConstraint.Check;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which rows a partition takes, for a key of one column. The history does not say which column that is: a table is believed to
 * prove a bound if it does so for any column.
 *
 * @param lower where its range begins, or empty for MINVALUE or a list
 * @param upper where its range ends, or empty for MAXVALUE or a list
 * @param values its list; none for a range
 */
record PartitionBound(Optional<Literal> lower, Optional<Literal> upper, List<Literal> values) {

    /** The bound, or empty if it is one of several columns, of a hash, or of something but constants. */
    static Optional<PartitionBound> of(PartitionBoundSpec spec) {
        if (!spec.listdatums().isEmpty()) {
            List<Literal> values = spec.listdatums().stream()
                    .flatMap(value -> Literal.of(value).stream())
                    .toList();
            return values.size() == spec.listdatums().size()
                    ? Optional.of(new PartitionBound(Optional.empty(), Optional.empty(), values))
                    : Optional.empty();
        }
        if (spec.lowerdatums().size() != 1 || spec.upperdatums().size() != 1) {
            return Optional.empty();
        }
        Node lower = spec.lowerdatums().get(0);
        Node upper = spec.upperdatums().get(0);
        boolean readable = isReadable(lower) && isReadable(upper);
        return readable ? Optional.of(new PartitionBound(value(lower), value(upper), List.of())) : Optional.empty();
    }

    private static boolean isReadable(Node datum) {
        return isInfinite(datum) || value(datum).isPresent();
    }

    private static boolean isInfinite(Node datum) {
        return datum instanceof PartitionRangeDatum range
                && range.kind() != PartitionRangeDatumKind.PARTITION_RANGE_DATUM_VALUE;
    }

    private static Optional<Literal> value(Node datum) {
        return datum instanceof PartitionRangeDatum range ? Literal.of(range.value()) : Literal.of(datum);
    }

    /** Whether valid CHECKs and NOT NULL of a table say that every row of it belongs here. */
    boolean provenBy(Table table) {
        List<Comparison> facts = checks(table)
                .flatMap(PartitionBound::conjuncts)
                .flatMap(fact -> Comparison.of(fact).stream())
                .toList();
        Set<String> columns = facts.stream().map(Comparison::column).collect(Collectors.toSet());
        return columns.stream()
                // of a table that is not known whole, the column may be NOT NULL all the same
                .filter(column -> !table.complete() || NotNullProof.holds(table, column))
                .anyMatch(column -> provenBy(facts.stream()
                        .filter(fact -> fact.column().equals(column))
                        .toList()));
    }

    private boolean provenBy(List<Comparison> facts) {
        if (!values.isEmpty()) {
            return facts.stream().anyMatch(fact -> fact.operator().equals("=") && values.containsAll(fact.values()));
        }
        return lower.map(from -> facts.stream().anyMatch(fact -> isFrom(fact, from)))
                        .orElse(true)
                && upper.map(to -> facts.stream().anyMatch(fact -> isBefore(fact, to)))
                        .orElse(true);
    }

    /** Whether a valid CHECK of a table says that no row of it belongs here. */
    boolean excludedBy(Table table) {
        return values.isEmpty() && checks(table).anyMatch(this::isOutside);
    }

    private boolean isOutside(Node condition) {
        if (condition instanceof NullTest test) {
            return test.nulltesttype() == NullTestType.IS_NULL;
        }
        if (condition instanceof BoolExpr expression) {
            return switch (expression.boolop()) {
                case AND_EXPR -> expression.args().stream().anyMatch(this::isOutside);
                case OR_EXPR -> expression.args().stream().allMatch(this::isOutside);
                case NOT_EXPR -> covers(expression.args().get(0));
                default -> false;
            };
        }
        return Comparison.of(condition)
                .filter(fact -> lower.filter(from -> isBefore(fact, from)).isPresent()
                        || upper.filter(to -> isFrom(fact, to)).isPresent())
                .isPresent();
    }

    /** Whether every row that belongs here meets the condition. */
    private boolean covers(Node condition) {
        return conjuncts(condition)
                .allMatch(part -> part instanceof NullTest test
                        ? test.nulltesttype() == NullTestType.IS_NOT_NULL
                        : Comparison.of(part).filter(this::isMetByAll).isPresent());
    }

    private boolean isMetByAll(Comparison fact) {
        return switch (fact.operator()) {
            case ">=" -> lower.filter(from -> from.isAtLeast(fact.value())).isPresent();
            case "<" -> upper.filter(to -> to.isAtMost(fact.value())).isPresent();
            default -> false;
        };
    }

    /** Whether the comparison leaves only values from the given one on. */
    private static boolean isFrom(Comparison fact, Literal from) {
        return switch (fact.operator()) {
            case ">=", ">", "=" -> fact.values().stream().allMatch(value -> value.isAtLeast(from));
            default -> false;
        };
    }

    /** Whether the comparison leaves only values before the given one. */
    private static boolean isBefore(Comparison fact, Literal end) {
        return switch (fact.operator()) {
            case "<" -> fact.value().isAtMost(end);
            case "<=", "=" -> fact.values().stream().allMatch(value -> value.isAtMost(end) && !value.isAtLeast(end));
            default -> false;
        };
    }

    private static Stream<Node> checks(Table table) {
        return table.checks().stream()
                .filter(check -> check.valid() && check.enforced())
                .map(Check::expression);
    }

    private static Stream<Node> conjuncts(Node condition) {
        return condition instanceof BoolExpr expression && expression.boolop() == BoolExprType.AND_EXPR
                ? expression.args().stream().flatMap(PartitionBound::conjuncts)
                : Stream.of(condition);
    }
}
