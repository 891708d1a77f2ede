package dev.palindrome.sql.rule.constraint;

import dev.palindrome.migration.Severity;
import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.ConstraintRule;
import dev.palindrome.model.plan.Direction;
import dev.palindrome.sql.lex.Identifier;
import dev.palindrome.sql.operation.TypeOperation;
import dev.palindrome.sql.operation.TypeOperation.AddDomainConstraint;
import dev.palindrome.sql.operation.TypeOperation.CreateType;
import dev.palindrome.sql.operation.TypeOperation.SetDomainNotNull;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.UserType;
import dev.palindrome.sql.schema.UserType.Domain;

/** A constraint of a domain: a new one is checked in every table at once, and each column that gets the domain later pays too. */
final class DomainConstraint implements OperationRule<TypeOperation> {

    @Override
    public Code code() {
        return ConstraintRule.BAN_DOMAIN_CONSTRAINT;
    }

    @Override
    public Class<TypeOperation> operations() {
        return TypeOperation.class;
    }

    @Override
    public void look(TypeOperation operation, Scene scene) {
        if (operation instanceof AddDomainConstraint add && add.valid() && !isNew(add.type(), scene)) {
            reportAdded(add.constraint(), add.check().isPresent(), add, scene);
        } else if (operation instanceof SetDomainNotNull set && set.notNull() && !isNew(set.type(), scene)) {
            reportAdded(set.type().name() + "_not_null", false, set, scene);
        } else if (operation instanceof CreateType create && create.made() instanceof Domain domain) {
            lookAtNew(domain, create, scene);
        }
    }

    private static boolean isNew(QualifiedName domain, Scene scene) {
        return scene.schema()
                .type(domain)
                .map(UserType::origin)
                .filter(scene::isNew)
                .isPresent();
    }

    private void reportAdded(String constraint, boolean check, TypeOperation operation, Scene scene) {
        String name = new Identifier(constraint).sql();
        String notValid = check
                ? scene.statement().sql() + " NOT VALID"
                : "ALTER DOMAIN " + operation.type().sql() + " ADD CONSTRAINT " + name
                        + " CHECK (VALUE IS NOT NULL) NOT VALID";
        scene.report(
                code().with("domain", operation.type().sql())
                        .with("what", "gets `" + name + "`, for which nobody can write to any table that uses it")
                        .with(
                                "advice",
                                "check new values only, and let a CHECK of each table, which is validated beside the"
                                        + " writers, look at the old ones")
                        .with("sql", notValid),
                operation.span());
    }

    private void lookAtNew(Domain domain, CreateType create, Scene scene) {
        if (!domain.constrained() || scene.direction() == Direction.DOWNGRADE) {
            return;
        }
        scene.report(
                code().with("domain", domain.name().sql())
                        .with("what", "is made with a constraint, for which every column that gets it later pays")
                        .with("advice", "make the domain without it, and write the condition as a CHECK of each table")
                        .with("sql", "CREATE DOMAIN " + domain.name().sql() + " AS " + domain.base())
                        .weighing(Severity.INFO),
                create.span());
    }
}
