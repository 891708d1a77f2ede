package dev.palindrome.model.plan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a database is to go, as the user says it; what it means depends on the chain and on where the database stands. */
public sealed interface Target {

    /** The last revision of the chain. */
    Target HEAD = new Head();

    /** Before the first revision. */
    Target BASE = new Base();

    /**
     * Answers for each kind of target.
     *
     * @param <R> the answer
     */
    interface Visitor<R> {
        /** The last revision. */
        R head();

        /** Before the first revision. */
        R base();

        /** A revision by its id, or by the beginning of it. */
        R named(Named target);

        /** Some revisions from where the database stands. */
        R relative(Relative target);
    }

    /**
     * Calls the visitor's method for this kind.
     *
     * @param visitor what to call
     * @param <R> the answer
     * @return its answer
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * Reads a target: {@code head}, {@code base}, {@code +1}, {@code -1}, or an id or the beginning of one.
     *
     * @param text what the user wrote
     * @return the target
     */
    static Target parse(String text) {
        Matcher steps = Relative.FORM.matcher(text);
        if (steps.matches()) {
            return new Relative(Integer.parseInt(text));
        }
        return switch (text) {
            case "head" -> HEAD;
            case "base" -> BASE;
            default -> new Named(text);
        };
    }

    /** The last revision of the chain. */
    record Head() implements Target {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.head();
        }

        @Override
        public String toString() {
            return "head";
        }
    }

    /** Before the first revision. */
    record Base() implements Target {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.base();
        }

        @Override
        public String toString() {
            return "base";
        }
    }

    /**
     * A revision by name.
     *
     * @param text its id, or so much of its beginning that no other id begins alike
     */
    record Named(String text) implements Target {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.named(this);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * A number of revisions from where the database stands.
     *
     * @param by how many upwards, or downwards if negative
     */
    record Relative(int by) implements Target {

        private static final Pattern FORM = Pattern.compile("[+-][0-9]{1,9}");

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.relative(this);
        }

        @Override
        public String toString() {
            return by < 0 ? Integer.toString(by) : "+" + by;
        }
    }
}
