package dev.palindrome.sql.rule.design;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.DesignRule;
import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.model.plan.Direction;
import dev.palindrome.sql.lex.Identifier;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * A rule about the type of a column. Silent in a downgrade, which brings back what was there, whatever it was.
 */
final class ColumnTypeRule implements OperationRule<Operation> {

    private final DesignRule code;
    private final Predicate<MadeColumn> concerns;
    private final BiConsumer<Diagnostic.Draft, MadeColumn> places;

    /**
     * Makes a rule.
     *
     * @param code what it says
     * @param concerns of which columns
     * @param places fills the places of its texts beside {@code column} and {@code table}
     */
    ColumnTypeRule(DesignRule code, Predicate<MadeColumn> concerns, BiConsumer<Diagnostic.Draft, MadeColumn> places) {
        this.code = code;
        this.concerns = concerns;
        this.places = places;
    }

    /** Makes a rule whose texts name nothing but the column and its table. */
    ColumnTypeRule(DesignRule code, Predicate<MadeColumn> concerns) {
        this(code, concerns, (draft, column) -> {});
    }

    @Override
    public Code code() {
        return code;
    }

    @Override
    public Class<Operation> operations() {
        return Operation.class;
    }

    @Override
    public void look(Operation operation, Scene scene) {
        if (scene.direction() == Direction.DOWNGRADE) {
            return;
        }
        for (MadeColumn column : MadeColumn.in(operation)) {
            if (concerns.test(column)) {
                Diagnostic.Draft draft = code.with("column", new Identifier(column.name()).sql())
                        .with("table", column.table().sql());
                places.accept(draft, column);
                scene.report(draft, column.place(operation, scene.statement().tree()));
            }
        }
    }
}
