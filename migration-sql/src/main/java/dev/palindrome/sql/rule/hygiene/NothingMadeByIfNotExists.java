package dev.palindrome.sql.rule.hygiene;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.HygieneRule;
import dev.palindrome.sql.lex.Identifier;
import dev.palindrome.sql.operation.ColumnOperation.AddColumn;
import dev.palindrome.sql.operation.IndexOperation.CreateIndex;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.operation.TableOperation.CreateTable;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.schema.Column;
import dev.palindrome.sql.schema.Index;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** IF NOT EXISTS of a table, column or index that the history has made in another shape. */
final class NothingMadeByIfNotExists implements OperationRule<Operation> {

    @Override
    public Code code() {
        return HygieneRule.MISLEADING_IF_NOT_EXISTS;
    }

    @Override
    public Class<Operation> operations() {
        return Operation.class;
    }

    @Override
    public void look(Operation operation, Scene scene) {
        if (operation instanceof CreateTable create && create.ifNotExists()) {
            scene.schema()
                    .table(create.table())
                    .filter(Table::complete)
                    .flatMap(there -> difference(there, create.made()))
                    .ifPresent(difference -> report(create.table().sql(), difference, operation, scene));
        } else if (operation instanceof AddColumn add && add.ifNotExists()) {
            scene.schema()
                    .table(add.table())
                    .flatMap(table -> table.column(add.column()))
                    .flatMap(there -> difference(there, add.added()))
                    .ifPresent(difference -> report(nameOf(add), difference, operation, scene));
        } else if (operation instanceof CreateIndex create && create.ifNotExists()) {
            scene.schema()
                    .index(create.made().name())
                    .flatMap(there -> difference(there, create.made()))
                    .ifPresent(difference -> report(create.made().name().sql(), difference, operation, scene));
        }
    }

    private void report(String object, String difference, Operation operation, Scene scene) {
        scene.report(code().with("object", object).with("difference", difference), operation.span());
    }

    private static String nameOf(AddColumn add) {
        QualifiedName table = add.table();
        return table.sql() + "." + new Identifier(add.column()).sql();
    }

    private static Optional<String> difference(Table there, Table wanted) {
        List<String> missing = names(wanted).stream()
                .filter(column -> there.column(column).isEmpty())
                .toList();
        if (!wanted.complete() || missing.isEmpty()) {
            return wanted.columns().stream()
                    .flatMap(column ->
                            there.column(column.name()).stream().flatMap(one -> difference(one, column).stream()))
                    .findFirst();
        }
        return Optional.of("it has no column "
                + missing.stream().map(name -> new Identifier(name).sql()).collect(Collectors.joining(", ")));
    }

    private static List<String> names(Table table) {
        return table.columns().stream().map(Column::name).toList();
    }

    private static Optional<String> difference(Column there, Column wanted) {
        return there.type().equals(wanted.type())
                ? Optional.empty()
                : Optional.of(new Identifier(there.name()).sql() + " is " + there.type() + ", not " + wanted.type());
    }

    private static Optional<String> difference(Index there, Index wanted) {
        if (!there.table().equals(wanted.table())) {
            return Optional.of("it belongs to " + there.table().sql());
        }
        if (there.unique() != wanted.unique()) {
            return Optional.of(there.unique() ? "it is unique" : "it is not unique");
        }
        boolean columnsOnly =
                there.elements().stream().allMatch(element -> element.column().isPresent());
        return columnsOnly && !columns(there).equals(columns(wanted))
                ? Optional.of("it is over " + String.join(", ", columns(there)))
                : Optional.empty();
    }

    private static List<String> columns(Index index) {
        return index.elements().stream()
                .map(element -> element.column().orElse("an expression"))
                .toList();
    }
}
