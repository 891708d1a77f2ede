package dev.palindrome.engine.proof;

import dev.palindrome.engine.plan.Body;
import dev.palindrome.model.plan.Step;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The roles that migrations speak of. Roles belong to a server, not to a database, so a scratch server lacks those that a
 * platform made on the real one.
 *
 * @param named the roles that something is granted to, taken from or given to
 * @param made the roles that the migrations make themselves
 * @param changed whether a role is made, altered or dropped
 */
public record RolesOfMigrations(SortedSet<String> named, SortedSet<String> made, boolean changed) {

    /** Copies the sets. */
    public RolesOfMigrations {
        named = Collections.unmodifiableSortedSet(new TreeSet<>(named));
        made = Collections.unmodifiableSortedSet(new TreeSet<>(made));
    }

    /** The roles of no migration at all. */
    public static RolesOfMigrations none() {
        return new RolesOfMigrations(new TreeSet<>(), new TreeSet<>(), false);
    }

    /** Finds the roles in the SQL of bodies; what Java does is not seen. */
    public static RolesOfMigrations of(Collection<Body> bodies) {
        RolesOfMigrations roles = none();
        for (Body body : bodies) {
            for (Step step : body.steps()) {
                roles = roles.and(step.accept(new InStep()));
            }
        }
        return roles;
    }

    /** Finds the roles in a text of SQL. */
    public static RolesOfMigrations of(String sql) {
        return new RoleScan().scan(sql);
    }

    /** These roles and others. */
    public RolesOfMigrations and(RolesOfMigrations other) {
        SortedSet<String> allNamed = new TreeSet<>(named);
        allNamed.addAll(other.named);
        SortedSet<String> allMade = new TreeSet<>(made);
        allMade.addAll(other.made);
        return new RolesOfMigrations(allNamed, allMade, changed || other.changed);
    }

    /** The roles that have to be there before the first revision: those that are named, but not made. */
    public SortedSet<String> needed() {
        SortedSet<String> needed = new TreeSet<>(named);
        needed.removeAll(made);
        return needed;
    }

    /** Finds the roles of one step. */
    private static final class InStep implements Step.Visitor<RolesOfMigrations> {

        @Override
        public RolesOfMigrations sql(Step.Sql step) {
            return of(step.text());
        }

        @Override
        public RolesOfMigrations autocommit(Step.Autocommit step) {
            return of(step.text());
        }

        @Override
        public RolesOfMigrations update(Step.Update step) {
            return none();
        }

        @Override
        public RolesOfMigrations java(Step.Java step) {
            return none();
        }
    }
}
