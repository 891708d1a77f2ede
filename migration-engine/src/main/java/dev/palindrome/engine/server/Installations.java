package dev.palindrome.engine.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;

/**
 * The unpacked PostgreSQLs in a directory that builds share.
 *
 * <p>Each lies under the SHA-256 of the jar that it came from. It is unpacked beside its place and then moved there in one step,
 * under a lock: a process sees a whole one or none, and a damaged one is unpacked again.
 */
final class Installations {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path directory;

    Installations(Path directory) {
        this.directory = directory;
    }

    /** The unpacked form of the jar. */
    Installation of(Path jar) throws IOException {
        Path home = directory.resolve(fingerprint(jar));
        if (new Inventory(home).matches()) {
            return new Installation(home);
        }
        Path lock = directory.resolve(home.getFileName() + ".lock");
        return DirectoryLock.holding(lock, PATIENCE, () -> {
            // Somebody else may have unpacked it while this process waited.
            if (!new Inventory(home).matches()) {
                unpack(jar, home);
            }
            return new Installation(home);
        });
    }

    private void unpack(Path jar, Path home) throws IOException {
        Path workshop = Files.createTempDirectory(directory, "unpacking-");
        try {
            FileTree.setMode(workshop, "rwxr-xr-x");
            new BinariesArchive(jar).unpackTo(workshop);
            new Inventory(workshop).write();
            FileTree.delete(home);
            Files.move(workshop, home, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            FileTree.delete(workshop);
        }
    }

    private static String fingerprint(Path jar) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(jar), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 12);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
