package dev.palindrome.engine.connect;

import java.util.Optional;

/**
 * Whom to log in as.
 *
 * @param user the user
 * @param password the password, if one was found; certificates and Kerberos need none
 * @param source where the password came from, for messages
 */
public record Login(String user, Optional<Secret> password, String source) {}
