package dev.palindrome.model.diagnostic;

import dev.palindrome.migration.Severity;
import java.util.Optional;

/**
 * What the catalogue holds about a code. In the three texts a name in braces is a place that the diagnostic fills.
 *
 * @param code {@code PAL} and three digits
 * @param gate the gate that decides it
 * @param severity how much it weighs unless the history says otherwise
 * @param rule the rule that a waiver names, or empty if it cannot be waived
 * @param offByDefault whether it is looked for only where a history or a linter's user asks for the rule
 * @param what what is wrong, in one line that stands alone: lower case, no full stop
 * @param why the consequence in the running system
 * @param fix what to do, with the text to paste: a line that ends with a colon says what the lines below it are, and where they go;
 *     they are pasted as they stand, with dots for what only the author knows
 * @param example how it comes about and how it is right, for the page; empty if the texts say it all
 */
public record Entry(
        String code,
        Gate gate,
        Severity severity,
        Optional<String> rule,
        boolean offByDefault,
        String what,
        String why,
        String fix,
        Optional<Example> example) {

    /**
     * A source that provokes a diagnostic, beside one that does not.
     *
     * @param language of both, as Markdown names it: {@code java}, {@code sql}, {@code xml}, {@code sh}, {@code text}
     * @param bad what provokes it
     * @param good what to write instead
     */
    public record Example(String language, String bad, String good) {}

    static Entry error(String code, Gate gate, String what, String why, String fix) {
        return of(code, gate, Severity.ERROR, what, why, fix);
    }

    static Entry warning(String code, Gate gate, String what, String why, String fix) {
        return of(code, gate, Severity.WARNING, what, why, fix);
    }

    static Entry info(String code, Gate gate, String what, String why, String fix) {
        return of(code, gate, Severity.INFO, what, why, fix);
    }

    private static Entry of(String code, Gate gate, Severity severity, String what, String why, String fix) {
        return new Entry(code, gate, severity, Optional.empty(), false, what, why, fix.strip(), Optional.empty());
    }

    /** The entry as one that a waiver or a {@code @Rule} can name. */
    Entry waivable(String name) {
        return new Entry(code, gate, severity, Optional.of(name), offByDefault, what, why, fix, example);
    }

    /** The entry as one that is looked for only where somebody asks for its rule. */
    Entry onlyOnDemand() {
        return new Entry(code, gate, severity, rule, true, what, why, fix, example);
    }

    /** The entry with an example for its page. */
    Entry example(String language, String bad, String good) {
        Example shown = new Example(language, bad.strip(), good.strip());
        return new Entry(code, gate, severity, rule, offByDefault, what, why, fix, Optional.of(shown));
    }
}
