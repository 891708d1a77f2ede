package dev.palindrome.maven;

import dev.palindrome.engine.deploy.Status;
import dev.palindrome.maven.output.Output;
import dev.palindrome.maven.output.Results;
import dev.palindrome.maven.parameter.Parameters;
import dev.palindrome.maven.project.CompiledHistory;
import dev.palindrome.model.plan.Target;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/** Says where a database stands; takes no lock and writes nothing. */
@Mojo(name = "status", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
public final class StatusMojo extends DatabaseGoal {

    /** What to compare with: {@code head}, an id or the beginning of one. */
    @Parameter(property = "migrations.target", defaultValue = "head")
    private @Nullable String target;

    /** Takes what Maven has. */
    @Inject
    public StatusMojo(SettingsDecrypter decrypter, RepositorySystem repositories) {
        super(decrypter, repositories);
    }

    @Override
    void run(Parameters given, Output output, CompiledHistory compiled) {
        Target wanted = given.text("target", target).map(Target::parse).orElse(Target.HEAD);
        onDatabase(given, compiled, database -> output.show(Results.of(new Status(database).run(wanted))));
    }
}
