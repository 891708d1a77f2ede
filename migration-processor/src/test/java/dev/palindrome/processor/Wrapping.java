package dev.palindrome.processor;

import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** The processor behind another environment than the compiler's own. */
abstract class Wrapping extends AbstractProcessor {

    private final MigrationProcessor inner = new MigrationProcessor();

    /** Makes what the processor gets to see. */
    abstract ProcessingEnvironment wrap(ProcessingEnvironment environment);

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        inner.init(wrap(environment));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return inner.getSupportedAnnotationTypes();
    }

    @Override
    public Set<String> getSupportedOptions() {
        return inner.getSupportedOptions();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return inner.getSupportedSourceVersion();
    }

    @Override
    @SuppressWarnings("DoNotClaimAnnotations") // answers as the processor does that it wraps
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return inner.process(annotations, round);
    }
}
