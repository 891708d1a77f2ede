package dev.palindrome.sql.translate;

import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.TableLikeClause;
import dev.palindrome.sql.naming.IndexClones;
import dev.palindrome.sql.schema.Column;
import dev.palindrome.sql.schema.Column.Generation;
import dev.palindrome.sql.schema.Index;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Table;
import dev.palindrome.sql.schema.TableConstraint;
import dev.palindrome.sql.schema.TableConstraint.Check;
import dev.palindrome.sql.schema.TableConstraint.Exclusion;
import dev.palindrome.sql.schema.TableConstraint.ForeignKey;
import dev.palindrome.sql.schema.TableConstraint.NotNull;
import dev.palindrome.sql.schema.TableConstraint.UniqueKey;
import java.util.List;
import java.util.Optional;

/** What a new table takes over from others: by PARTITION OF, INHERITS or LIKE. */
final class InheritedParts {

    /** The bits of {@code TableLikeOption} in PostgreSQL's sources. */
    private static final int CONSTRAINTS = 1 << 2;

    private static final int DEFAULTS = 1 << 3;
    private static final int GENERATED = 1 << 4;
    private static final int IDENTITY = 1 << 5;
    private static final int INDEXES = 1 << 6;

    private final QualifiedName table;
    private final TableDraft draft;
    private final Scope scope;

    InheritedParts(QualifiedName table, TableDraft draft, Scope scope) {
        this.table = table;
        this.draft = draft;
        this.scope = scope;
    }

    /** Takes what every kind of inheritance takes: columns, CHECKs, named NOT NULLs. */
    void inherit(QualifiedName parent, boolean partition) {
        Table known = known(parent);
        for (Column column : known.columns()) {
            Column copy = copied(column, column.defaultValue(), inherited(column.generation(), partition));
            boolean own = known.constraints().stream()
                    .anyMatch(one -> one instanceof NotNull notNull
                            && !notNull.inherited()
                            && notNull.column().equals(column.name()));
            draft.take(own ? copy.withNotNull(false) : copy);
        }
        for (TableConstraint constraint : known.constraints()) {
            if (constraint instanceof Check check && check.inherited()) {
                draft.take(new Check(
                        check.name(),
                        check.named(),
                        check.expression(),
                        check.columns(),
                        check.enforced(),
                        check.enforced(),
                        scope.origin()));
            } else if (constraint instanceof NotNull notNull && notNull.inherited()) {
                draft.take(new NotNull(
                        notNull.name(), notNull.named(), notNull.column(), true, notNull.inherited(), scope.origin()));
            }
        }
    }

    /** The identity of a partitioned table is that of its partitions, since 17; other children do not have it. */
    private Generation inherited(Generation generation, boolean partition) {
        boolean identity = partition && scope.schema().partitionsHaveIdentity();
        if (generation == Generation.SERIAL || (generation == Generation.IDENTITY && !identity)) {
            return Generation.NONE;
        }
        return generation;
    }

    /** Takes what only partitions take: keys with their indexes, and foreign keys. */
    void partition(QualifiedName parent) {
        Table known = known(parent);
        for (Index index : scope.schema().indexesOf(parent)) {
            Index part = cloned(index).under(Optional.of(index.name()));
            draft.take(part);
            constraintOf(index, known).ifPresent(whole -> draft.take(keyLike(whole, part)));
        }
        for (ForeignKey key : known.foreignKeys()) {
            draft.take(new ForeignKey(
                    key.name(),
                    key.named(),
                    key.columns(),
                    key.target(),
                    key.targetColumns(),
                    key.onDelete(),
                    key.valid(),
                    key.enforced(),
                    scope.origin()));
        }
    }

    /** Takes what LIKE names, but for indexes. */
    void like(TableLikeClause clause) {
        Table known = known(scope.existing(clause.relation()));
        int options = clause.options();
        for (Column column : known.columns()) {
            draft.take(like(column, options));
        }
        for (TableConstraint constraint : known.constraints()) {
            if (constraint instanceof NotNull notNull) {
                draft.take(new NotNull(
                        notNull.name(), notNull.named(), notNull.column(), true, notNull.inherited(), scope.origin()));
            } else if (constraint instanceof Check check && has(options, CONSTRAINTS)) {
                draft.take(new Check(
                        check.name(),
                        check.named(),
                        check.expression(),
                        check.columns(),
                        check.enforced(),
                        check.enforced(),
                        scope.origin(),
                        check.options()));
            }
        }
    }

    private Column like(Column column, int options) {
        return switch (column.generation()) {
            case IDENTITY ->
                has(options, IDENTITY)
                        ? draft.identity(copied(column, Optional.empty(), Generation.NONE), List.of())
                        : copied(column, Optional.empty(), Generation.NONE);
            case STORED, VIRTUAL ->
                has(options, GENERATED)
                        ? copied(column, column.defaultValue(), column.generation())
                        : copied(column, Optional.empty(), Generation.NONE);
            case NONE, SERIAL ->
                copied(column, column.defaultValue().filter(value -> has(options, DEFAULTS)), Generation.NONE);
        };
    }

    private Column copied(Column column, Optional<Node> defaultValue, Generation generation) {
        return new Column(
                column.name(),
                column.type(),
                column.notNull(),
                defaultValue,
                generation,
                column.collation(),
                Optional.empty(),
                scope.origin());
    }

    /** Takes the indexes of LIKE … INCLUDING INDEXES, with the constraints that own them. */
    void likeIndexes(TableLikeClause clause) {
        if (!has(clause.options(), INDEXES)) {
            return;
        }
        QualifiedName other = scope.existing(clause.relation());
        Table known = known(other);
        for (Index index : scope.schema().indexesOf(other)) {
            Index clone = cloned(index);
            draft.take(clone);
            constraintOf(index, known).ifPresent(owner -> draft.take(keyLike(owner, clone)));
        }
    }

    private static boolean has(int options, int bit) {
        return (options & bit) != 0;
    }

    private Table known(QualifiedName other) {
        Table known = scope.schema().tableOrUnknown(other);
        if (!known.complete()) {
            draft.incomplete();
        }
        return known;
    }

    private static Optional<TableConstraint> constraintOf(Index index, Table owner) {
        return index.constraint() ? owner.constraint(index.name().name()) : Optional.empty();
    }

    private TableConstraint keyLike(TableConstraint original, Index clone) {
        String name = clone.name().name();
        return original instanceof UniqueKey key
                ? new UniqueKey(name, false, key.primary(), key.columns(), scope.origin())
                : new Exclusion(name, false, original.columns(), scope.origin());
    }

    /** The same index on the new table, under the name that PostgreSQL chooses. */
    private Index cloned(Index index) {
        return IndexClones.on(table, index, primary(index), scope.chosen(), scope.origin());
    }

    private boolean primary(Index index) {
        return constraintOf(index, scope.schema().tableOrUnknown(index.table()))
                .filter(owner -> owner instanceof UniqueKey key && key.primary())
                .isPresent();
    }
}
