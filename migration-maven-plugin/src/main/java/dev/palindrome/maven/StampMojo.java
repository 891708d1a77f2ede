package dev.palindrome.maven;

import dev.palindrome.engine.SystemPace;
import dev.palindrome.engine.deploy.Stamp;
import dev.palindrome.engine.proof.ProofOptions;
import dev.palindrome.engine.proof.ScratchJudgement;
import dev.palindrome.engine.server.ScratchServer;
import dev.palindrome.engine.server.ServerVersion;
import dev.palindrome.maven.database.ScratchKind;
import dev.palindrome.maven.output.Output;
import dev.palindrome.maven.output.ProofConsole;
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

/** Records a database as being at a revision, without running anything, if its schema is the one that the revision gives. */
@Mojo(name = "stamp", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
public final class StampMojo extends DatabaseGoal {

    /** The revision that the database is at: {@code head}, an id or the beginning of one. */
    @Parameter(property = "migrations.target")
    private @Nullable String target;

    /** Why to record it although the schema differs. */
    @Parameter(property = "migrations.forceReason")
    private @Nullable String forceReason;

    /** Takes what Maven has. */
    @Inject
    public StampMojo(SettingsDecrypter decrypter, RepositorySystem repositories) {
        super(decrypter, repositories);
    }

    @Override
    void run(Parameters given, Output output, CompiledHistory compiled) {
        Target wanted = given.text("target", target)
                .map(Target::parse)
                .orElseThrow(() -> missing("target", "a record that is guessed is wrong for ever", "head"));
        Stamp.Request request = new Stamp.Request(wanted, given.text("forceReason", forceReason));
        onDatabase(given, compiled, database -> {
            // catalogs of two majors differ by themselves, so the history is walked on the database's own
            int major = ServerVersion.of(database.source()).major();
            try (ScratchServer scratch = scratchServer(given, ScratchKind.EMBEDDED, major)) {
                end(output, new Stamp(database, judgement(scratch, compiled)).run(request));
            }
        });
    }

    private ScratchJudgement judgement(ScratchServer scratch, CompiledHistory compiled) {
        return new ScratchJudgement(
                scratch,
                compiled.forEngine(),
                ProofOptions.DEFAULT,
                new SystemPace(),
                new ProofConsole(getLog(), redactor()));
    }
}
