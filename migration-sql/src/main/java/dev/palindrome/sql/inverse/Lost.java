package dev.palindrome.sql.inverse;

import dev.palindrome.sql.schema.Index;
import dev.palindrome.sql.schema.Policy;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.schema.Table;
import dev.palindrome.sql.schema.TableConstraint;
import dev.palindrome.sql.schema.TableConstraint.ForeignKey;
import dev.palindrome.sql.schema.TableConstraint.NotNull;
import dev.palindrome.sql.schema.View;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a DROP takes along, made again. */
final class Lost {

    private final Before before;
    private final Schema after;

    Lost(Before before, Schema after) {
        this.before = before;
        this.after = after;
    }

    /** The constraints, indexes and policies that a table lost while it stayed. */
    List<Undo> ofTable(QualifiedName name) {
        Optional<Table> had = before.schema().table(name);
        Optional<Table> has = after.table(name);
        if (had.isEmpty() || has.isEmpty()) {
            return List.of();
        }
        Table table = had.get();
        List<Undo> undo = new ArrayList<>();
        for (TableConstraint constraint : table.constraints()) {
            boolean plain = constraint instanceof NotNull notNull && notNull.plain();
            if (!plain && has.get().constraint(constraint.name()).isEmpty()) {
                undo.add(ConstraintUndo.again(table, constraint, before));
            }
        }
        for (Index index : before.schema().indexesOf(name)) {
            if (!index.constraint()
                    && index.parent().isEmpty()
                    && after.index(index.name()).isEmpty()) {
                undo.add(IndexUndo.again(index, false, before));
            }
        }
        for (Policy policy : table.policies()) {
            if (has.get().policies().stream().noneMatch(one -> one.name().equals(policy.name()))) {
                undo.add(PolicyUndo.again(policy, name, before));
            }
        }
        return undo;
    }

    /** The foreign keys of other tables to a table. */
    List<Undo> foreignKeysTo(QualifiedName target) {
        List<Undo> undo = new ArrayList<>();
        for (Table other : before.schema().referencing(target)) {
            for (ForeignKey key : other.foreignKeys()) {
                boolean lost = key.target().equals(target)
                        && !other.name().equals(target)
                        && after.table(other.name())
                                .filter(now -> now.constraint(key.name()).isEmpty())
                                .isPresent();
                if (lost) {
                    undo.add(ConstraintUndo.again(other, key, before));
                }
            }
        }
        return undo;
    }

    /** The views that read a relation, and those that read them. */
    List<Undo> viewsReading(QualifiedName relation) {
        Set<QualifiedName> lost = new LinkedHashSet<>();
        collect(relation, lost);
        List<Undo> undo = new ArrayList<>();
        lost.forEach(name -> before.schema().view(name).ifPresent(view -> undo.add(ViewUndo.again(view, before))));
        return undo;
    }

    private void collect(QualifiedName relation, Set<QualifiedName> lost) {
        for (View reader : before.schema().viewsReading(relation)) {
            if (after.view(reader.name()).isEmpty() && lost.add(reader.name())) {
                collect(reader.name(), lost);
            }
        }
    }
}
