package dev.palindrome.engine.deploy;

import dev.palindrome.engine.session.Session;
import dev.palindrome.engine.store.StoreReader;
import dev.palindrome.model.report.HistoryReport;
import dev.palindrome.model.report.LedgerEvent;
import java.sql.SQLException;
import java.util.List;

/** Says what ran when, by whom, from the ledger. */
public final class ShowHistory {

    private final Environment environment;

    /**
     * Makes the use case.
     *
     * @param environment what it works with
     */
    public ShowHistory(Environment environment) {
        this.environment = environment;
    }

    /** Reads. */
    public HistoryReport run() {
        try (Session session = environment.open()) {
            Surveyor surveyor = new Surveyor(environment, session);
            Standing standing = surveyor.standing(surveyor.site());
            List<LedgerEvent> events =
                    standing.hasStore() ? new StoreReader(environment.store(), session).ledger() : List.of();
            return new HistoryReport(
                    environment.history().name(), environment.source().target(), events);
        } catch (SQLException e) {
            throw new Failures(environment).of(e);
        }
    }
}
