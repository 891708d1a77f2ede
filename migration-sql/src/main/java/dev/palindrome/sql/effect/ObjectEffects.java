package dev.palindrome.sql.effect;

import static dev.palindrome.sql.effect.LockMode.ACCESS_EXCLUSIVE;
import static dev.palindrome.sql.effect.LockMode.SHARE_UPDATE_EXCLUSIVE;

import dev.palindrome.sql.operation.ObjectOperation;
import dev.palindrome.sql.operation.ObjectOperation.Comment;
import dev.palindrome.sql.operation.ObjectOperation.CreateObject;
import dev.palindrome.sql.operation.ObjectOperation.DropObject;
import dev.palindrome.sql.operation.ObjectOperation.SetOwner;
import dev.palindrome.sql.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is said about objects, and what is done to those of which only kind and name matter, costs this. */
final class ObjectEffects {

    private static final Set<String> RELATIONS = Set.of("table", "view", "materialized view", "foreign table");

    private final Surroundings around;
    private final EffectList found;

    ObjectEffects(Surroundings around, EffectList found) {
        this.around = around;
        this.found = found;
    }

    void add(ObjectOperation operation) {
        if (operation instanceof SetOwner one && RELATIONS.contains(one.kind())) {
            found.add(one.name(), ACCESS_EXCLUSIVE, Work.INSTANT);
        } else if (operation instanceof Comment one) {
            // "A SHARE UPDATE EXCLUSIVE lock is acquired on the object to be commented": COMMENT
            commented(one).ifPresent(relation -> found.add(relation, SHARE_UPDATE_EXCLUSIVE, Work.INSTANT));
        } else if (operation instanceof CreateObject one && one.made().kind().equals("statistics")) {
            // SHARE UPDATE EXCLUSIVE, as ANALYZE takes it: measured on 14 to 18
            Optional.ofNullable(one.options().get("table"))
                    .map(ObjectEffects::parts)
                    .map(this::relation)
                    .ifPresent(table -> found.add(table, SHARE_UPDATE_EXCLUSIVE, Work.INSTANT));
        } else if (operation instanceof DropObject one && one.kind().equals("schema") && one.cascade()) {
            around.schema().tables().stream()
                    .filter(table -> table.schema().equals(one.name().name()))
                    .forEach(table -> found.add(table, ACCESS_EXCLUSIVE, Work.INSTANT));
        }
    }

    private Optional<QualifiedName> commented(Comment comment) {
        List<String> parts = parts(comment.object());
        if (comment.kind().equals("column")) {
            parts.remove(parts.size() - 1);
        } else if (!RELATIONS.contains(comment.kind())) {
            return Optional.empty();
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(relation(parts));
    }

    private static List<String> parts(String name) {
        return new ArrayList<>(Arrays.asList(name.split("\\.", -1)));
    }

    private QualifiedName relation(List<String> parts) {
        Optional<String> schema = parts.size() < 2 ? Optional.empty() : Optional.of(parts.get(parts.size() - 2));
        return around.schema().relationNamed(schema, parts.get(parts.size() - 1));
    }
}
