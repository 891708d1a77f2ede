package dev.palindrome.maven;

import dev.palindrome.maven.output.Output;
import dev.palindrome.maven.parameter.Parameters;
import dev.palindrome.maven.project.CompiledHistory;
import dev.palindrome.maven.project.Module;
import dev.palindrome.maven.project.ModuleClasses;
import dev.palindrome.maven.project.ProjectHistories;
import dev.palindrome.model.manifest.ManifestHeading;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals have in common that work with one compiled history of the module. */
abstract class HistoryGoal extends Goal {

    /** The history; needed only where the project has several. */
    @Parameter(property = "migrations.history")
    private @Nullable String history;

    @Override
    final void run(Parameters given, Output output) {
        Module module = module();
        ProjectHistories histories = ProjectHistories.of(module);
        if (histories.isEmpty() && isOneOfMany()) {
            getLog().debug("no migration history in " + module.name());
            return;
        }
        Optional<String> wanted = given.text("history", history);
        boolean all = wanted.isEmpty() && takesAll() && !histories.isEmpty();
        Collection<String> names = all ? histories.names() : List.of(histories.choose(wanted));
        try (ModuleClasses classes = ModuleClasses.open(module)) {
            for (String name : names) {
                ManifestHeading heading = histories.heading(name, name());
                histories.requireFresh(name, name());
                run(given, output, CompiledHistory.of(heading, () -> histories.manifest(name, name()), classes));
            }
        }
    }

    /** Whether the goal works on every history of the project, unless one is named. */
    boolean takesAll() {
        return false;
    }

    /**
     * Does the work.
     *
     * @param given the parameters
     * @param output where the result goes
     * @param compiled the history
     */
    abstract void run(Parameters given, Output output, CompiledHistory compiled);

    /** Whether the goal also runs in modules that it was not meant for: bound in a parent's pom, or typed for a whole build. */
    private boolean isOneOfMany() {
        return !isTyped() || session().getProjects().size() > 1;
    }
}
