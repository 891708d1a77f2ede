package dev.palindrome.maven;

import dev.palindrome.engine.deploy.Rollback;
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

/** Downgrades a database to a target, which stays applied, by the downgrades that the history has kept. */
@Mojo(name = "rollback", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
public final class RollbackMojo extends DatabaseGoal {

    /** Where to go: {@code -1}, {@code base}, an id or the beginning of one. */
    @Parameter(property = "migrations.target", defaultValue = "-1")
    private @Nullable String target;

    /** Why, for the record. */
    @Parameter(property = "migrations.reason")
    private @Nullable String reason;

    /** Revisions without a downgrade that are taken out of the record all the same, separated by commas. */
    @Parameter(property = "migrations.acceptDataLoss")
    private @Nullable String acceptDataLoss;

    /** Takes what Maven has. */
    @Inject
    public RollbackMojo(SettingsDecrypter decrypter, RepositorySystem repositories) {
        super(decrypter, repositories);
    }

    @Override
    void run(Parameters given, Output output, CompiledHistory compiled) {
        Rollback.Request request = new Rollback.Request(
                given.text("target", target).map(Target::parse).orElse(new Target.Relative(-1)),
                given.text("reason", reason),
                given.revisions("acceptDataLoss", acceptDataLoss));
        onDatabase(given, compiled, database -> end(output, new Rollback(database).run(request)));
    }
}
