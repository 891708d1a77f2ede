package dev.palindrome.engine.proof;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.MigrationException;
import dev.palindrome.engine.connect.ConnectionSource;
import dev.palindrome.engine.session.Session;
import dev.palindrome.engine.session.SqlState;
import dev.palindrome.engine.session.Timeouts;
import dev.palindrome.engine.store.Store;
import dev.palindrome.engine.store.StoreReader;
import dev.palindrome.engine.store.Stores;
import dev.palindrome.model.diagnostic.ProofCode;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * The database whose server a proof is to be made on: nobody deploys to it, or it is labelled as one for tests.
 *
 * @param source connections to it
 */
public record TestGround(ConnectionSource source) {

    private static final String LABEL = "test";

    /** Refuses a database that carries a store with another label, or with none. */
    public void require() {
        try (Session session = Session.open(source, List.of(), Timeouts.DEFAULT, Optional.empty())) {
            for (Store store : Stores.in(session)) {
                requireLabel(store, new StoreReader(store, session).label());
            }
        } catch (SQLException e) {
            throw new MigrationException(
                    ProofCode.CATALOG_UNREADABLE
                            .with("database", source.target())
                            .with("message", SqlState.messageOf(e))
                            .with("sqlstate", SqlState.of(e))
                            .diagnostic(),
                    ExitStatus.TARGET_REFUSED,
                    e);
        }
    }

    private void requireLabel(Store store, Optional<String> label) {
        if (label.filter(LABEL::equals).isEmpty()) {
            throw new MigrationException(
                    ProofCode.SERVER_IN_USE
                            .with("database", source.target())
                            .with("store", store.schema())
                            .with("label", label.orElse(""))
                            .diagnostic(),
                    ExitStatus.TARGET_REFUSED);
        }
    }
}
