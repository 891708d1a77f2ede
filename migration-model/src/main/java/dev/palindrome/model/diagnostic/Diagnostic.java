package dev.palindrome.model.diagnostic;

import dev.palindrome.migration.Severity;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One thing said to the user, ready to be shown: a code with its three texts filled.
 *
 * @param code the entry of the catalogue
 * @param severity how much it weighs here, which may differ from the catalogue
 * @param what what is wrong, in one line
 * @param why why it matters
 * @param fix what to write instead; may have several lines
 */
public record Diagnostic(Code code, Severity severity, String what, String why, String fix) {

    private static final String INDENT = "\n       ";

    /**
     * The same diagnostic with another weight.
     *
     * @param other the severity
     * @return the diagnostic
     */
    public Diagnostic withSeverity(Severity other) {
        return new Diagnostic(code, other, what, why, fix);
    }

    /**
     * Whether it fails the build.
     *
     * @return true for an error
     */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /**
     * The whole text: four parts, one below the other, of which the first line stands alone.
     *
     * @return the text, without a line break at its end
     */
    public String text() {
        return "[" + code.code() + "] " + what
                + "\n  why: " + indented(why)
                + "\n  fix: " + indented(fix)
                + "\n  see: mvn migrations:explain -Dmigrations.code=" + code.code();
    }

    private static String indented(String text) {
        return text.strip().replace("\n", INDENT).replace(INDENT + "\n", "\n\n");
    }

    /** A diagnostic whose places are being filled. */
    public static final class Draft {

        private final Code code;
        private final Map<String, String> values = new TreeMap<>();
        private Severity severity;

        Draft(Code code) {
            this.code = code;
            this.severity = code.severity();
        }

        /**
         * Gives it another weight than the catalogue's: a guess weighs less than what is known.
         *
         * @param other the severity
         * @return this
         */
        public Draft weighing(Severity other) {
            severity = other;
            return this;
        }

        /**
         * Fills a place.
         *
         * @param place the name of a place in one of the three texts
         * @param value what to write there
         * @return this
         */
        public Draft with(String place, Object value) {
            values.put(place, value.toString());
            return this;
        }

        /**
         * Ends the draft.
         *
         * @return the diagnostic
         * @throws IllegalArgumentException if a place has no value or a value has no place
         */
        public Diagnostic diagnostic() {
            Template what = new Template(code.entry().what());
            Template why = new Template(code.entry().why());
            Template fix = new Template(code.entry().fix());
            refuseValuesWithoutPlace(what, why, fix);
            return new Diagnostic(code, severity, what.fill(values), why.fill(values), fix.fill(values));
        }

        private void refuseValuesWithoutPlace(Template... templates) {
            Set<String> unused = new TreeSet<>(values.keySet());
            for (Template template : templates) {
                unused.removeAll(template.places());
            }
            if (!unused.isEmpty()) {
                throw new IllegalArgumentException(code.code() + " has no place for " + unused);
            }
        }
    }
}
