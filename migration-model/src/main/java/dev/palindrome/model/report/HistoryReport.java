package dev.palindrome.model.report;

import java.util.List;

/**
 * What ran when, by whom.
 *
 * @param history the history
 * @param database host, port and name
 * @param events the ledger, the oldest first
 */
public record HistoryReport(String history, String database, List<LedgerEvent> events) {

    /** Copies the list. */
    public HistoryReport {
        events = List.copyOf(events);
    }
}
