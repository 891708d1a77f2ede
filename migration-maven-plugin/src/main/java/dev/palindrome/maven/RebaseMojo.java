package dev.palindrome.maven;

import dev.palindrome.maven.parameter.Parameters;
import dev.palindrome.processor.authoring.Authoring;
import dev.palindrome.processor.authoring.Project;
import dev.palindrome.processor.authoring.Rebase;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;

/** Puts the unreleased revisions of one branch behind those of the other, and the lock file right. */
@Mojo(name = "rebase", threadSafe = true)
public final class RebaseMojo extends AuthoringGoal {

    @Override
    Authoring author(Parameters given, Project authored, Optional<String> wanted) {
        return Rebase.author(authored, wanted);
    }
}
