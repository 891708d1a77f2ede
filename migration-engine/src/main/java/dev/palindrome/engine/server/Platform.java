package dev.palindrome.engine.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What PostgreSQL's binaries must be built for, in the words of the artifacts that carry them. */
public record Platform(String system, String processor, boolean musl) {

    /**
     * Recognises a platform.
     *
     * @param osName the system property {@code os.name}
     * @param osArch the system property {@code os.arch}
     * @param libraries the directory of the C library's loader, {@code /lib}
     */
    public static Platform of(String osName, String osArch, Path libraries) {
        String system = system(osName.toLowerCase(Locale.ROOT));
        return new Platform(
                system, processor(osArch.toLowerCase(Locale.ROOT)), system.equals("linux") && hasMusl(libraries));
    }

    /** The end of the artifact's name, {@code linux-amd64-alpine}. */
    String classifier() {
        return system + "-" + processor + (musl ? "-alpine" : "");
    }

    private static String system(String name) {
        if (name.startsWith("mac") || name.startsWith("darwin")) {
            return "darwin";
        }
        return name.startsWith("windows") ? "windows" : name;
    }

    private static String processor(String name) {
        return switch (name) {
            case "x86_64", "x64" -> "amd64";
            case "aarch64", "arm64" -> "arm64v8";
            default -> name;
        };
    }

    private static boolean hasMusl(Path libraries) {
        if (!Files.isDirectory(libraries)) {
            return false;
        }
        try (DirectoryStream<Path> loaders = Files.newDirectoryStream(libraries, "ld-musl-*")) {
            return loaders.iterator().hasNext();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + libraries, e);
        }
    }
}
