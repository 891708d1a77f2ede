package dev.palindrome.processor.authoring;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Writes the changes of an authoring, all of them or none: first every new content beside its file, which is where a full
 * disk or a missing permission shows, then one move per file. Should a move fail, the files before it are put back.
 */
public final class ChangeWriter {

    private ChangeWriter() {}

    /**
     * Writes changes.
     *
     * @param changes the files as they are to be
     * @throws IOException if a file cannot be written; then none is changed
     */
    public static void write(List<FileChange> changes) throws IOException {
        Deque<Staged> undo = new ArrayDeque<>();
        try {
            for (FileChange change : changes) {
                undo.push(Staged.of(change));
            }
            for (Staged staged : List.copyOf(undo)) {
                staged.publish();
            }
        } catch (IOException e) {
            for (Staged staged : undo) {
                staged.undo(e);
            }
            throw e;
        }
    }

    /**
     * A new content that lies beside its file.
     *
     * @param target the file
     * @param fresh the new content
     * @param old the content before, or empty if there was no file
     */
    private record Staged(Path target, Path fresh, Optional<byte[]> old) {

        static Staged of(FileChange change) throws IOException {
            Path target = change.path().toAbsolutePath();
            Path folder = Files.createDirectories(target.getParent());
            Optional<byte[]> old = Files.exists(target) ? Optional.of(Files.readAllBytes(target)) : Optional.empty();
            Path fresh = Files.createTempFile(folder, ".migrations", ".tmp");
            try {
                // a temporary file is its owner's alone; the one it replaces, or its neighbours, may be everybody's
                Files.delete(fresh);
                Files.write(fresh, change.newContent().getBytes(UTF_8));
            } catch (IOException e) {
                Files.deleteIfExists(fresh);
                throw e;
            }
            return new Staged(target, fresh, old);
        }

        void publish() throws IOException {
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }

        /** Puts the file back; what goes wrong here is told beside what went wrong before. */
        void undo(IOException reason) {
            try {
                boolean published = !Files.deleteIfExists(fresh);
                if (published && old.isPresent()) {
                    Files.write(target, old.get());
                } else if (published) {
                    Files.deleteIfExists(target);
                }
            } catch (IOException e) {
                reason.addSuppressed(e);
            }
        }
    }
}
