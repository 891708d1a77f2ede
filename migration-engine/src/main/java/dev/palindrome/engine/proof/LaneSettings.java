package dev.palindrome.engine.proof;

import dev.palindrome.engine.Pace;
import dev.palindrome.engine.catalog.reading.CatalogReader;
import dev.palindrome.engine.catalog.reading.Scope;
import dev.palindrome.engine.server.ScratchServer;
import dev.palindrome.engine.session.Session;
import dev.palindrome.engine.session.Timeouts;
import dev.palindrome.engine.store.Deployer;
import dev.palindrome.engine.store.Store;
import dev.palindrome.sql.lex.Identifier;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * What all lanes of a proof have in common.
 *
 * @param server where their databases are
 * @param history the history's name
 * @param schemas the search path of the migrations
 * @param scripts what the revisions run
 * @param setup SQL that is run in every database before the base
 * @param pace time and chance
 */
record LaneSettings(
        ScratchServer server,
        String history,
        List<Identifier> schemas,
        Scripts scripts,
        Optional<String> setup,
        Pace pace) {

    Store store() {
        return Store.of(history);
    }

    Timeouts timeouts() {
        return Timeouts.DEFAULT;
    }

    Deployer deployer() {
        return new Deployer("verify", "verify", Optional.empty());
    }

    /** Our own tables are no part of the schema that is proven. */
    CatalogReader reader(Connection connection) {
        return new CatalogReader(connection, Scope.without(store().schema().name()));
    }

    String target(String database) {
        return server.connectionSource(database).target();
    }

    Session open(String database) throws SQLException {
        return Session.open(server.connectionSource(database), schemas, timeouts(), Optional.empty());
    }
}
