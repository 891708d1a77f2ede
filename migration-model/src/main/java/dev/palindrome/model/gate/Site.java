package dev.palindrome.model.gate;

/** The smallest place in the sources that a finding is about. Whoever shows the finding turns it into a file and a line. */
public sealed interface Site {

    /**
     * Answers for each kind of place.
     *
     * @param <R> the answer
     */
    interface Visitor<R> {
        /** A part of a revision's class. */
        R revision(InRevision site);

        /** A waiver of a revision. */
        R waiver(InWaiver site);

        /** The configuration of a history. */
        R settings(InSettings site);

        /** A line of the lock file. */
        R lockFile(InLockFile site);

        /** A place in the SQL of a step. */
        R sql(InSql site);
    }

    /**
     * Calls the visitor's method for this kind.
     *
     * @param visitor what to call
     * @param <R> the answer
     * @return its answer
     */
    <R> R accept(Visitor<R> visitor);

    /** A part of a revision's class. */
    enum Part {
        /** The class itself. */
        CLASS,
        /** The value of {@code id}. */
        ID,
        /** The value of {@code parent}. */
        PARENT,
        /** The method {@code upgrade}. */
        UPGRADE,
        /** The method {@code downgrade}; the class, where it is not overridden. */
        DOWNGRADE
    }

    /** A value of a waiver. */
    enum WaiverPart {
        /** The annotation as a whole. */
        WHOLE,
        /** The value of {@code rule}. */
        RULE,
        /** The value of {@code owner}. */
        OWNER,
        /** The value of {@code risk}. */
        RISK,
        /** The value of {@code expires}. */
        EXPIRES
    }

    /**
     * A part of a revision's class.
     *
     * @param className the binary name of the class
     * @param part the part
     */
    record InRevision(String className, Part part) implements Site {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.revision(this);
        }
    }

    /**
     * A waiver of a revision.
     *
     * @param className the binary name of the class
     * @param position which of its waivers, counted from 0
     * @param part the value
     */
    record InWaiver(String className, int position, WaiverPart part) implements Site {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.waiver(this);
        }
    }

    /**
     * The configuration of a history.
     *
     * @param packageName the package that carries it
     * @param attribute the attribute, or the empty string for the whole annotation
     */
    record InSettings(String packageName, String attribute) implements Site {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.settings(this);
        }
    }

    /**
     * A line of the lock file.
     *
     * @param history the history
     * @param line the line, counted from 1
     */
    record InLockFile(String history, int line) implements Site {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.lockFile(this);
        }
    }

    /**
     * A place in the SQL of a step.
     *
     * @param className the binary name of the class
     * @param upgrade whether the step is of the upgrade, not of the downgrade
     * @param step which step of the direction, counted from 0
     * @param offset the first character of the place in the step's SQL
     * @param length the number of characters, at least 1
     */
    record InSql(String className, boolean upgrade, int step, int offset, int length) implements Site {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sql(this);
        }
    }
}
