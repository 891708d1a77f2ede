package dev.palindrome.sql.replay;

import dev.palindrome.sql.operation.TypeOperation.AddDomainConstraint;
import dev.palindrome.sql.operation.TypeOperation.AddEnumValue;
import dev.palindrome.sql.operation.TypeOperation.CreateType;
import dev.palindrome.sql.operation.TypeOperation.DropDomainConstraint;
import dev.palindrome.sql.operation.TypeOperation.DropType;
import dev.palindrome.sql.operation.TypeOperation.RenameDomainConstraint;
import dev.palindrome.sql.operation.TypeOperation.RenameEnumValue;
import dev.palindrome.sql.operation.TypeOperation.RenameType;
import dev.palindrome.sql.operation.TypeOperation.SetDomainNotNull;
import dev.palindrome.sql.schema.Column;
import dev.palindrome.sql.schema.DataType;
import dev.palindrome.sql.schema.Origin;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.schema.Table;
import dev.palindrome.sql.schema.UserType;
import dev.palindrome.sql.schema.UserType.Domain;
import dev.palindrome.sql.schema.UserType.Enumeration;
import dev.palindrome.sql.schema.UserType.Other;
import dev.palindrome.sql.schema.UserType.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Types come, go and change. */
final class TypeChanges {

    private TypeChanges() {}

    static void addTo(Changes to) {
        to.on(CreateType.class, (operation, schema, origin) -> schema.put(operation.made()))
                .on(DropType.class, (operation, schema, origin) -> drop(operation.type(), operation.cascade(), schema))
                .on(
                        AddEnumValue.class,
                        (operation, schema, origin) ->
                                changeEnumeration(operation.type(), schema, values -> added(values, operation, origin)))
                .on(
                        RenameEnumValue.class,
                        (operation, schema, origin) ->
                                changeEnumeration(operation.type(), schema, values -> renamed(values, operation)))
                .on(AddDomainConstraint.class, (operation, schema, origin) -> addConstraint(operation, schema))
                .on(DropDomainConstraint.class, (operation, schema, origin) -> dropConstraint(operation, schema))
                .on(
                        RenameDomainConstraint.class,
                        (operation, schema, origin) -> changeChecks(
                                operation.type(),
                                schema,
                                checks -> checks.stream()
                                        .map(one -> one.equals(operation.constraint()) ? operation.to() : one)
                                        .toList()))
                .on(
                        SetDomainNotNull.class,
                        (operation, schema, origin) -> changeDomain(
                                operation.type(), schema, domain -> with(domain, operation.notNull(), domain.checks())))
                .on(RenameType.class, (operation, schema, origin) -> rename(operation.type(), operation.to(), schema));
    }

    static void drop(QualifiedName type, boolean cascade, Schema schema) {
        if (cascade) {
            for (Table table : schema.tablesWith(type)) {
                if (table.making().type().filter(type::equals).isPresent()) {
                    Dependents.dropTable(table.name(), true, schema);
                    continue;
                }
                table.columns().stream()
                        .filter(column -> column.type().name().equals(type))
                        .map(Column::name)
                        .forEach(column -> new ColumnDrop(table.name(), schema).drop(column, true));
            }
        }
        schema.removeType(type);
        if (cascade) {
            domainsOver(type, schema).forEach(domain -> drop(domain.name(), true, schema));
            Dependents.dropRoutinesWith(type, schema);
        }
    }

    private static void changeEnumeration(QualifiedName type, Schema schema, UnaryOperator<List<Value>> change) {
        if (schema.type(type).orElse(null) instanceof Enumeration known) {
            schema.put(new Enumeration(known.name(), change.apply(known.values()), known.origin()));
        }
    }

    private static List<Value> added(List<Value> values, AddEnumValue operation, Origin origin) {
        if (values.stream().anyMatch(value -> value.label().equals(operation.value()))) {
            return values;
        }
        List<Value> more = new ArrayList<>(values);
        more.add(place(values, operation), new Value(operation.value(), origin));
        return more;
    }

