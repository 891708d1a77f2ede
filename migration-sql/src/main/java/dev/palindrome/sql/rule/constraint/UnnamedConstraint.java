package dev.palindrome.sql.rule.constraint;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.ConstraintRule;
import dev.palindrome.sql.lex.Identifier;
import dev.palindrome.sql.operation.ConstraintOperation.AddConstraint;
import dev.palindrome.sql.operation.IndexOperation.CreateIndex;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.schema.TableConstraint;
import dev.palindrome.sql.schema.TableConstraint.Check;
import dev.palindrome.sql.schema.TableConstraint.Exclusion;
import dev.palindrome.sql.schema.TableConstraint.ForeignKey;
import dev.palindrome.sql.schema.TableConstraint.UniqueKey;
import dev.palindrome.sql.script.IndexText;

/** ADD CHECK, ADD UNIQUE and the like, and CREATE INDEX, without a name. */
final class UnnamedConstraint implements OperationRule<Operation> {

    private static final String ADD = "ADD";

    @Override
    public Code code() {
        return ConstraintRule.UNNAMED_CONSTRAINT;
    }

    @Override
    public Class<Operation> operations() {
        return Operation.class;
    }

    @Override
    public void look(Operation operation, Scene scene) {
        if (operation instanceof AddConstraint add
                && !add.added().named()
                && add.usingIndex().isEmpty()) {
            look(add, scene);
        } else if (operation instanceof CreateIndex create && !create.made().named()) {
            look(create, scene);
        }
    }

    private void look(AddConstraint add, Scene scene) {
        String name = new Identifier(add.added().name()).sql();
        String definition = LateConstraint.textOf(add, scene).text().substring(ADD.length());
        scene.report(
                code().with("kind", "the " + kind(add.added()))
                        .with("table", add.table().sql())
                        .with("name", name)
                        .with("sql", "ALTER TABLE " + add.table().sql() + " ADD CONSTRAINT " + name + definition),
                add.span());
    }

    private void look(CreateIndex create, Scene scene) {
        String name = create.made().name().name();
        String beginning = "CREATE " + (create.made().unique() ? "UNIQUE " : "") + "INDEX"
                + (create.concurrently() ? " CONCURRENTLY" : "");
        String table = (create.only() ? "ONLY " : "") + create.made().table().sql();
        scene.report(
                code().with("kind", "the index")
                        .with("table", create.made().table().sql())
                        .with("name", new Identifier(name).sql())
                        .with("sql", new IndexText(scene.statement().sql()).as(beginning, name, table)),
                create.span());
    }

    private static String kind(TableConstraint constraint) {
        if (constraint instanceof Check) {
            return "CHECK";
        }
        if (constraint instanceof ForeignKey) {
            return "foreign key";
        }
        if (constraint instanceof UniqueKey key) {
            return key.primary() ? "primary key" : "UNIQUE constraint";
        }
        return constraint instanceof Exclusion ? "EXCLUDE constraint" : "NOT NULL";
    }
}
