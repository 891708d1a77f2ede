package dev.palindrome.sql.rule.design;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.DesignRule;
import dev.palindrome.model.plan.Direction;
import dev.palindrome.sql.lex.Identifier;
import dev.palindrome.sql.operation.TableOperation.CreateTable;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.schema.Column;
import dev.palindrome.sql.schema.DataType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A table whose fixed-length columns stand in an order that leaves gaps between them. */
final class WastefulColumnOrder implements OperationRule<CreateTable> {

    /** Fewer bytes are no reason to write columns in an order that nobody reads. */
    private static final int WORTH_SAYING = 8;

    /** Length and alignment of the built-in types of fixed length: {@code typlen} and {@code typalign} of pg_type. */
    private static final Map<String, Shape> SHAPES = Map.ofEntries(
            Map.entry("bool", new Shape(1, 1)),
            Map.entry("char", new Shape(1, 1)),
            Map.entry("int2", new Shape(2, 2)),
            Map.entry("int4", new Shape(4, 4)),
            Map.entry("oid", new Shape(4, 4)),
            Map.entry("float4", new Shape(4, 4)),
            Map.entry("date", new Shape(4, 4)),
            Map.entry("int8", new Shape(8, 8)),
            Map.entry("float8", new Shape(8, 8)),
            Map.entry("money", new Shape(8, 8)),
            Map.entry("time", new Shape(8, 8)),
            Map.entry("timestamp", new Shape(8, 8)),
            Map.entry("timestamptz", new Shape(8, 8)),
            Map.entry("timetz", new Shape(12, 8)),
            Map.entry("interval", new Shape(16, 8)),
            Map.entry("uuid", new Shape(16, 1)));

    private record Shape(int length, int alignment) {}

    @Override
    public Code code() {
        return DesignRule.WASTEFUL_COLUMN_ORDER;
    }

    @Override
    public Class<CreateTable> operations() {
        return CreateTable.class;
    }

    @Override
    public void look(CreateTable create, Scene scene) {
        List<Column> columns = create.made().columns();
        if (scene.direction() == Direction.DOWNGRADE
                || columns.stream().anyMatch(column -> shape(column).isEmpty())) {
            // the length of one value decides where the next begins: nothing is known behind text
            return;
        }
        List<Column> better = columns.stream()
                .sorted(Comparator.comparing(
                                (Column column) -> shape(column).orElseThrow().alignment())
                        .reversed())
                .toList();
        int bytes = length(columns) - length(better);
        if (bytes >= WORTH_SAYING) {
            scene.report(
                    code().with("table", create.table().sql())
                            .with("bytes", bytes)
                            .with(
                                    "order",
                                    better.stream()
                                            .map(column -> new Identifier(column.name()).sql())
                                            .collect(Collectors.joining(", "))),
                    create.span());
        }
    }

    private static int length(List<Column> columns) {
        int length = 0;
        for (Column column : columns) {
            Shape shape = shape(column).orElseThrow();
            length = aligned(length, shape.alignment()) + shape.length();
        }
        return aligned(length, 8);
    }

    private static int aligned(int offset, int alignment) {
        return (offset + alignment - 1) / alignment * alignment;
    }

    private static Optional<Shape> shape(Column column) {
        DataType type = column.type();
        return type.dimensions() == 0 && type.name().schema().equals(DataType.BUILT_IN)
                ? Optional.ofNullable(SHAPES.get(type.name().name()))
                : Optional.empty();
    }
}
