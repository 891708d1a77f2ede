package dev.palindrome.processor.body;

import dev.palindrome.model.report.CompileReport.Place;
import dev.palindrome.processor.report.Location;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** The sources as a compiler without javac's trees shows them: elements and annotations, no bodies and no lines. */
final class MessagerSources implements Sources {

    private final Messager messager;

    MessagerSources(Messager messager) {
        this.messager = messager;
    }

    @Override
    public boolean showBodies() {
        return false;
    }

    @Override
    public Optional<Body> body(ExecutableElement method) {
        return Optional.empty();
    }

    @Override
    public Location locate(Element element) {
        return new Location() {
            @Override
            public Place place() {
                return Place.UNKNOWN;
            }

            @Override
            public void print(Diagnostic.Kind kind, String text) {
                messager.printMessage(kind, text, element);
            }
        };
    }

    @Override
    public Location locate(AnnotationSpot spot) {
        return new Location() {
            @Override
            public Place place() {
                return Place.UNKNOWN;
            }

            @Override
            public void print(Diagnostic.Kind kind, String text) {
                spot.annotation()
                        .value(spot.attribute())
                        .ifPresentOrElse(
                                value -> messager.printMessage(
                                        kind,
                                        text,
                                        spot.element(),
                                        spot.annotation().mirror(),
                                        value),
                                () -> messager.printMessage(
                                        kind,
                                        text,
                                        spot.element(),
                                        spot.annotation().mirror()));
            }
        };
    }

    @Override
    public Optional<JavaFileObject> file(Element element) {
        return Optional.empty();
    }
}
