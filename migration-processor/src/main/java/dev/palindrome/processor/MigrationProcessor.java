package dev.palindrome.processor;

import com.google.auto.service.AutoService;
import dev.palindrome.migration.MigrationHistory;
import dev.palindrome.migration.Revision;
import dev.palindrome.migration.Waiver;
import dev.palindrome.model.diagnostic.BugCode;
import dev.palindrome.processor.project.BuildTime;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * The compile gate as an annotation processor.
 *
 * <p>It collects the revisions of the first round, and judges and writes everything in that round, for a source that is
 * generated later than that is a warning. Only if a revision extends something that the compiler does not know, because
 * another processor has yet to write it, it waits for a further round.
 */
@AutoService(Processor.class)
public final class MigrationProcessor extends AbstractProcessor {

    /** The processor option that names the project's folder. */
    static final String BASEDIR = "migrations.basedir";

    /** Stands on what this processor writes, and javac warns of every annotation that no processor claims. */
    private static final String GENERATED = "javax.annotation.processing.Generated";

    private @Nullable Compilation compilation;
    private boolean failed;

    /** Creates the processor; a compiler does. */
    public MigrationProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(
                Revision.class.getName(),
                Waiver.class.getName(),
                Waiver.List.class.getCanonicalName(),
                MigrationHistory.class.getName(),
                GENERATED);
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(BASEDIR, BuildTime.OPTION);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /** Claims the annotations, which are nobody else's: javac warns of those that no processor claims. */
    @Override
    @SuppressWarnings("DoNotClaimAnnotations") // -Xlint:all -Werror has to work for users
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!failed) {
            try {
                take(round);
            } catch (IOException | RuntimeException | LinkageError e) {
                failed = true;
                report(e);
            }
        }
        return true;
    }

    private void take(RoundEnvironment round) throws IOException {
        if (compilation == null) {
            compilation = new Compilation(processingEnv, buildTime());
        }
        // one walk over all elements for both: a class is a revision, a package configures a history
        for (Element element : round.getElementsAnnotatedWithAny(Set.of(Revision.class, MigrationHistory.class))) {
            if (element instanceof TypeElement type) {
                compilation.addRevision(type);
            } else if (element instanceof PackageElement configured) {
                compilation.addHistory(configured);
            }
        }
        compilation.endRound(round.processingOver());
    }

    private BuildTime buildTime() {
        return new BuildTime(
                Optional.ofNullable(processingEnv.getOptions().get(BuildTime.OPTION)),
                Optional.ofNullable(System.getenv("SOURCE_DATE_EPOCH")),
                Clock.systemUTC());
    }

    private void report(Throwable e) {
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        String text = BugCode.PROCESSOR_FAILED
                .with("place", compilation == null ? "the start" : compilation.place())
                .with("problem", e.toString())
                .with("trace", trace.toString().strip())
                .diagnostic()
                .text();
        processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, text);
    }
}
