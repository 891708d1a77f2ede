package dev.palindrome.engine.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** The superuser's password of a server of our own; it shows itself to nobody. */
final class Password {

    private static final int BYTES = 24;

    private final String secret;

    private Password(String secret) {
        this.secret = secret;
    }

    static Password random(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new Password(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    static Password readFrom(Path file) throws IOException {
        return new Password(Files.readString(file).strip());
    }

    /** Writes it into a file that only its owner can read. */
    void writeTo(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file);
        FileTree.setMode(file, "rw-------");
        Files.writeString(file, secret);
    }

    String secret() {
        return secret;
    }

    @Override
    public String toString() {
        return "password";
    }
}
