package dev.palindrome.processor.report;

import dev.palindrome.model.report.CompileReport.Place;
import javax.tools.Diagnostic;

/** Where a finding is shown: the place that reports name, and the way there in the compiler's own messages. */
public interface Location {

    /**
     * The place as editors count it.
     *
     * @return the place, as much of it as is known
     */
    Place place();

    /**
     * What the message has to say of the place itself, because the compiler's line may not.
     *
     * @return file, line and column, or the empty string
     */
    default String prefix() {
        return "";
    }

    /**
     * Prints a message there.
     *
     * @param kind how much it weighs
     * @param text the message
     */
    void print(Diagnostic.Kind kind, String text);
}
