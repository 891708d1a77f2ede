package dev.palindrome.maven;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.MigrationException;
import dev.palindrome.maven.check.HistoryCheck;
import dev.palindrome.maven.check.RevisionClasses;
import dev.palindrome.maven.output.Findings;
import dev.palindrome.maven.output.Output;
import dev.palindrome.maven.parameter.Parameters;
import dev.palindrome.maven.project.CompiledHistory;
import dev.palindrome.maven.project.GateReport;
import dev.palindrome.maven.project.Module;
import dev.palindrome.maven.project.ModuleClasses;
import dev.palindrome.maven.project.ProjectHistories;
import dev.palindrome.model.manifest.Manifest;
import dev.palindrome.model.report.CompileReport;
import dev.palindrome.model.report.CompileReport.Located;
import java.util.Collection;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Says again what the compiler says, and what it cannot see: edited scripts and lock files, and what only running the bodies shows. */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.PROCESS_CLASSES,
        requiresDependencyResolution = ResolutionScope.RUNTIME,
        threadSafe = true)
public final class CheckMojo extends Goal {

    @Override
    void run(Parameters given, Output output) {
        Module module = module();
        ProjectHistories histories = ProjectHistories.of(module);
        RevisionClasses.in(module.classes()).requireIn(manifests(histories, histories.compiled()));
        List<Manifest> manifests = manifests(histories, histories.names());
        if (manifests.isEmpty()) {
            getLog().debug("no migration history in " + module.name());
            return;
        }
        Findings findings =
                new Findings(new CompileReport(found(module, manifests), List.of()), GateReport.ofCompiler(module));
        findings.save(module.migrations());
        findings.tell(getLog());
        output.show(findings.result(manifests));
        findings.firstError().ifPresent(error -> {
            throw new MigrationException(error.finding().diagnostic(), ExitStatus.VERIFICATION_FAILED);
        });
    }

    private List<Manifest> manifests(ProjectHistories histories, Collection<String> names) {
        return names.stream()
                .map(history -> histories.manifest(history, name()))
                .toList();
    }

    private List<Located> found(Module module, List<Manifest> manifests) {
        try (ModuleClasses classes = ModuleClasses.open(module)) {
            return manifests.stream()
                    .map(manifest -> CompiledHistory.of(manifest.heading(), () -> manifest, classes))
                    .flatMap(compiled -> new HistoryCheck(module, compiled, now()).run().stream())
                    .toList();
        }
    }
}
