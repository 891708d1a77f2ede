package dev.palindrome.maven;

import dev.palindrome.maven.parameter.Parameters;
import dev.palindrome.processor.authoring.Authoring;
import dev.palindrome.processor.authoring.NewRevision;
import dev.palindrome.processor.authoring.Project;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Writes a revision behind the head: sound Java, with two bodies to fill in. */
@Mojo(name = "new", threadSafe = true)
public final class NewMojo extends AuthoringGoal {

    /** What the revision is for; its id and its class are named after it. */
    @Parameter(property = "migrations.description")
    private @Nullable String description;

    /** The package of the class; by default that of the head, for a first revision the project's groupId and {@code .db}. */
    @Parameter(property = "migrations.package")
    private @Nullable String packageName;

    @Override
    Authoring author(Parameters given, Project authored, Optional<String> wanted) {
        return NewRevision.author(
                authored,
                new NewRevision.Request(
                        given.text("description", description).orElse(""),
                        wanted,
                        given.text("package", packageName),
                        firstPackage()));
    }
}
