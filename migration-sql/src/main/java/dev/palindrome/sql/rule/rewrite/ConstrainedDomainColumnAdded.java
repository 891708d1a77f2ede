package dev.palindrome.sql.rule.rewrite;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.RewriteRule;
import dev.palindrome.sql.lex.Identifier;
import dev.palindrome.sql.operation.ColumnOperation.AddColumn;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.schema.Column.Generation;
import dev.palindrome.sql.schema.DataType;
import dev.palindrome.sql.schema.UserType.Domain;
import java.util.Optional;

/** ADD COLUMN of a domain that is NOT NULL or has a CHECK. */
final class ConstrainedDomainColumnAdded implements OperationRule<AddColumn> {

    @Override
    public Code code() {
        return RewriteRule.ADDING_CONSTRAINED_DOMAIN_COLUMN;
    }

    @Override
    public Class<AddColumn> operations() {
        return AddColumn.class;
    }

    @Override
    public void look(AddColumn operation, Scene scene) {
        if (operation.added().generation() == Generation.NONE && AddedColumns.reachRows(operation, scene)) {
            domain(operation.added().type(), scene)
                    .filter(Domain::constrained)
                    .ifPresent(domain -> report(operation, domain, scene));
        }
    }

    private static Optional<Domain> domain(DataType type, Scene scene) {
        return type.dimensions() > 0
                ? Optional.empty()
                : scene.schema()
                        .type(type.name())
                        .filter(Domain.class::isInstance)
                        .map(Domain.class::cast);
    }

    private void report(AddColumn operation, Domain domain, Scene scene) {
        String constraint = operation.table().name() + "_" + operation.column() + "_check";
        scene.report(
                code().with("column", operation.column())
                        .with("table", operation.table().sql())
                        .with("name", AddedColumns.name(operation))
                        .with("domain", domain.name())
                        .with("base", domain.base())
                        .with("constraint", new Identifier(constraint).sql()),
                operation.span());
    }
}
