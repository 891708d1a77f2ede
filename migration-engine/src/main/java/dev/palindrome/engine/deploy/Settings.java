package dev.palindrome.engine.deploy;

import dev.palindrome.engine.session.Timeouts;
import dev.palindrome.engine.store.Deployer;
import dev.palindrome.sql.lex.Identifier;
import java.util.Optional;

/**
 * How a goal works on a database, whatever the goal.
 *
 * @param deployer who runs
 * @param timeouts how long anything may take
 * @param role the role to work as
 * @param schema where the store is; by default {@code migrations}, or {@code migrations_<history>}
 * @param expectTarget the label that the database must have, and gets when its store is made
 */
public record Settings(
        Deployer deployer,
        Timeouts timeouts,
        Optional<Identifier> role,
        Optional<Identifier> schema,
        Optional<String> expectTarget) {

    /** Settings of which only the deployer is said. */
    public static Settings of(Deployer deployer) {
        return new Settings(deployer, Timeouts.DEFAULT, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
