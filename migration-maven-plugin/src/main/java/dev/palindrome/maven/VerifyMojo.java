package dev.palindrome.maven;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.MigrationException;
import dev.palindrome.engine.SystemPace;
import dev.palindrome.engine.proof.Proof;
import dev.palindrome.engine.proof.ProofListener;
import dev.palindrome.engine.proof.ProofOptions;
import dev.palindrome.engine.server.ScratchServer;
import dev.palindrome.maven.check.HistoryCheck;
import dev.palindrome.maven.database.ScratchKind;
import dev.palindrome.maven.output.EmittedFindings;
import dev.palindrome.maven.output.Output;
import dev.palindrome.maven.output.PlacedProof;
import dev.palindrome.maven.output.ProofConsole;
import dev.palindrome.maven.output.VerifyResult;
import dev.palindrome.maven.parameter.Parameters;
import dev.palindrome.maven.project.CompiledHistory;
import dev.palindrome.maven.project.GateReport;
import dev.palindrome.maven.project.ProjectFiles;
import dev.palindrome.maven.project.ProjectHistories;
import dev.palindrome.maven.project.ProjectLockFile;
import dev.palindrome.model.lock.LockFile;
import dev.palindrome.model.report.VerifyReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/** Proves a history on a scratch PostgreSQL: every revision there, back and there again, and nothing is left behind. */
@Mojo(
        name = "verify",
        defaultPhase = LifecyclePhase.INTEGRATION_TEST,
        requiresDependencyResolution = ResolutionScope.RUNTIME,
        threadSafe = true)
public final class VerifyMojo extends DatabaseGoal {

    /** Where the scratch PostgreSQL comes from: {@code embedded}, {@code testcontainers} or {@code server}. */
    @Parameter(property = "migrations.database", defaultValue = "embedded")
    private @Nullable String database;

    /** A file of SQL that is run before the base. */
    @Parameter(property = "migrations.setup")
    private @Nullable String setup;

    /** Whether what is found of released revisions fails the build too. */
    @Parameter(property = "migrations.strict", defaultValue = "false")
    private @Nullable String strict;

    /** Maven's own wish that no tests run. */
    @Parameter(property = "skipTests", defaultValue = "false")
    private boolean skipTests;

    /** Maven's own wish that no integration tests run. */
    @Parameter(property = "skipITs", defaultValue = "false")
    private boolean skipIntegrationTests;

    /** Takes what Maven has. */
    @Inject
    public VerifyMojo(SettingsDecrypter decrypter, RepositorySystem repositories) {
        super(decrypter, repositories);
    }

    @Override
    Optional<String> reasonToSkip() {
        if (skipTests) {
            return Optional.of("-DskipTests");
        }
        return skipIntegrationTests ? Optional.of("-DskipITs") : Optional.empty();
    }

    @Override
    boolean takesAll() {
        return true;
    }

    @Override
    void run(Parameters given, Output output, CompiledHistory compiled) {
        ProofConsole console = new ProofConsole(getLog(), redactor());
        HistoryCheck check = new HistoryCheck(module(), compiled, now());
        EmittedFindings sql = new EmittedFindings(check.emittedSql());
        sql.tell(GateReport.ofCompiler(module()), GateReport.ofCheck(module()), console);
        PlacedProof placed = new PlacedProof(check, compiled.manifest(), console);
        VerifyReport report = placed.placed(prove(given, compiled, placed));
        VerifyResult result = new VerifyResult(sql.in(report, compiled.manifest()));
        result.save(module().migrations(), suffix(compiled));
        output.show(result.result());
        console.firstError().ifPresent(error -> {
            throw new MigrationException(error, ExitStatus.VERIFICATION_FAILED);
        });
    }

    private VerifyReport prove(Parameters given, CompiledHistory compiled, ProofListener console) {
        try (ScratchServer server = scratchServer(given, kind(given), major(given, compiled))) {
            getLog().info("proving " + compiled.size() + " revisions on PostgreSQL " + server.version());
            return new Proof(server, options(given), new SystemPace(), console)
                    .prove(compiled.forEngine(), released(compiled));
        }
    }

    private List<LockFile.Released> released(CompiledHistory compiled) {
        return ProjectLockFile.read(module(), compiled.heading().history())
                .lockFile()
                .released();
    }

    /** The reports of {@code main}, or of the only history, have the plain names. */
    private String suffix(CompiledHistory compiled) {
        String history = compiled.heading().history();
        boolean plain =
                history.equals("main") || ProjectHistories.of(module()).names().size() == 1;
        return plain ? "" : "-" + history;
    }

    private ScratchKind kind(Parameters given) {
        return given.choice("database", database, ScratchKind.class).orElse(ScratchKind.EMBEDDED);
    }

    private ProofOptions options(Parameters given) {
        Optional<Path> file = given.file("setup", setup, module().directory());
        return new ProofOptions(given.flag("strict", strict), file.map(ProjectFiles::read));
    }
}
