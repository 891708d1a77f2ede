package dev.palindrome.sql.rule.design;

import dev.palindrome.model.diagnostic.DesignRule;
import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.sql.rule.Rule;
import dev.palindrome.sql.schema.Column.Generation;
import dev.palindrome.sql.schema.DataType;
import java.util.List;

/** The rules about types and tables that people regret later. */
public final class DesignRules {

    private DesignRules() {}

    /**
     * The rules.
     *
     * @return one of each
     */
    public static List<Rule> all() {
        return List.of(
                new ColumnTypeRule(
                        DesignRule.ADDING_JSON_COLUMN, column -> column.type().isOrHasElements("json")),
                new ShortNumbers(),
                new ColumnTypeRule(
                        DesignRule.PREFER_IDENTITY,
                        column -> column.generation() == Generation.SERIAL,
                        (draft, column) ->
                                draft.with("type", serialOf(column.type())).with("plain", column.type())),
                new ColumnTypeRule(
                        DesignRule.PREFER_TEXT,
                        column -> column.type().isOrHasElements("varchar")
                                && !column.type().modifiers().isEmpty(),
                        (draft, column) -> draft.with("type", column.type())
                                .with("length", column.type().modifiers().get(0))),
                new ColumnTypeRule(
                        DesignRule.PREFER_TIMESTAMPTZ, column -> column.type().isOrHasElements("timestamp")),
                new ColumnTypeRule(
                        DesignRule.TIMESTAMP_PRECISION_ZERO,
                        DesignRules::roundsToSeconds,
                        (draft, column) ->
                                draft.with("type", column.type().name().name())),
                new ColumnTypeRule(DesignRule.BAN_CHAR_TYPE, DesignRules::isFilledUp, DesignRules::withType),
                new ColumnTypeRule(
                        DesignRule.BAN_MONEY_TYPE, column -> column.type().isOrHasElements("money")),
                new ColumnTypeRule(DesignRule.BAN_FLOAT_TYPE, DesignRules::isFloating, DesignRules::withType),
                new EnumerationMade(),
                new EnumValueWithoutPlace(),
                new TableWithoutPrimaryKey(),
                new UnloggedTable(),
                new WastefulColumnOrder(),
                new AutovacuumOff());
    }

    private static void withType(Diagnostic.Draft draft, MadeColumn column) {
        draft.with("type", column.type());
    }

    private static boolean isSmall(DataType type) {
        return type.isOrHasElements("int2");
    }

    private static String serialOf(DataType type) {
        if (type.is("int8")) {
            return "bigserial";
        }
        return isSmall(type) ? "smallserial" : "serial";
    }

    private static boolean roundsToSeconds(MadeColumn column) {
        boolean time =
                column.type().isOrHasElements("timestamp") || column.type().isOrHasElements("timestamptz");
        return time && column.type().modifiers().equals(List.of(0));
    }

    /** {@code "char"} in quotes is another type, of one byte and without a length: who gives it one means the type with blanks. */
    private static boolean isFilledUp(MadeColumn column) {
        return column.type().isOrHasElements("bpchar")
                || (column.type().isOrHasElements("char")
                        && !column.type().modifiers().isEmpty());
    }

    private static boolean isFloating(MadeColumn column) {
        return column.type().isOrHasElements("float4") || column.type().isOrHasElements("float8");
    }
}
