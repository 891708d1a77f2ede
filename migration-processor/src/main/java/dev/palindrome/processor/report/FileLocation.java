package dev.palindrome.processor.report;

import dev.palindrome.model.report.CompileReport.Place;
import javax.tools.Diagnostic;

/**
 * A place that the compiler cannot point to by itself, so that the message says it: in a file that is no Java source, or
 * within a literal.
 *
 * @param place the place
 * @param nearest the nearest place that the compiler can point to
 */
public record FileLocation(Place place, Location nearest) implements Location {

    @Override
    public String prefix() {
        String column = place.column() == 0 ? "" : ":" + place.column();
        return place.file() + ":" + place.line() + column + ": ";
    }

    @Override
    public void print(Diagnostic.Kind kind, String text) {
        nearest.print(kind, text);
    }
}
