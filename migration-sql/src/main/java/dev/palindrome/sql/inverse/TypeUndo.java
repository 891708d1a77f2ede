package dev.palindrome.sql.inverse;

import dev.palindrome.sql.lex.StringConstant;
import dev.palindrome.sql.operation.TypeOperation.AddDomainConstraint;
import dev.palindrome.sql.operation.TypeOperation.AddEnumValue;
import dev.palindrome.sql.operation.TypeOperation.AlterTypeOtherwise;
import dev.palindrome.sql.operation.TypeOperation.CreateType;
import dev.palindrome.sql.operation.TypeOperation.DropDomainConstraint;
import dev.palindrome.sql.operation.TypeOperation.DropType;
import dev.palindrome.sql.operation.TypeOperation.RenameDomainConstraint;
import dev.palindrome.sql.operation.TypeOperation.RenameEnumValue;
import dev.palindrome.sql.operation.TypeOperation.RenameType;
import dev.palindrome.sql.operation.TypeOperation.SetDomainNotNull;
import dev.palindrome.sql.operation.TypeOperation.ValidateDomainConstraint;
import dev.palindrome.sql.replay.Replay;
import dev.palindrome.sql.schema.Origin;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.UserType;
import dev.palindrome.sql.schema.UserType.Domain;
import dev.palindrome.sql.schema.UserType.Enumeration;
import dev.palindrome.sql.schema.UserType.Other;
import dev.palindrome.sql.schema.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Types are as they were. */
final class TypeUndo {

    private TypeUndo() {}

    static void addTo(Undoing to) {
        to.on(CreateType.class, TypeUndo::create)
                .on(DropType.class, TypeUndo::drop)
                .on(AddEnumValue.class, TypeUndo::addValue)
                .on(RenameEnumValue.class, TypeUndo::renameValue)
                .on(AddDomainConstraint.class, TypeUndo::addConstraint)
                .on(
                        DropDomainConstraint.class,
                        (drop, before) -> left(
                                drop.type(),
                                "add constraint " + drop.constraint() + " again: it is not known here",
                                before))
                .on(
                        ValidateDomainConstraint.class,
                        (validate, before) -> left(
                                validate.type(), "constraint " + validate.constraint() + " stays validated", before))
                .on(RenameDomainConstraint.class, TypeUndo::renameConstraint)
                .on(SetDomainNotNull.class, TypeUndo::notNull)
                .on(RenameType.class, TypeUndo::rename)
                .on(
                        AlterTypeOtherwise.class,
                        (alter, before) ->
                                left(alter.type(), "take back what is done to it: " + before.words(), before));
    }

    private static boolean isNew(QualifiedName type, Before before) {
        return before.schema()
                .type(type)
                .filter(one -> before.isNew(one.origin()))
                .isPresent();
    }

    private static List<Undo> left(QualifiedName type, String what, Before before) {
        return isNew(type, before) ? List.of() : List.of(Undo.left(type + ": " + what));
    }

    private static List<Undo> altered(QualifiedName type, String kind, String command, Before before) {
        return isNew(type, before)
                ? List.of()
                : List.of(Undo.sql("ALTER " + kind + " " + before.name(type) + " " + command));
    }

    private static List<Undo> create(CreateType create, Before before) {
        String kind = create.made() instanceof Domain ? "DOMAIN " : "TYPE ";
        return List.of(Undo.drop(
                "DROP " + kind + before.name(create.type()),
                new DropType(TableUndo.NOWHERE, create.type(), create.made() instanceof Domain, false, false),
                now -> now.type(create.type()).isPresent()));
    }

    private static List<Undo> drop(DropType drop, Before before) {
        Optional<UserType> type = before.schema().type(drop.type());
        if ((type.isEmpty() && drop.ifExists()) || isNew(drop.type(), before)) {
            return List.of();
        }
        Optional<String> statement = type.flatMap(one -> statement(one, before));
        if (statement.isEmpty()) {
            return List.of(Undo.left("create type " + drop.type() + " again: its definition is not known here"));
        }
        List<Undo> undo = new ArrayList<>();
        undo.add(now -> {
            now.put(type.orElseThrow());
            List<Line> lines = new ArrayList<>(List.of(new Line.Sql(statement.get())));
            lines.addAll(Remarks.all("type", drop.type(), before));
            return lines;
        });
        if (drop.cascade() && !before.schema().tablesWith(drop.type()).isEmpty()) {
            undo.add(Undo.left("CASCADE took the columns of type " + drop.type() + " along; add them again"));
        }
        return undo;
    }

    static Optional<String> statement(UserType type, Before before) {
        if (type instanceof Enumeration one) {
            return Optional.of("CREATE TYPE " + before.name(one.name()) + " AS ENUM ("
                    + one.values().stream()
                            .map(value -> new StringConstant(value.label()).sql())
                            .collect(Collectors.joining(", "))
                    + ")");
        }
        Optional<Wording> words = type instanceof Domain domain ? domain.wording() : ((Other) type).wording();
        return words.map(wording -> wording.with(before.name(type.name())));
    }

    private static List<Undo> addValue(AddEnumValue add, Before before) {
        boolean there = before.schema().type(add.type()).orElse(null) instanceof Enumeration one
                && one.values().stream().anyMatch(value -> value.label().equals(add.value()));
        return there
                ? List.of()
                : left(
                        add.type(),
                        "the value " + new StringConstant(add.value()).sql()
                                + " stays: PostgreSQL cannot drop one; make the type anew without it if it must go",
                        before);
    }

    private static List<Undo> renameValue(RenameEnumValue rename, Before before) {
        return altered(
                rename.type(),
                "TYPE",
                "RENAME VALUE " + new StringConstant(rename.to()).sql() + " TO "
                        + new StringConstant(rename.value()).sql(),
                before);
    }

    private static List<Undo> addConstraint(AddDomainConstraint add, Before before) {
        return add.check().isEmpty()
                ? altered(add.type(), "DOMAIN", "DROP NOT NULL", before)
                : altered(add.type(), "DOMAIN", "DROP CONSTRAINT " + Spelling.identifier(add.constraint()), before);
    }

    private static List<Undo> renameConstraint(RenameDomainConstraint rename, Before before) {
        return altered(
                rename.type(),
                "DOMAIN",
                "RENAME CONSTRAINT " + Spelling.identifier(rename.to()) + " TO "
                        + Spelling.identifier(rename.constraint()),
                before);
    }

    private static List<Undo> notNull(SetDomainNotNull set, Before before) {
        boolean already = before.schema().type(set.type()).orElse(null) instanceof Domain domain
                && domain.notNull() == set.notNull();
        return already
                ? List.of()
                : altered(set.type(), "DOMAIN", set.notNull() ? "DROP NOT NULL" : "SET NOT NULL", before);
    }

    private static List<Undo> rename(RenameType rename, Before before) {
        String kind = before.schema().type(rename.type()).orElse(null) instanceof Domain ? "DOMAIN " : "TYPE ";
        String head = "ALTER " + kind + before.name(rename.to());
        String sql = rename.type().schema().equals(rename.to().schema())
                ? head + " RENAME TO " + Spelling.identifier(rename.type().name())
                : head + " SET SCHEMA " + Spelling.identifier(rename.type().schema());
        return List.of(now -> {
            Replay.apply(new RenameType(TableUndo.NOWHERE, rename.to(), rename.type()), now, Origin.BEFORE);
            return List.of(new Line.Sql(sql));
        });
    }
}
