package dev.palindrome.migration;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a rule another severity in one history.
 *
 * <pre>{@code
 * rules = {
 *     @Rule(name = "prefer-text", severity = Severity.OFF),
 *     @Rule(name = "several-concerns", severity = Severity.WARNING)
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Rule {

    /**
     * The name of the rule, in kebab case.
     *
     * @return the name
     */
    String name();

    /**
     * How its findings count in this history.
     *
     * @return the severity
     */
    Severity severity();
}
