package dev.palindrome.maven;

import dev.palindrome.engine.deploy.Apply;
import dev.palindrome.engine.proof.MissingRoles;
import dev.palindrome.maven.output.Output;
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

/** Upgrades a database to a target. */
@Mojo(name = "apply", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
public final class ApplyMojo extends DatabaseGoal {

    /** Where to go: {@code head}, {@code +1}, an id or the beginning of one. */
    @Parameter(property = "migrations.target", defaultValue = "head")
    private @Nullable String target;

    /** Whether backfills run that run only when told to. */
    @Parameter(property = "migrations.live", defaultValue = "false")
    private @Nullable String live;

    /** Takes what Maven has. */
    @Inject
    public ApplyMojo(SettingsDecrypter decrypter, RepositorySystem repositories) {
        super(decrypter, repositories);
    }

    @Override
    void run(Parameters given, Output output, CompiledHistory compiled) {
        Target wanted = given.text("target", target).map(Target::parse).orElse(Target.HEAD);
        Apply.Request request = new Apply.Request(wanted, given.flag("live", live));
        onDatabase(given, compiled, database -> {
            if (isEmbedded(given)) {
                new MissingRoles(database.history())
                        .make(database.source())
                        .forEach(role -> getLog().info("made the role " + role + ", which the migrations name"));
            }
            end(output, new Apply(database).run(request));
        });
    }
}
