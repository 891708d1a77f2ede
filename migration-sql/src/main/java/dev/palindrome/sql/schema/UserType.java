package dev.palindrome.sql.schema;

import java.util.List;
import java.util.Optional;

/** A type that the history makes. */
public sealed interface UserType {

    /**
     * Its name.
     *
     * @return the name
     */
    QualifiedName name();

    /**
     * Where it comes from.
     *
     * @return its origin
     */
    Origin origin();

    /**
     * An enumeration.
     *
     * @param name its name
     * @param values its values in order
     * @param origin where it comes from
     */
    record Enumeration(QualifiedName name, List<Value> values, Origin origin) implements UserType {

        /** Copies the list. */
        public Enumeration {
            values = List.copyOf(values);
        }
    }

    /**
     * A value of an enumeration.
     *
     * @param label its label
     * @param origin where it comes from
     */
    record Value(String label, Origin origin) {}

    /**
     * A domain.
     *
     * @param name its name
     * @param base the type that it is over
     * @param notNull whether it is NOT NULL
     * @param checks the names of its CHECKs
     * @param origin where it comes from
     * @param wording the statement that made it, as long as its words are still right
     */
    record Domain(
            QualifiedName name,
            DataType base,
            boolean notNull,
            List<String> checks,
            Origin origin,
            Optional<Wording> wording)
            implements UserType {

        /** Copies the list. */
        public Domain {
            checks = List.copyOf(checks);
        }

        /** A domain of which nothing more is known. */
        public Domain(QualifiedName name, DataType base, boolean notNull, List<String> checks, Origin origin) {
            this(name, base, notNull, checks, origin, Optional.empty());
        }

        /**
         * Whether values can fail.
         *
         * @return true if it is NOT NULL or has a CHECK
         */
        public boolean constrained() {
            return notNull || !checks.isEmpty();
        }
    }

    /**
     * Any other type: composite, range, base.
     *
     * @param name its name
     * @param origin where it comes from
     * @param wording the statement that made it, as long as its words are still right
     */
    record Other(QualifiedName name, Origin origin, Optional<Wording> wording) implements UserType {

        /** A type of which nothing more is known. */
        public Other(QualifiedName name, Origin origin) {
            this(name, origin, Optional.empty());
        }
    }
}
