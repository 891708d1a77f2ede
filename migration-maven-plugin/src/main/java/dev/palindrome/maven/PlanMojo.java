package dev.palindrome.maven;

import dev.palindrome.engine.deploy.PlanRevisions;
import dev.palindrome.maven.output.Output;
import dev.palindrome.maven.output.Results;
import dev.palindrome.maven.parameter.Parameters;
import dev.palindrome.maven.project.CompiledHistory;
import dev.palindrome.model.plan.Target;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/** Says what would run, touching nothing; with {@code migrations.from} it needs no database. */
@Mojo(name = "plan", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
public final class PlanMojo extends DatabaseGoal {

    /** Where to go: {@code head}, {@code base}, {@code +1}, {@code -1}, an id or the beginning of one. */
    @Parameter(property = "migrations.target", defaultValue = "head")
    private @Nullable String target;

    /** Where to begin; without it, where the database stands. */
    @Parameter(property = "migrations.from")
    private @Nullable String from;

    /** Takes what Maven has. */
    @Inject
    public PlanMojo(SettingsDecrypter decrypter, RepositorySystem repositories) {
        super(decrypter, repositories);
    }

    @Override
    void run(Parameters given, Output output, CompiledHistory compiled) {
        Target wanted = given.text("target", target).map(Target::parse).orElse(Target.HEAD);
        Optional<Target> begin = given.text("from", from).map(Target::parse);
        PlanRevisions plan = new PlanRevisions(compiled.forEngine());
        if (begin.isPresent()) {
            output.show(Results.of(plan.offline(begin.get(), wanted)));
        } else {
            onDatabase(given, compiled, database -> output.show(Results.of(plan.from(database, wanted))));
        }
    }
}
