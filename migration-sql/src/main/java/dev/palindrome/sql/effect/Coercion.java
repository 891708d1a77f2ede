package dev.palindrome.sql.effect;

import dev.palindrome.sql.ast.A_Const;
import dev.palindrome.sql.ast.CollateClause;
import dev.palindrome.sql.ast.NameNodes;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.StringValue;
import dev.palindrome.sql.ast.TypeCast;
import dev.palindrome.sql.ast.TypeName;
import dev.palindrome.sql.schema.DataType;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.schema.UserType;
import dev.palindrome.sql.schema.UserType.Domain;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which conversions keep the bytes of a value. */
final class Coercion {

    private final Schema schema;
    private final boolean utc;

    Coercion(Schema schema, boolean utc) {
        this.schema = schema;
        this.utc = utc;
    }

    /** Whether every value of a column stays as it is stored. */
    boolean keepsValues(DataType from, Optional<Node> using, String column, DataType to) {
        if (using.isEmpty()) {
            return keepsBytes(from, to);
        }
        return typeOf(using.get(), column, from)
                .filter(type -> keepsBytes(type, to))
                .isPresent();
    }

    /** Whether an expression is the column, cast or collated at most: whatever else it is, each row is computed. */
    static boolean isColumnOrCast(Node expression, String column) {
        @Nullable Node node = expression;
        while (node instanceof CollateClause || node instanceof TypeCast) {
            node = node instanceof TypeCast cast ? cast.arg() : ((CollateClause) node).arg();
        }
        return NameNodes.isColumn(node, column);
    }

    /** The type of an expression that gives a column's value unchanged; empty if it does anything else. */
    private Optional<DataType> typeOf(Node expression, String column, DataType type) {
        Deque<TypeName> casts = new ArrayDeque<>();
        @Nullable Node node = expression;
        while (node instanceof CollateClause || node instanceof TypeCast) {
            if (node instanceof TypeCast cast && cast.typeName() != null) {
                casts.push(cast.typeName());
            }
            node = node instanceof TypeCast cast ? cast.arg() : ((CollateClause) node).arg();
        }
        return NameNodes.isColumn(node, column) ? behind(casts, type) : Optional.empty();
    }

    /** The type behind casts, the innermost first; empty if one of them changes values. */
    private Optional<DataType> behind(Deque<TypeName> casts, DataType type) {
        Optional<DataType> reached = Optional.of(type);
        for (TypeName cast : casts) {
            Optional<DataType> target = named(cast);
            reached = reached.filter(inner ->
                            target.filter(outer -> keepsBytes(inner, outer)).isPresent())
                    .flatMap(inner -> target);
        }
        return reached;
    }

    private Optional<DataType> named(TypeName type) {
        List<String> names = new ArrayList<>();
        type.names().forEach(part -> {
            if (part instanceof StringValue name) {
                names.add(name.sval());
            }
        });
        List<Integer> modifiers = new ArrayList<>();
        type.typmods().forEach(part -> {
            if (part instanceof A_Const constant && constant.ival() != null) {
                modifiers.add(constant.ival().ival());
            }
        });
        if (names.isEmpty() || modifiers.size() != type.typmods().size()) {
            return Optional.empty();
        }
        String name = names.get(names.size() - 1);
        Optional<String> qualifier = names.size() < 2 ? Optional.empty() : Optional.of(names.get(names.size() - 2));
        QualifiedName resolved = qualifier.isEmpty() && BinaryCasts.isBuiltIn(name)
                ? new QualifiedName(DataType.BUILT_IN, name)
                : schema.typeNamed(qualifier, name);
        return Optional.of(new DataType(resolved, modifiers, type.arrayBounds().size(), ""));
    }

    /** Whether a value of one type is stored as the same value of the other. */
    boolean keepsBytes(DataType from, DataType to) {
        if (from.dimensions() > 0 || to.dimensions() > 0) {
            // an array is converted element by element unless its type stays (measured); how many dimensions it has is
            // no part of it
            return from.dimensions() > 0
                    && to.dimensions() > 0
                    && from.name().equals(to.name())
                    && from.modifiers().equals(to.modifiers());
        }
        Optional<Domain> oldDomain = domain(from);
        Optional<Domain> newDomain = domain(to);
        if (from.name().equals(to.name())) {
            return newDomain.isPresent() || TypeModifiers.keep(from, to);
        }
        if (newDomain.isPresent()) {
            // values have to pass the domain's constraints
            return !newDomain.get().constrained()
                    && keepsBytes(from, newDomain.get().base());
        }
        if (oldDomain.isPresent()) {
            return keepsBytes(oldDomain.get().base(), to);
        }
        return keepsBytesBetween(from, to);
    }

    private boolean keepsBytesBetween(DataType from, DataType to) {
        if (isTimestamp(from) && isTimestamp(to)) {
            // "timestamp and timestamptz … if the session time zone is UTC", release notes of 12; a precision is
            // applied by a
            // function unless it is the greatest: measured
            return utc
                    && (to.modifiers().isEmpty()
                            || to.modifiers().equals(List.of(TypeModifiers.MOST_DIGITS_OF_SECOND)));
        }
        // the modifier of the old type says nothing about the new one, so that any modifier is applied by a function
        return to.modifiers().isEmpty() && BinaryCasts.areBinaryCoercible(from.name(), to.name());
    }

    private static boolean isTimestamp(DataType type) {
        return type.is("timestamp") || type.is("timestamptz");
    }

    /** Whether an index of one type is in the order of the other, so that its file can stay. */
    boolean sortsAlike(DataType from, DataType to) {
        return BinaryCasts.sortKind(base(from)).equals(BinaryCasts.sortKind(base(to)));
    }

    private DataType base(DataType type) {
        return domain(type).map(domain -> base(domain.base())).orElse(type);
    }

    private Optional<Domain> domain(DataType type) {
        Optional<UserType> found = type.dimensions() > 0 ? Optional.empty() : schema.type(type.name());
        return found.filter(Domain.class::isInstance).map(Domain.class::cast);
    }
}
