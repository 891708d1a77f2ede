package dev.palindrome.sql.schema;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which objects belong to which, to be asked from the other end: a many-to-many map over another one, as {@link Layer} is a map
 * over another one. A change costs one step however many objects are linked already.
 */
final class Links {

    private final @Nullable Links below;
    private final Map<End, Map<QualifiedName, Boolean>> own = new HashMap<>();
    private int written;

    /** How an object belongs to another. */
    enum Kind {
        /** From a table or materialized view to its indexes. */
        INDEX,
        /** From an index of a partitioned table to the indexes of the partitions. */
        INDEX_PART,
        /** From a table to those with a foreign key to it. */
        REFERENCE,
        /** From a table to its partitions. */
        PARTITION,
        /** From a table to those that inherit from it without being partitions. */
        HEIR,
        /** From a relation to the views that read it. */
        READER,
        /** From a sequence to the table that owns it. */
        SEQUENCE_OWNER,
        /** From a sequence to the tables with a default that draws from it. */
        SEQUENCE_USE,
        /** From a constraint's name in its schema to the tables and domains that have it. */
        CONSTRAINT,
        /** From a function to the tables with a trigger that calls it. */
        TRIGGER,
        /** From a type to the tables with a column of it. */
        TYPE_USE,
        /** From the session to its temporary tables. */
        SESSION,
        /** From a unit to the tables that it made. */
        UNIT
    }

    private record End(Kind kind, QualifiedName name) {}

    private Links(@Nullable Links below) {
        this.below = below;
    }

    static Links none() {
        return new Links(null);
    }

    Links over() {
        return new Links(this);
    }

    /** Links over these in a long row of them, see {@link Layer#onward()}. */
    Links onward() {
        Links top = this;
        @Nullable Links under = top.below;
        while (under != null && under.below != null && top.written >= under.written) {
            Links both = new Links(under.below);
            both.takeAll(under);
            both.takeAll(top);
            top = both;
            under = top.below;
        }
        return top.over();
    }

    private void takeAll(Links other) {
        other.own.forEach((end, ways) -> ways.forEach((to, there) -> write(end, to, there)));
    }

    /** Takes what these links change into those below, which are then like these. */
    void settle() {
        if (below != null) {
            Links under = below;
            own.forEach((end, ways) -> ways.forEach((to, there) -> {
                if (there) {
                    under.link(end.kind(), end.name(), to);
                } else {
                    under.unlink(end.kind(), end.name(), to);
                }
            }));
            own.clear();
        }
    }

    void link(Kind kind, QualifiedName from, QualifiedName to) {
        write(new End(kind, from), to, true);
    }

    void unlink(Kind kind, QualifiedName from, QualifiedName to) {
        End end = new End(kind, from);
        if (below == null) {
            ownOf(end).remove(to);
        } else {
            write(end, to, false);
        }
    }

    private void write(End end, QualifiedName to, boolean there) {
        ownOf(end).put(to, there);
        written++;
    }

    private Map<QualifiedName, Boolean> ownOf(End end) {
        return own.computeIfAbsent(end, key -> new LinkedHashMap<>());
    }

    /** What the name is linked to; costs as much as there is. */
    Set<QualifiedName> of(Kind kind, QualifiedName from) {
        Set<QualifiedName> linked = below == null ? new LinkedHashSet<>() : below.of(kind, from);
        own.getOrDefault(new End(kind, from), Map.of()).forEach((to, there) -> {
            if (there) {
                linked.add(to);
            } else {
                linked.remove(to);
            }
        });
        return linked;
    }
}
