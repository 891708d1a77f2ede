package dev.palindrome.maven;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.MigrationException;
import dev.palindrome.maven.output.Json;
import dev.palindrome.maven.output.Output;
import dev.palindrome.maven.output.Result;
import dev.palindrome.maven.parameter.Parameters;
import dev.palindrome.maven.project.Module;
import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.model.diagnostic.PluginCode;
import dev.palindrome.processor.authoring.Authoring;
import dev.palindrome.processor.authoring.ChangeWriter;
import dev.palindrome.processor.authoring.Project;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals have in common that write into the project: they say what they would do, and then do it. */
abstract class AuthoringGoal extends Goal {

    /** The history; needed only where the project has several. */
    @Parameter(property = "migrations.history")
    private @Nullable String history;

    @Override
    final void run(Parameters given, Output output) {
        Project authored = authored();
        Authoring authoring = author(given, authored, given.text("history", history));
        authoring.diagnostics().stream()
                .filter(diagnostic -> !diagnostic.isError())
                .forEach(diagnostic -> getLog().warn(diagnostic.text()));
        refuse(authoring.diagnostics().stream().filter(Diagnostic::isError).toList());
        output.show(result(authoring, authored));
        write(authoring);
    }

    /**
     * Decides what to write.
     *
     * @param given the parameters
     * @param authored the project
     * @param wanted the history that the user named
     */
    abstract Authoring author(Parameters given, Project authored, Optional<String> wanted);

    /** The package of a first revision: the project's group and {@code db}. */
    final String firstPackage() {
        return project().getGroupId() + ".db";
    }

    private Project authored() {
        Module module = module();
        Path resources = module.resources().stream()
                .findFirst()
                .orElseGet(() -> module.directory().resolve("src/main/resources"));
        return new Project(module.directory(), module.sourceRoots(), resources, now());
    }

    /** All that is wrong is said; the last of it ends the goal. */
    private void refuse(List<Diagnostic> errors) {
        if (errors.isEmpty()) {
            return;
        }
        int last = errors.size() - 1;
        errors.subList(0, last).forEach(error -> getLog().error(error.text()));
        throw new MigrationException(errors.get(last), ExitStatus.USAGE);
    }

    private static Result result(Authoring authoring, Project authored) {
        JsonArray files = new JsonArray();
        authoring.changes().forEach(change -> files.add(authored.name(change.path())));
        JsonArray diagnostics = new JsonArray();
        authoring.diagnostics().forEach(diagnostic -> diagnostics.add(Json.of(diagnostic)));
        JsonObject json = new JsonObject();
        json.add("files", files);
        json.addProperty("text", authoring.text());
        json.add("diagnostics", diagnostics);
        return new Result(authoring.text().lines().toList(), Json.text(json));
    }

    private static void write(Authoring authoring) {
        try {
            ChangeWriter.write(authoring.changes());
        } catch (IOException e) {
            throw new MigrationException(
                    PluginCode.OUTPUT_FAILED
                            .with("file", authoring.changes().get(0).path())
                            .with("problem", e)
                            .diagnostic(),
                    ExitStatus.USAGE,
                    e);
        }
    }
}
