package dev.palindrome.engine.server;

import java.nio.file.Path;

/** An unpacked PostgreSQL. */
record Installation(Path home) {

    /** One of its programs, {@code initdb}. */
    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }
}
