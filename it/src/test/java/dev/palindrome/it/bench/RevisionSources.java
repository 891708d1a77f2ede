package dev.palindrome.it.bench;

import dev.palindrome.it.bench.Workload.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes a workload as revision classes with text blocks. */
final class RevisionSources {

    /** The package of the revisions. */
    static final String PACKAGE = "com.acme.db";

    /** The simple name of the class that Palindrome generates in it. */
    static final String REGISTRY = "PalindromeMigrations";

    /** The workload is no model of care: what the rules about SQL find in it is told, and fails nothing. */
    private static final String CONFIGURED = """
            @MigrationHistory(
                    ids = IdFormat.SEQUENTIAL,
                    rules = {
                        @Rule(name = "require-concurrent-index-creation", severity = Severity.INFO),
                        @Rule(name = "adding-foreign-key-constraint", severity = Severity.INFO),
                        @Rule(name = "constraint-missing-not-valid", severity = Severity.INFO),
                        @Rule(name = "ban-mutation-without-where", severity = Severity.INFO)
                    })
            package com.acme.db;

            import dev.palindrome.migration.IdFormat;
            import dev.palindrome.migration.MigrationHistory;
            import dev.palindrome.migration.Rule;
            import dev.palindrome.migration.Severity;
            """;

    private static final String REVISION = """
            package com.acme.db;

            import dev.palindrome.migration.Migration;
            import dev.palindrome.migration.Revision;
            import dev.palindrome.migration.Steps;

            /** Revision %1$s. */
            @Revision(id = "%1$s", parent = "%2$s", description = "%1$s")
            final class %3$s implements Migration {

                @Override
                public void upgrade(Steps steps) {
                    steps.sql(""\"
            %4$s            ""\");
                }

                @Override
                public void downgrade(Steps steps) {
                    steps.sql(""\"
            %5$s            ""\");
                }
            }
            """;

    private RevisionSources() {}

    /**
     * Writes the classes.
     *
     * @param workload the revisions
     * @param folder where the sources go
     * @return the files
     */
    static List<Path> write(Workload workload, Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        files.add(Files.writeString(folder.resolve("package-info.java"), CONFIGURED));
        String parent = "";
        for (Entry entry : workload.revisions()) {
            String name = "R" + entry.id();
            String source =
                    REVISION.formatted(entry.id(), parent, name, block(entry.upgrade()), block(entry.downgrade()));
            files.add(Files.writeString(folder.resolve(name + ".java"), source));
            parent = entry.id();
        }
        return files;
    }

    /** The lines of a text block; the workload has no character that would have to be escaped. */
    private static String block(String sql) {
        return sql.indent(12);
    }
}
