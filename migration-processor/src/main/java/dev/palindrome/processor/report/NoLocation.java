package dev.palindrome.processor.report;

import dev.palindrome.model.report.CompileReport.Place;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;

/**
 * No place in the sources at all.
 *
 * @param messager prints without one
 */
public record NoLocation(Messager messager) implements Location {

    @Override
    public Place place() {
        return Place.UNKNOWN;
    }

    @Override
    public void print(Diagnostic.Kind kind, String text) {
        messager.printMessage(kind, text);
    }
}
