package dev.palindrome.maven;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.MigrationException;
import dev.palindrome.engine.connect.Redactor;
import dev.palindrome.maven.output.Failure;
import dev.palindrome.maven.output.Format;
import dev.palindrome.maven.output.Output;
import dev.palindrome.maven.parameter.Parameters;
import dev.palindrome.maven.project.Module;
import dev.palindrome.model.diagnostic.PluginCode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What all goals have in common: they read their parameters, do their work, and fail with one message. */
abstract class Goal extends AbstractMojo {

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    /** Whether to do nothing. */
    @Parameter(property = "migrations.skip", defaultValue = "false")
    private @Nullable String skip;

    /** The form of the result: {@code text} or {@code json}; of {@code lint} also {@code sarif}, {@code gcc} or {@code github}. */
    @Parameter(property = "migrations.format", defaultValue = "text")
    private @Nullable String format;

    /** A file that gets the result too, also when the goal fails. */
    @Parameter(property = "migrations.output")
    private @Nullable String output;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        try {
            Parameters given = Maven.parameters(session, execution);
            Optional<String> reason = given.flag("skip", skip) ? Optional.of("-Dmigrations.skip") : reasonToSkip();
            if (reason.isPresent()) {
                getLog().info("migrations:" + name() + " skipped: " + reason.get());
            } else {
                runWith(given, output(given));
            }
        } catch (MigrationException e) {
            getLog().debug(e);
            // no cause: Maven would put its message behind ours, which ends with the code and the exit status
            throw new MojoFailureException(redactor().redact(Failure.of(e).message()));
        } catch (RuntimeException | LinkageError e) {
            throw new MojoExecutionException(
                    redactor().redact(Failure.unforeseen(e).message()), e);
        }
    }

    private void runWith(Parameters given, Output result) {
        try {
            run(given, result);
        } catch (MigrationException e) {
            result.saveFailure(Failure.of(e));
            throw e;
        }
    }

    /**
     * Does the work.
     *
     * @param given the parameters
     * @param output where the result goes
     */
    abstract void run(Parameters given, Output output);

    /** Why to do nothing, beside {@code migrations.skip}. */
    Optional<String> reasonToSkip() {
        return Optional.empty();
    }

    /** Says that a parameter is missing without which the goal has nothing to do. */
    final MigrationException missing(String field, String reason, String example) {
        return new MigrationException(
                PluginCode.MISSING_PARAMETER
                        .with("goal", name())
                        .with("name", "migrations." + field)
                        .with("reason", reason)
                        .with("example", example)
                        .diagnostic(),
                ExitStatus.USAGE);
    }

    /** The goal's name, as it is typed. */
    final String name() {
        return execution.getGoal();
    }

    final MavenSession session() {
        return session;
    }

    final MavenProject project() {
        return project;
    }

    /** The module that the goal runs in. */
    final Module module() {
        return Maven.module(project);
    }

    /** Whether somebody typed the goal, rather than bound it to a phase. */
    final boolean isTyped() {
        return execution.getSource() == MojoExecution.Source.CLI;
    }

    /** The time of the build, the same for all of its goals. */
    final Instant now() {
        return session.getStartTime().toInstant();
    }

    /** Palindrome's version. */
    final String version() {
        return execution.getPlugin().getVersion();
    }

    /** Keeps what looks like a secret, and the passwords that the environment has, out of what is told. */
    final Redactor redactor() {
        return Maven.redactor(session);
    }

    /** The form of the result. */
    Format format(Parameters given) {
        return given.choice("format", format, Format.class).orElse(Format.TEXT);
    }

    /** What Maven has put into the parameter {@code format}. */
    final @Nullable String formatFromPom() {
        return format;
    }

    private Output output(Parameters given) {
        return new Output(
                format(given),
                given.file("output", output, Path.of(session.getExecutionRootDirectory())),
                getLog(),
                System.out);
    }
}
