package dev.palindrome.sql.translate;

import dev.palindrome.sql.ast.AlterDomainStmt;
import dev.palindrome.sql.ast.AlterEnumStmt;
import dev.palindrome.sql.ast.AlterTypeStmt;
import dev.palindrome.sql.ast.CompositeTypeStmt;
import dev.palindrome.sql.ast.ConstrType;
import dev.palindrome.sql.ast.Constraint;
import dev.palindrome.sql.ast.CreateDomainStmt;
import dev.palindrome.sql.ast.CreateEnumStmt;
import dev.palindrome.sql.ast.CreateRangeStmt;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.operation.TypeOperation.AddDomainConstraint;
import dev.palindrome.sql.operation.TypeOperation.AddEnumValue;
import dev.palindrome.sql.operation.TypeOperation.AlterTypeOtherwise;
import dev.palindrome.sql.operation.TypeOperation.CreateType;
import dev.palindrome.sql.operation.TypeOperation.DropDomainConstraint;
import dev.palindrome.sql.operation.TypeOperation.RenameEnumValue;
import dev.palindrome.sql.operation.TypeOperation.SetDomainNotNull;
import dev.palindrome.sql.operation.TypeOperation.ValidateDomainConstraint;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.UserType.Domain;
import dev.palindrome.sql.schema.UserType.Enumeration;
import dev.palindrome.sql.schema.UserType.Other;
import dev.palindrome.sql.schema.UserType.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code CREATE TYPE}, {@code CREATE DOMAIN} and what alters them. */
final class TypeStatements {

    private TypeStatements() {}

    static void addTo(Translators to) {
        to.on(CreateEnumStmt.class, (tree, scope) -> List.of(enumeration(tree, scope)))
                .on(CreateDomainStmt.class, (tree, scope) -> List.of(domain(tree, scope)))
                .on(CompositeTypeStmt.class, (tree, scope) -> List.of(other(scope.created(tree.typevar()), scope)))
                .on(CreateRangeStmt.class, (tree, scope) -> List.of(other(scope.created(tree.typeName()), scope)))
                .on(AlterEnumStmt.class, (tree, scope) -> List.of(alterEnumeration(tree, scope)))
                .on(AlterDomainStmt.class, (tree, scope) -> List.of(alterDomain(tree, scope)))
                .on(
                        AlterTypeStmt.class,
                        (tree, scope) -> List.of(new AlterTypeOtherwise(
                                scope.span(), scope.existingType(tree.typeName()), "AlterTypeStmt")));
    }

    private static Operation enumeration(CreateEnumStmt tree, Scope scope) {
        List<Value> values = Names.strings(tree.vals()).stream()
                .map(label -> new Value(label, scope.origin()))
                .toList();
        return new CreateType(scope.span(), new Enumeration(scope.created(tree.typeName()), values, scope.origin()));
    }

    static Operation other(QualifiedName name, Scope scope) {
        return new CreateType(
                scope.span(), new Other(name, scope.origin(), Words.behind(Set.of("create", "type"), scope)));
    }

    private static Operation domain(CreateDomainStmt tree, Scope scope) {
        QualifiedName name = scope.created(tree.domainname());
        boolean notNull = false;
        List<String> checks = new ArrayList<>();
        for (Node node : tree.constraints()) {
            if (node instanceof Constraint constraint && constraint.contype() == ConstrType.CONSTR_CHECK) {
                checks.add(constraintName(constraint, name, "check", scope));
            } else if (node instanceof Constraint constraint) {
                notNull |= constraint.contype() == ConstrType.CONSTR_NOTNULL;
            }
        }
        return new CreateType(
                scope.span(),
                new Domain(
                        name,
                        scope.type(tree.typeName()),
                        notNull,
                        checks,
                        scope.origin(),
                        Words.behind(Set.of("create", "domain"), scope)));
    }

    private static String constraintName(Constraint constraint, QualifiedName domain, String label, Scope scope) {
        if (constraint.conname() == null) {
            return scope.chosen().constraint(domain, List.of(), label).name();
        }
        scope.chosen().takeConstraint(domain.sibling(constraint.conname()));
        return constraint.conname();
    }

    private static Operation alterEnumeration(AlterEnumStmt tree, Scope scope) {
        QualifiedName type = scope.existingType(tree.typeName());
        String value = Names.of(tree.newVal());
        return tree.oldVal() == null
                ? new AddEnumValue(
                        scope.span(),
                        type,
                        value,
                        Optional.ofNullable(tree.newValNeighbor()),
                        tree.newValIsAfter(),
                        tree.skipIfNewValExists())
                : new RenameEnumValue(scope.span(), type, tree.oldVal(), value);
    }

    /** The letters are those of {@code AlterDomainStmt} in PostgreSQL's sources. */
    private static Operation alterDomain(AlterDomainStmt tree, Scope scope) {
        QualifiedName domain = scope.existingType(tree.typeName());
        String constraint = Names.of(tree.name());
        return switch (Names.of(tree.subtype())) {
            case "N" -> new SetDomainNotNull(scope.span(), domain, false);
            case "O" -> new SetDomainNotNull(scope.span(), domain, true);
            case "C" -> addConstraint(tree, domain, scope);
            case "X" -> new DropDomainConstraint(scope.span(), domain, constraint, tree.missingOk());
            case "V" -> new ValidateDomainConstraint(scope.span(), domain, constraint);
            default -> new AlterTypeOtherwise(scope.span(), domain, "AlterDomainStmt");
        };
    }

    private static Operation addConstraint(AlterDomainStmt tree, QualifiedName domain, Scope scope) {
        if (!(tree.def() instanceof Constraint constraint)) {
            return new AlterTypeOtherwise(scope.span(), domain, "AlterDomainStmt");
        }
        boolean check = constraint.contype() == ConstrType.CONSTR_CHECK;
        return new AddDomainConstraint(
                scope.span(),
                domain,
                constraintName(constraint, domain, check ? "check" : "not_null", scope),
                constraint.conname() != null,
                check ? Optional.ofNullable(constraint.rawExpr()) : Optional.empty(),
                !constraint.skipValidation());
    }
}
