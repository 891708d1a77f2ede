package dev.palindrome.sql.rule.design;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.DesignRule;
import dev.palindrome.model.plan.Direction;
import dev.palindrome.sql.lex.Identifier;
import dev.palindrome.sql.operation.ObjectOperation.CreateObject;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.schema.DataType;
import java.util.Map;
import java.util.Optional;

/** Columns, and sequences that fill them, whose numbers run out: of 4 or 2 bytes. */
final class ShortNumbers implements OperationRule<Operation> {

    private static final String SMALL = "smallint";
    private static final Map<String, String> SHORT = Map.of("int4", "integer", "int2", SMALL);

    private final ColumnTypeRule columns = new ColumnTypeRule(
            DesignRule.PREFER_BIGINT,
            column -> column.type().isOrHasElements("int4") || isSmall(column.type()),
            (draft, column) -> draft.with("kind", "column")
                    .with("of", "")
                    .with("type", column.type())
                    .with("fix", new Identifier(column.name()).sql() + " bigint")
                    .with("limit", limit(isSmall(column.type()))));

    @Override
    public Code code() {
        return DesignRule.PREFER_BIGINT;
    }

    @Override
    public Class<Operation> operations() {
        return Operation.class;
    }

    @Override
    public void look(Operation operation, Scene scene) {
        columns.look(operation, scene);
        if (operation instanceof CreateObject create
                && create.made().kind().equals("sequence")
                && scene.direction() == Direction.UPGRADE) {
            Optional.ofNullable(create.options().get("as"))
                    .map(type -> SHORT.get(type.substring(type.lastIndexOf('.') + 1)))
                    .ifPresent(type -> report(create, type, scene));
        }
    }

    private void report(CreateObject create, String type, Scene scene) {
        scene.report(
                code().with("kind", "sequence")
                        .with("column", new Identifier(create.made().name().name()).sql())
                        .with("of", "schema ")
                        .with("table", new Identifier(create.made().name().schema()).sql())
                        .with("type", type)
                        .with("limit", limit(type.equals(SMALL)))
                        .with("fix", "CREATE SEQUENCE " + create.made().name().sql() + " AS bigint;"),
                create.span());
    }

    private static boolean isSmall(DataType type) {
        return type.isOrHasElements("int2");
    }

    private static String limit(boolean small) {
        return small ? "32,767" : "2,147,483,647";
    }
}
