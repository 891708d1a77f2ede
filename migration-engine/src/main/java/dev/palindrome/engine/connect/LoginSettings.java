package dev.palindrome.engine.connect;

import java.util.Optional;

/**
 * What the user has said about whom to log in as.
 *
 * @param user {@code migrations.user}
 * @param serverId {@code migrations.serverId}
 * @param passwordEnv {@code migrations.passwordEnv}, the name of a variable
 */
public record LoginSettings(Optional<String> user, Optional<String> serverId, Optional<String> passwordEnv) {

    /** Nothing was said. */
    public static LoginSettings none() {
        return new LoginSettings(Optional.empty(), Optional.empty(), Optional.empty());
    }
}