    private static int place(List<Value> values, AddEnumValue operation) {
        List<String> labels = values.stream().map(Value::label).toList();
        int neighbour = operation.neighbour().map(labels::indexOf).orElse(-1);
        if (neighbour < 0) {
            return values.size();
        }
        return operation.after() ? neighbour + 1 : neighbour;
    }

    private static List<Value> renamed(List<Value> values, RenameEnumValue operation) {
        return values.stream()
                .map(value ->
                        value.label().equals(operation.value()) ? new Value(operation.to(), value.origin()) : value)
                .toList();
    }

    private static void addConstraint(AddDomainConstraint operation, Schema schema) {
        changeDomain(operation.type(), schema, domain -> {
            if (operation.check().isEmpty()) {
                return with(domain, true, domain.checks());
            }
            List<String> checks = new ArrayList<>(domain.checks());
            checks.add(operation.constraint());
            return with(domain, domain.notNull(), checks);
        });
    }

    /** What is no CHECK is the NOT NULL, which has a name since 17. */
    private static void dropConstraint(DropDomainConstraint operation, Schema schema) {
        changeDomain(operation.type(), schema, domain -> {
            List<String> left = domain.checks().stream()
                    .filter(one -> !one.equals(operation.constraint()))
                    .toList();
            boolean chosen = operation.constraint().equals(domain.name().name() + "_not_null");
            boolean ofNotNull = left.size() == domain.checks().size() && (chosen || !operation.ifExists());
            return with(domain, domain.notNull() && !ofNotNull, left);
        });
    }

    private static void changeChecks(QualifiedName type, Schema schema, UnaryOperator<List<String>> change) {
        changeDomain(type, schema, domain -> with(domain, domain.notNull(), change.apply(domain.checks())));
    }

    private static void changeDomain(QualifiedName type, Schema schema, UnaryOperator<Domain> change) {
        if (schema.type(type).orElse(null) instanceof Domain known) {
            schema.put(change.apply(known));
        }
    }

    private static Domain with(Domain domain, boolean notNull, List<String> checks) {
        return new Domain(domain.name(), domain.base(), notNull, checks, domain.origin());
    }

    /** The domains over a type. */
    private static List<Domain> domainsOver(QualifiedName type, Schema schema) {
        return Set.copyOf(schema.types()).stream()
                .flatMap(name -> schema.type(name).stream())
                .filter(Domain.class::isInstance)
                .map(Domain.class::cast)
                .filter(domain -> domain.base().name().equals(type))
                .toList();
    }

    static void rename(QualifiedName from, QualifiedName to, Schema schema) {
        schema.type(from).ifPresent(type -> {
            schema.removeType(from);
            schema.put(named(type, to));
        });
        for (Domain domain : domainsOver(from, schema)) {
            schema.put(new Domain(
                    domain.name(), retyped(domain.base(), to), domain.notNull(), domain.checks(), domain.origin()));
        }
        for (Table table : schema.tablesWith(from)) {
            boolean typed = table.making().type().filter(from::equals).isPresent();
            schema.put(table.withColumns(table.columns().stream()
                            .map(column -> column.type().name().equals(from) ? retyped(column, to) : column)
                            .toList())
                    .madeAs(typed ? table.making().of(Optional.of(to)) : table.making()));
        }
    }

    private static Column retyped(Column column, QualifiedName to) {
        return column.withType(retyped(column.type(), to));
    }

    private static DataType retyped(DataType type, QualifiedName to) {
        return new DataType(to, type.modifiers(), type.dimensions(), type.fields());
    }

    private static UserType named(UserType type, QualifiedName to) {
        if (type instanceof Enumeration one) {
            return new Enumeration(to, one.values(), one.origin());
        }
        if (type instanceof Domain one) {
            return new Domain(to, one.base(), one.notNull(), one.checks(), one.origin(), one.wording());
        }
        return new Other(to, type.origin(), ((Other) type).wording());
    }
}
