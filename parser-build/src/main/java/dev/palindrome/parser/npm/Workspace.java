package dev.palindrome.parser.npm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The directory that npm works in: filled once, and again only when what it is made from, or what was made, has changed. */
final class Workspace {

    private static final List<String> ORDER = List.of("package.json", "package-lock.json");

    private final Path source;
    private final Path directory;

    Workspace(Path source, Path directory) {
        this.source = source;
        this.directory = directory;
    }

    void refresh(Installer installer) throws IOException, InterruptedException {
        if (isFresh()) {
            return;
        }
        Files.createDirectories(directory);
        for (String file : ORDER) {
            Files.copy(source.resolve(file), directory.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        installer.install(directory);
        Files.writeString(stamp(), digest());
    }

    private boolean isFresh() throws IOException {
        return Files.exists(stamp()) && allThere() && Files.readString(stamp()).equals(digest());
    }

    private boolean allThere() {
        for (PackageFile file : PackageFile.values()) {
            if (!Files.exists(directory.resolve(file.path()))) {
                return false;
            }
        }
        return true;
    }

    private Path stamp() {
        return directory.resolve("fetched.sha256");
    }

    /** The digest of what is asked for and of what is there. */
    private String digest() throws IOException {
        MessageDigest digest = sha256();
        for (String file : ORDER) {
            digest.update(Files.readAllBytes(source.resolve(file)));
        }
        for (PackageFile file : PackageFile.values()) {
            digest.update(Files.readAllBytes(directory.resolve(file.path())));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
