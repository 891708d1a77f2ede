package dev.palindrome.maven.testing;

import dev.palindrome.engine.testing.TestDatabase;
import java.sql.SQLException;

/**
 * Somebody who works on a test's database with Maven, and logs in with a password that no text may show.
 *
 * @param database the database
 * @param name the role, which may do everything
 */
public record GoalUser(TestDatabase database, String name) {

    /** The password. */
    public static final String PASSWORD = "canary-7391";

    /** Makes the role. */
    public static GoalUser of(TestDatabase database) throws SQLException {
        String name = "user_of_" + database.name();
        database.execute("CREATE ROLE " + name + " SUPERUSER LOGIN PASSWORD '" + PASSWORD + "'");
        return new GoalUser(database, name);
    }

    /** The url, without the password. */
    public String url() {
        return "postgresql://" + name + "@" + database.source().target();
    }

    /** Maven in a module, with the variables that a deployment has. */
    public TestMaven in(TestModule module) {
        return TestMaven.in(module).variable("MIGRATIONS_URL", url()).variable("MIGRATIONS_PASSWORD", PASSWORD);
    }
}
