package dev.palindrome.model.gate;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges the SQL of a history, which takes knowing the order of its revisions. */
@FunctionalInterface
public interface SqlGate {

    /** Looks at no SQL. */
    SqlGate BLIND = order -> new Verdict(List.of(), Set.of());

    /**
     * Judges.
     *
     * @param order the revisions in chain order, or empty if they are no line
     * @return what was found
     */
    Verdict judge(Optional<List<Declaration>> order);

    /**
     * What was found.
     *
     * @param findings the findings
     * @param judged the classes, by binary name, all of whose SQL was judged with all that comes before it; of any other a waiver of
     *     a rule about SQL cannot be called unused
     */
    record Verdict(List<Finding> findings, Set<String> judged) {

        /** Copies the collections. */
        public Verdict {
            findings = List.copyOf(findings);
            judged = Set.copyOf(judged);
        }
    }
}
