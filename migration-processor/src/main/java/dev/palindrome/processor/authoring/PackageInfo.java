package dev.palindrome.processor.authoring;

import java.nio.file.Files;
import java.util.List;

/** The {@code package-info.java} that a new history is configured in. */
final class PackageInfo {

    private static final String FILE = "package-info.java";

    private PackageInfo() {}

    /** The file to write, or none if the package has one: it is kept as it is. */
    static List<FileChange> of(Project project, String packageName, String history) {
        boolean exists = project.sourceRoots().stream()
                .map(root -> Project.folder(root, packageName).resolve(FILE))
                .anyMatch(Files::exists);
        return exists
                ? List.of()
                : List.of(new FileChange(project.source(packageName, FILE), text(packageName, history)));
    }

    private static String text(String packageName, String history) {
        String name = history.equals("main") ? "" : "(name = \"" + history + "\")";
        return """
                /** The history of the database: the revisions in this package and below. */
                @MigrationHistory%s
                package %s;

                import dev.palindrome.migration.MigrationHistory;
                """.formatted(name, packageName);
    }
}
