package dev.palindrome.engine.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Whom the files of a cluster belong to: PostgreSQL refuses a data directory of somebody else. */
record FileOwner(Optional<String> user) {

    static FileOwner of(Launcher launcher) {
        return new FileOwner(launcher.user());
    }

    /** Gives the files away, if it is not us who runs the server. */
    void own(Path... files) throws IOException {
        if (user.isPresent()) {
            for (Path file : files) {
                Files.setOwner(
                        file,
                        file.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(user.get()));
            }
        }
    }
}
