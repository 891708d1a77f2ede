package dev.palindrome.engine.connect;

import java.util.Optional;

/** Looks up the users and passwords that the build tool keeps, such as the servers of Maven's settings.xml. */
@FunctionalInterface
public interface ServerLogins {

    /** What is kept under an id. */
    Optional<ServerLogin> find(String serverId);

    /** A user and a password, decrypted; either may be missing. */
    record ServerLogin(Optional<String> user, Optional<Secret> password) {}
}
