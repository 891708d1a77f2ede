package dev.palindrome.engine.deploy;

import dev.palindrome.engine.Listener;
import dev.palindrome.engine.Pace;
import dev.palindrome.engine.connect.ConnectionSource;
import dev.palindrome.engine.plan.History;
import dev.palindrome.engine.session.Session;
import dev.palindrome.engine.store.Store;
import dev.palindrome.sql.lex.Identifier;
import java.sql.SQLException;

/**
 * Everything that a use case works with.
 *
 * @param source the database
 * @param history the history as this build knows it
 * @param settings how to work
 * @param pace time and chance
 * @param listener who hears of it
 */
public record Environment(ConnectionSource source, History history, Settings settings, Pace pace, Listener listener) {

    /** The store of the history. */
    Store store() {
        return settings.schema().map(Store::new).orElseGet(() -> Store.of(history.name()));
    }

    /** Opens a session with pinned settings; the caller closes it. */
    Session open() throws SQLException {
        return Session.open(
                source, history.schemas().stream().map(Identifier::new).toList(), settings.timeouts(), settings.role());
    }
}
