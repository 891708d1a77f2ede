package dev.palindrome.migration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Takes responsibility for one finding on a revision: which rule is waived, who answers for it, and what the risk is.
 *
 * <p>A waiver serves every rule of every gate. One that waives nothing, names an unknown rule or has expired is itself
 * an error, so that waivers do not outlive their reason.
 *
 * <pre>{@code
 * @Waiver(
 *         rule = "missing-downgrade",
 *         owner = "payments",
 *         risk = "ledger rows cannot be un-merged; restore from backup",
 *         expires = "2027-01-31",
 *         ticket = "PAY-981",
 *         approvedBy = "data owner")
 * }</pre>
 */
@Documented
@Repeatable(Waiver.List.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Waiver {

    /**
     * The name of the rule, in kebab case, for example {@code missing-downgrade}.
     *
     * @return the rule
     */
    String rule();

    /**
     * The team or person who answers for the risk. Placeholders such as {@code me} or {@code todo} are refused.
     *
     * @return the owner
     */
    String owner();

    /**
     * What can happen because the rule is not kept, and what would be done then.
     *
     * @return the risk
     */
    String risk();

    /**
     * The last day on which the waiver counts, as {@code yyyy-mm-dd} in UTC; empty for one that does not expire.
     *
     * @return the date, or the empty string
     */
    String expires() default "";

    /**
     * Where the decision is written down.
     *
     * @return the ticket, or the empty string
     */
    String ticket() default "";

    /**
     * Who approved the waiver, if not the owner.
     *
     * @return the approver, or the empty string
     */
    String approvedBy() default "";

    /**
     * Holds several waivers of one revision; the compiler writes it, nobody else needs to.
     *
     * <pre>{@code
     * @Waiver(rule = "missing-downgrade", owner = "payments", risk = "restore from backup")
     * @Waiver(rule = "drop-table", owner = "payments", risk = "unused since release 3.1")
     * }</pre>
     */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {

        /**
         * The waivers, in source order.
         *
         * @return the waivers
         */
        Waiver[] value();
    }
}
