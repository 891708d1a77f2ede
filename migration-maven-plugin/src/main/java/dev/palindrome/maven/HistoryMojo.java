package dev.palindrome.maven;

import dev.palindrome.engine.deploy.ShowHistory;
import dev.palindrome.maven.output.Output;
import dev.palindrome.maven.output.Results;
import dev.palindrome.maven.parameter.Parameters;
import dev.palindrome.maven.project.CompiledHistory;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;

/** Says what ran on a database when, and by whom. */
@Mojo(name = "history", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
public final class HistoryMojo extends DatabaseGoal {

    /** Takes what Maven has. */
    @Inject
    public HistoryMojo(SettingsDecrypter decrypter, RepositorySystem repositories) {
        super(decrypter, repositories);
    }

    @Override
    void run(Parameters given, Output output, CompiledHistory compiled) {
        onDatabase(given, compiled, database -> output.show(Results.of(new ShowHistory(database).run())));
    }
}
