package dev.palindrome.parser.npm;

import java.io.IOException;
import java.nio.file.Path;

/** Fills a directory with the packages that its lock file names. */
@FunctionalInterface
interface Installer {

    /** Makes {@code node_modules} anew from {@code package-lock.json}. */
    void install(Path directory) throws IOException, InterruptedException;
}
