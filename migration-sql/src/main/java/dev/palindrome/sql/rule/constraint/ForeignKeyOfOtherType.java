package dev.palindrome.sql.rule.constraint;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.ConstraintRule;
import dev.palindrome.sql.lex.Identifier;
import dev.palindrome.sql.operation.AddedConstraints;
import dev.palindrome.sql.operation.ColumnOperation.AddColumn;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.operation.TableOperation.CreateTable;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.schema.Column;
import dev.palindrome.sql.schema.DataType;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.schema.Table;
import dev.palindrome.sql.schema.TableConstraint.ForeignKey;
import dev.palindrome.sql.schema.TableConstraint.UniqueKey;
import dev.palindrome.sql.schema.UserType.Domain;
import java.util.List;

/** A foreign key whose column has another type than the one that it references, where both are known. */
final class ForeignKeyOfOtherType implements OperationRule<Operation> {

    @Override
    public Code code() {
        return ConstraintRule.MISMATCHED_FOREIGN_KEY_TYPE;
    }

    @Override
    public Class<Operation> operations() {
        return Operation.class;
    }

    @Override
    public void look(Operation operation, Scene scene) {
        AddedConstraints.by(operation).ifPresent(added -> {
            Table table = tableAfter(operation, added.table(), scene.schema());
            for (ForeignKey key : added.ofKind(ForeignKey.class)) {
                Table target = key.target().equals(table.name())
                        ? table
                        : scene.schema().tableOrUnknown(key.target());
                compare(key, table, target, operation, scene);
            }
        });
    }

    private static Table tableAfter(Operation operation, QualifiedName name, Schema schema) {
        if (operation instanceof CreateTable create) {
            return create.made();
        }
        Table before = schema.tableOrUnknown(name);
        return operation instanceof AddColumn add ? before.plus(add.added()) : before;
    }

    private void compare(ForeignKey key, Table table, Table target, Operation operation, Scene scene) {
        List<String> targets = key.targetColumns().isEmpty()
                ? target.primaryKey().map(UniqueKey::columns).orElse(List.of())
                : key.targetColumns();
        for (int i = 0; i < key.columns().size() && i < targets.size(); i++) {
            Column from = table.column(key.columns().get(i)).orElse(null);
            Column to = target.column(targets.get(i)).orElse(null);
            if (from != null && to != null && differ(from.type(), to.type(), scene.schema())) {
                scene.report(
                        code().with("constraint", new Identifier(key.name()).sql())
                                .with("column", new Identifier(from.name()).sql())
                                .with("table", table.name().sql())
                                .with("type", from.type())
                                .with("targetColumn", new Identifier(to.name()).sql())
                                .with("target", target.name().sql())
                                .with("targetType", to.type()),
                        operation.span());
            }
        }
    }

    /** Types that are kept and compared in the same way are one: a domain and its base, varchar and text. */
    private static boolean differ(DataType one, DataType other, Schema schema) {
        DataType first = base(one, schema);
        DataType second = base(other, schema);
        if (isText(first) && isText(second)) {
            return false;
        }
        boolean known = isKnown(first, schema) && isKnown(second, schema);
        return known && !(first.name().equals(second.name()) && first.dimensions() == second.dimensions());
    }

    private static DataType base(DataType type, Schema schema) {
        DataType base = type;
        while (base.dimensions() == 0 && schema.type(base.name()).orElse(null) instanceof Domain domain) {
            base = domain.base();
        }
        return base;
    }

    private static boolean isText(DataType type) {
        return type.is("text") || type.is("varchar");
    }

    private static boolean isKnown(DataType type, Schema schema) {
        return type.name().schema().equals(DataType.BUILT_IN)
                || schema.type(type.name()).isPresent();
    }
}
