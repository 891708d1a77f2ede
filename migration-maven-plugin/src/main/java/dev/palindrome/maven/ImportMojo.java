package dev.palindrome.maven;

import dev.palindrome.maven.parameter.Parameters;
import dev.palindrome.processor.authoring.Authoring;
import dev.palindrome.processor.authoring.Import;
import dev.palindrome.processor.authoring.Project;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Writes a project's classes from another tool's scripts. */
@Mojo(name = "import", threadSafe = true)
public final class ImportMojo extends AuthoringGoal {

    /** The directory with the other tool's scripts. */
    @Parameter(property = "migrations.importFrom")
    private @Nullable String importFrom;

    /** The layout of the directory; by default it is found out. */
    @Parameter(property = "migrations.layout")
    private @Nullable String layout;

    /** The package of the classes; by default the project's groupId and {@code .db}. */
    @Parameter(property = "migrations.package")
    private @Nullable String packageName;

    @Override
    Authoring author(Parameters given, Project authored, Optional<String> wanted) {
        Path from = given.file("importFrom", importFrom, authored.directory())
                .orElseThrow(() -> missing("importFrom", "it reads another tool's scripts", "db/migrations"));
        return Import.author(
                authored,
                new Import.Request(
                        from,
                        given.text("layout", layout),
                        wanted,
                        given.text("package", packageName),
                        firstPackage()));
    }
}
