package dev.palindrome.maven;

import dev.palindrome.maven.parameter.Parameters;
import dev.palindrome.maven.project.ProjectHistories;
import dev.palindrome.processor.authoring.Authoring;
import dev.palindrome.processor.authoring.Project;
import dev.palindrome.processor.authoring.Release;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Freezes every revision that is not frozen yet, with the checksum that it has now. */
@Mojo(name = "release", threadSafe = true)
public final class ReleaseMojo extends AuthoringGoal {

    /** The name of the release. */
    @Parameter(property = "migrations.release")
    private @Nullable String release;

    @Override
    Authoring author(Parameters given, Project authored, Optional<String> wanted) {
        String name = given.text("release", release)
                .orElseThrow(() ->
                        missing("release", "the lock file says with which release a revision was frozen", "1.4.0"));
        ProjectHistories histories = ProjectHistories.of(module());
        String history = histories.choose(wanted);
        histories.requireFresh(history, name());
        return Release.author(authored, histories.manifest(history, name()), name);
    }
}
