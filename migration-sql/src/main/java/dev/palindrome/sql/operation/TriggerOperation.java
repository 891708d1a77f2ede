package dev.palindrome.sql.operation;

import dev.palindrome.sql.lex.Span;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Trigger;
import java.util.List;

/** What is done to the triggers and rules of a table. */
public sealed interface TriggerOperation extends Operation {

    /**
     * The table.
     *
     * @return its name
     */
    QualifiedName table();

    /**
     * {@code CREATE TRIGGER}.
     *
     * @param span where it stands
     * @param table the table or view
     * @param made the trigger
     * @param orReplace whether it may take the place of one with its name
     * @param says the same as a remark
     */
    record CreateTrigger(Span span, QualifiedName table, Trigger made, boolean orReplace, List<Said> says)
            implements TriggerOperation {
        /** Copies the list. */
        public CreateTrigger {
            says = List.copyOf(says);
        }

        /**
         * Its name.
         *
         * @return the name
         */
        public String trigger() {
            return made.name();
        }
    }

    /**
     * {@code ALTER TRIGGER … RENAME TO}.
     *
     * @param span where it stands
     * @param table the table or view
     * @param trigger its name
     * @param to its new name
     */
    record RenameTrigger(Span span, QualifiedName table, String trigger, String to) implements TriggerOperation {}

    /**
     * {@code DROP TRIGGER}.
     *
     * @param span where it stands
     * @param table the table or view
     * @param trigger its name
     * @param ifExists whether a missing one is no error
     * @param cascade whether what depends on it goes too
     */
    record DropTrigger(Span span, QualifiedName table, String trigger, boolean ifExists, boolean cascade)
            implements TriggerOperation {}

    /**
     * {@code ENABLE TRIGGER}, {@code DISABLE TRIGGER}, {@code ENABLE REPLICA TRIGGER} and the like.
     *
     * @param span where it stands
     * @param table the table
     * @param which one trigger or several
     * @param trigger the trigger's name, or the empty string for several
     * @param enabled whether it fires then
     * @param says the same as a remark
     */
    record SetTrigger(Span span, QualifiedName table, Which which, String trigger, boolean enabled, List<Said> says)
            implements TriggerOperation {
        /** Copies the list. */
        public SetTrigger {
            says = List.copyOf(says);
        }
    }

    /** Which triggers are switched. */
    enum Which {
        /** One, by name. */
        ONE,
        /** {@code ALL}: those of foreign keys too. */
        ALL,
        /** {@code USER}: all but those of foreign keys. */
        USER
    }

    /**
     * {@code CREATE RULE}.
     *
     * @param span where it stands
     * @param table the table or view
     * @param rule its name
     * @param says the same as a remark
     */
    record CreateRule(Span span, QualifiedName table, String rule, List<Said> says) implements TriggerOperation {
        /** Copies the list. */
        public CreateRule {
            says = List.copyOf(says);
        }
    }

    /**
     * {@code DROP RULE}.
     *
     * @param span where it stands
     * @param table the table or view
     * @param rule its name
     * @param ifExists whether a missing one is no error
     * @param cascade whether what depends on it goes too
     */
    record DropRule(Span span, QualifiedName table, String rule, boolean ifExists, boolean cascade)
            implements TriggerOperation {}
}
