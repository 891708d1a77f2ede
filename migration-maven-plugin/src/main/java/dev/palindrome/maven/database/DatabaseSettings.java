package dev.palindrome.maven.database;

import dev.palindrome.engine.connect.DatabaseUrl;
import dev.palindrome.engine.connect.LoginSettings;
import java.util.Optional;

/**
 * Which database a goal was told to work on.
 *
 * @param url where it is; without one it is the embedded PostgreSQL's
 * @param login whom to log in as
 * @param role the role to work as
 * @param realDatabase what names a database that is not the embedded one, if anything does
 */
public record DatabaseSettings(
        Optional<DatabaseUrl> url, LoginSettings login, Optional<String> role, Optional<String> realDatabase) {}
