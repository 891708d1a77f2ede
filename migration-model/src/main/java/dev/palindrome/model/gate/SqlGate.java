package dev.palindrome.model.gate;

import java.util.List;
import java.util.Map;
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
     * @param impacts what revisions touch, by the name of their class, where that is seen
     * @param downgrades the scripts that could be the downgrades of revisions without one, by the name of their class
     */
    record Verdict(
            List<Finding> findings,
            Set<String> judged,
            Map<String, List<String>> impacts,
            Map<String, String> downgrades) {

        /** Copies the collections. */
        public Verdict {
            findings = List.copyOf(findings);
            judged = Set.copyOf(judged);
            impacts = Map.copyOf(impacts);
            downgrades = Map.copyOf(downgrades);
        }

        /** A verdict that knows nothing more of the revisions. */
        public Verdict(List<Finding> findings, Set<String> judged) {
            this(findings, judged, Map.of(), Map.of());
        }
    }
}
