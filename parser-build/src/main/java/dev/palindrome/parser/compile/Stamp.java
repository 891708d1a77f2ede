package dev.palindrome.parser.compile;

import com.dylibso.chicory.build.time.compiler.Generator;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Remembers from what something was made. */
final class Stamp {

    private final Path file;

    Stamp(Path file) {
        this.file = file;
    }

    boolean says(String digest) throws IOException {
        return Files.exists(file) && Files.readString(file).equals(digest);
    }

    void write(String digest) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, digest);
    }

    /** The digest of the inputs, of our own classes, and of the compiler's. */
    static String digest(byte[]... inputs) throws IOException {
        MessageDigest digest = sha256();
        for (byte[] input : inputs) {
            digest.update(input);
        }
        digest.update(classFile(Generator.class));
        for (Path ours : ourClasses()) {
            digest.update(Files.readAllBytes(ours));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] classFile(Class<?> type) throws IOException {
        try (InputStream in = type.getResourceAsStream(type.getSimpleName() + ".class")) {
            return in == null ? new byte[0] : in.readAllBytes();
        }
    }

    /** This module's jar, or the files of its classes. */
    private static List<Path> ourClasses() throws IOException {
        Path origin = origin();
        if (!Files.isDirectory(origin)) {
            return List.of(origin);
        }
        try (Stream<Path> files = Files.walk(origin.resolve("dev"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Path origin() throws IOException {
        try {
            return Path.of(Stamp.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IOException("the class path has something that is no file", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
