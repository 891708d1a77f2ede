package dev.palindrome.processor.authoring.foreign;

import dev.palindrome.model.diagnostic.AuthoringCode;
import dev.palindrome.model.diagnostic.Diagnostic;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A directory of diesel, with a folder for each revision. Its version is what stands before the first underscore without
 * hyphens, and versions are compared as texts: {@code 2026-07-30-140000-0000} is before {@code 2026-08-01-120000}.
 */
final class DieselDirectory {

    private static final String UPGRADE = "up.sql";
    private static final String DOWNGRADE = "down.sql";
    private static final Pattern NO_TRANSACTION = Pattern.compile("(?m)^\\s*run_in_transaction\\s*=\\s*false\\b");

    private final Map<String, Path> folders = new TreeMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    DieselDirectory(List<Path> entries) {
        entries.forEach(this::take);
    }

    static boolean isRevision(Path folder) {
        return Files.exists(folder.resolve(UPGRADE)) || Files.exists(folder.resolve(DOWNGRADE));
    }

    ForeignHistory history() {
        List<ForeignRevision> revisions = new ArrayList<>();
        for (Path folder : folders.values()) {
            boolean withoutTransaction = withoutTransaction(folder.resolve("metadata.toml"));
            Path downgrade = folder.resolve(DOWNGRADE);
            revisions.add(new ForeignRevision(
                    nameOf(folder),
                    script(folder.resolve(UPGRADE), withoutTransaction),
                    Files.exists(downgrade) ? Optional.of(script(downgrade, withoutTransaction)) : Optional.empty()));
        }
        return new ForeignHistory(revisions, diagnostics);
    }

    private void take(Path folder) {
        if (nameOf(folder).endsWith(".sql")) {
            diagnostics.add(AuthoringCode.FILE_IGNORED
                    .with("file", nameOf(folder))
                    .with("reason", "it does not stand in a folder of its own as `up.sql` or `down.sql`")
                    .diagnostic());
        } else if (Files.exists(folder.resolve(UPGRADE))) {
            Path other = folders.putIfAbsent(version(folder), folder);
            if (other != null) {
                diagnostics.add(AuthoringCode.SAME_NUMBER
                        .with("first", nameOf(other))
                        .with("second", nameOf(folder))
                        .diagnostic());
            }
        } else if (isRevision(folder)) {
            diagnostics.add(AuthoringCode.NO_UPGRADE
                    .with("file", nameOf(folder) + "/" + DOWNGRADE)
                    .with("upgrade", nameOf(folder) + "/" + UPGRADE)
                    .diagnostic());
        }
    }

    private static String version(Path folder) {
        return nameOf(folder).split("_", -1)[0].replace("-", "");
    }

    private boolean withoutTransaction(Path metadata) {
        return Files.exists(metadata)
                && NO_TRANSACTION.matcher(ScriptFile.read(metadata).text()).find();
    }

    private ForeignScript script(Path file, boolean withoutTransaction) {
        ScriptFile read = ScriptFile.read(file);
        read.problem().ifPresent(diagnostics::add);
        return new ForeignScript(read.text(), withoutTransaction);
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString();
    }
}
