package dev.palindrome.model.diagnostic;

import static dev.palindrome.model.diagnostic.Gate.COMPILE;

/** Mistakes of Palindrome itself. */
public enum BugCode implements Code {
    /** An exception that nobody foresaw, in the processor. */
    PROCESSOR_FAILED(Entry.error(
            "PAL901",
            COMPILE,
            "the processor failed on `{place}`: {problem}",
            "this is a mistake of Palindrome, not of yours; nothing was decided about the history",
            "report it with this trace:\n{trace}")),

    /** An exception that nobody foresaw, in a goal. */
    GOAL_FAILED(Entry.error(
            "PAL902",
            Gate.APPLY,
            "the goal failed: {problem}",
            "this is a mistake of Palindrome, not of yours",
            "report it with this trace:\n{trace}"));

    private final Entry entry;

    BugCode(Entry entry) {
        this.entry = entry;
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
