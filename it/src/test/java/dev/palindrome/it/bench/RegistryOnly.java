package dev.palindrome.it.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * The least that a processor can do which generates the registry: it looks at nothing, and writes a copy of the registry
 * that Palindrome has generated for the same sources. Without the option it writes nothing. What javac takes with it is
 * what no work on our own code can bring down.
 */
@SupportedAnnotationTypes({"dev.palindrome.migration.Revision", "javax.annotation.processing.Generated"})
@SupportedOptions(RegistryOnly.OPTION)
public final class RegistryOnly extends AbstractProcessor {

    /** Names the file with the source of the registry. */
    static final String OPTION = "registry";

    private boolean written;

    /** Creates the processor; a compiler does. */
    public RegistryOnly() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    @SuppressWarnings("DoNotClaimAnnotations") // as Palindrome's processor does
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Map<String, String> options = processingEnv.getOptions();
        if (!written && options.containsKey(OPTION)) {
            written = true;
            try (Writer writer = processingEnv
                    .getFiler()
                    .createSourceFile(RevisionSources.PACKAGE + "." + RevisionSources.REGISTRY)
                    .openWriter()) {
                writer.write(Files.readString(Path.of(options.get(OPTION))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return true;
    }
}
