package dev.palindrome.migration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a class as one step of a history: a revision, with the revision that it follows.
 *
 * <p>The class is concrete, not generic, top level or static nested, has a constructor without parameters that its
 * package can call, and implements {@link Migration}. It may be package-private.
 *
 * <pre>{@code
 * @Revision(
 *         id = "202601071200_add_policy_profiles",
 *         parent = "202601051030_create_tenants",
 *         description = "Policy profiles for pack configuration",
 *         requirements = "REQ-412")
 * final class AddPolicyProfiles implements Migration { ... }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Revision {

    /**
     * The name of the revision, unique in its history and for ever: {@code [A-Za-z0-9][A-Za-z0-9_.-]{0,119}}, in the form
     * that the history's {@link MigrationHistory#ids()} asks for.
     *
     * @return the id
     */
    String id();

    /**
     * The id of the revision that this one follows; the empty string for the first revision of the history.
     *
     * @return the parent's id, or the empty string
     */
    String parent();

    /**
     * What the revision is for, in a few words; shown by {@code migrations:status} and kept in the database.
     *
     * @return the description, or the empty string
     */
    String description() default "";

    /**
     * The requirements that the revision serves, as the team numbers them. They appear in the evidence.
     *
     * @return the requirements
     */
    String[] requirements() default {};

    /**
     * What could go wrong when the revision is deployed, in a sentence for the one who approves it.
     *
     * @return the risk, or the empty string
     */
    String risk() default "";

    /**
     * Who answers for the revision.
     *
     * @return the author, or the empty string
     */
    String author() default "";
}
