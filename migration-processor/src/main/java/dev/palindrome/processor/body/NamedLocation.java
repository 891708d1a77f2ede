package dev.palindrome.processor.body;

import dev.palindrome.model.report.CompileReport.Place;
import dev.palindrome.processor.report.Location;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/**
 * A class or a method, where the compiler itself would report it.
 *
 * @param place where its name stands
 * @param messager prints there
 * @param element the class or method
 */
record NamedLocation(Place place, Messager messager, Element element) implements Location {

    @Override
    public void print(Diagnostic.Kind kind, String text) {
        messager.printMessage(kind, text, element);
    }
}
