package dev.palindrome.sql.lint;

import java.util.List;
import java.util.Map;

/**
 * What is found in a history whose order is known, and what is known of each revision by its place in the list.
 *
 * @param findings what the rules and the grammar find
 * @param impacts what each revision touches whose upgrade is seen whole, as {@link dev.palindrome.sql.impact.Impact} names it
 * @param downgrades the script that could be the downgrade of each revision that lacks one, where there is any
 */
public record HistoryFindings(
        List<LintFinding> findings, Map<Integer, List<String>> impacts, Map<Integer, String> downgrades) {

    /** Copies the collections. */
    public HistoryFindings {
        findings = List.copyOf(findings);
        impacts = Map.copyOf(impacts);
        downgrades = Map.copyOf(downgrades);
    }
}
