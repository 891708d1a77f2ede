package dev.palindrome.sql.rule.hygiene;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.HygieneRule;
import dev.palindrome.model.plan.Direction;
import dev.palindrome.sql.lex.Identifier;
import dev.palindrome.sql.operation.ColumnOperation.AddColumn;
import dev.palindrome.sql.operation.ColumnOperation.RenameColumn;
import dev.palindrome.sql.operation.IndexOperation.CreateIndex;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.operation.TableOperation.CreateTable;
import dev.palindrome.sql.operation.TableOperation.RenameRelation;
import dev.palindrome.sql.operation.TypeOperation.CreateType;
import dev.palindrome.sql.operation.ViewOperation.CreateView;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.schema.Column;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A relation, column or type gets a name that has to be quoted wherever it is used. */
final class NameThatNeedsQuotes implements OperationRule<Operation> {

    @Override
    public Code code() {
        return HygieneRule.IDENTIFIER_NEEDS_QUOTES;
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
        for (String name : given(operation)) {
            Identifier identifier = new Identifier(name);
            if (!identifier.sql().equals(name)) {
                scene.report(code().with("name", identifier.sql()).with("plain", plain(name)), operation.span());
            }
        }
    }

    private static List<String> given(Operation operation) {
        if (operation instanceof CreateTable create) {
            return Stream.concat(
                            Stream.of(create.table().name()),
                            create.made().columns().stream().map(Column::name))
                    .toList();
        }
        if (operation instanceof AddColumn add) {
            return List.of(add.column());
        }
        if (operation instanceof RenameColumn rename) {
            return List.of(rename.to());
        }
        if (operation instanceof RenameRelation rename) {
            return List.of(rename.to().name());
        }
        if (operation instanceof CreateIndex create && create.made().named()) {
            return List.of(create.made().name().name());
        }
        if (operation instanceof CreateView create) {
            return List.of(create.view().name());
        }
        return operation instanceof CreateType create ? List.of(create.type().name()) : List.of();
    }

    /** A name that needs no quotes: words in lower case with underscores between them. */
    private static String plain(String name) {
        String words = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9_]+", "_")
                .replaceAll("^(?=[0-9])", "_");
        return new Identifier(words).sql().equals(words) ? words : words + "_";
    }
}
