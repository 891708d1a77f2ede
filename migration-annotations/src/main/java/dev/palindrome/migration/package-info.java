/**
 * The API of Palindrome: annotate a class that implements {@link dev.palindrome.migration.Migration} with
 * {@link dev.palindrome.migration.Revision}, and the compile-time processor takes it into the history.
 *
 * <pre>{@code
 * @Revision(id = "202601071200_add_policy_profiles", parent = "202601051030_create_tenants")
 * final class AddPolicyProfiles implements Migration {
 *
 *     @Override
 *     public void upgrade(Steps steps) {
 *         steps.sql("CREATE TABLE core.policy_profiles (id uuid PRIMARY KEY)");
 *     }
 *
 *     @Override
 *     public void downgrade(Steps steps) {
 *         steps.sql("DROP TABLE core.policy_profiles");
 *     }
 * }
 * }</pre>
 *
 * <p>Nothing in this package or in a method of it is ever {@code null}; absence is an empty string, an empty array or an
 * {@link java.util.Optional}.
 */
package dev.palindrome.migration;
