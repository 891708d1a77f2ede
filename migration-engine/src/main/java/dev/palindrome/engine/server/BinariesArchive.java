package dev.palindrome.engine.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The tar of PostgreSQL's binaries inside the jar that Maven delivers. */
final class BinariesArchive {

    private final Path jar;

    BinariesArchive(Path jar) {
        this.jar = jar;
    }

    /** Unpacks {@code bin}, {@code lib} and {@code share} below the directory. */
    void unpackTo(Path directory) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile());
                InputStream packed = zip.getInputStream(archiveIn(zip));
                TarArchiveInputStream tar =
                        new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, directory);
            }
        }
    }

    private ZipEntry archiveIn(ZipFile zip) throws IOException {
        try (Stream<? extends ZipEntry> entries = zip.stream()) {
            return entries.filter(entry -> entry.getName().endsWith(".txz"))
                    .findFirst()
                    .orElseThrow(() -> new IOException(jar.getFileName() + " has no .txz with PostgreSQL's binaries"));
        }
    }

    private void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path directory) throws IOException {
        Path target = directory.resolve(entry.getName()).normalize();
        if (!target.startsWith(directory)) {
            throw new IOException(jar.getFileName() + " wants to write outside its directory: " + entry.getName());
        }
        if (entry.isDirectory()) {
            createDirectories(directory, target);
            return;
        }
        createDirectories(directory, target.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            unpackLink(entry, directory, target);
        } else {
            Files.copy(tar, target);
            FileTree.setMode(target, (entry.getMode() & 0100) != 0 ? "rwxr-xr-x" : "rw-r--r--");
        }
    }

    private void unpackLink(TarArchiveEntry entry, Path directory, Path target) throws IOException {
        Path pointed = target.resolveSibling(entry.getLinkName()).normalize();
        if (!pointed.startsWith(directory)) {
            throw new IOException(jar.getFileName() + " links outside its directory: " + entry.getName());
        }
        Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    }

    /** Like {@link Files#createDirectories}, but readable for the server's user whatever this process's umask is. */
    private static void createDirectories(Path root, Path directory) throws IOException {
        Path wanted = directory.normalize();
        Files.createDirectories(wanted);
        for (Path each = wanted;
                each.startsWith(root) && !each.equals(root);
                each = each.resolveSibling("..").normalize()) {
            FileTree.setMode(each, "rwxr-xr-x");
        }
    }
}
