package dev.palindrome.engine.proof;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.MigrationException;
import dev.palindrome.engine.catalog.Catalog;
import dev.palindrome.engine.catalog.CatalogComparison;
import dev.palindrome.engine.catalog.CatalogObject;
import dev.palindrome.engine.catalog.Change;
import dev.palindrome.engine.catalog.ObjectKind;
import dev.palindrome.engine.catalog.Residue;
import dev.palindrome.engine.catalog.reading.CatalogReader;
import dev.palindrome.engine.catalog.reading.Scope;
import dev.palindrome.engine.connect.ConnectionSource;
import dev.palindrome.engine.session.SqlState;
import dev.palindrome.engine.store.Store;
import dev.palindrome.model.diagnostic.ProofCode;
import dev.palindrome.sql.lex.Identifier;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a database that others made has the schema that a history makes.
 *
 * <p>What the platform decides and the migrations do not is left out: who owns things, what was granted besides, further
 * extensions, schemas of other applications; and the tables in which other tools keep their history.
 */
final class CatalogFit {

    /** Where other tools write down what they have run. */
    private static final Set<String> TOOL_TABLES = Set.of(
            "flyway_schema_history",
            "schema_version",
            "databasechangelog",
            "databasechangeloglock",
            "alembic_version",
            "schema_migrations",
            "schema_migrations_history",
            "ar_internal_metadata",
            "_sqlx_migrations",
            "__diesel_schema_migrations",
            "gorp_migrations",
            "goose_db_version",
            "atlas_schema_revisions",
            "changelog",
            "django_migrations",
            "knex_migrations",
            "knex_migrations_lock",
            "pgmigrations");

    private static final Set<String> OF_THE_PLATFORM = Set.of("owner", "privileges");

    private final Store store;
    private final Catalog expected;

    /**
     * Makes a comparison.
     *
     * @param store our own store, which is no part of the schema
     * @param expected what the history makes
     */
    CatalogFit(Store store, Catalog expected) {
        this.store = store;
        this.expected = expected;
    }

    /** The differences in short; empty if the database fits. */
    Optional<String> difference(ConnectionSource database) {
        Catalog found = read(database);
        if (found.server().major() != expected.server().major()) {
            return Optional.of("it runs PostgreSQL " + found.server().major() + ", and was compared on "
                    + expected.server().major() + " (choose -Dmigrations.postgresVersion="
                    + found.server().major() + ")");
        }
        // minors print alike but for rare cases, which then show as a difference
        Catalog comparable = new Catalog(expected.server(), found.objects());
        List<Residue> differences = CatalogComparison.between(expected, comparable).residue().stream()
                .filter(CatalogFit::counts)
                .toList();
        return differences.isEmpty() ? Optional.empty() : Optional.of(ResidueWords.summary(differences));
    }

    private Catalog read(ConnectionSource database) {
        try (Connection connection = database.open()) {
            Set<String> ignored = new HashSet<>(Set.of(store.schema().name()));
            Catalog found = new CatalogReader(connection, new Scope(ignored)).read();
            Set<String> foreign = foreignSchemas(found);
            if (foreign.isEmpty()) {
                return found;
            }
            ignored.addAll(foreign);
            return new CatalogReader(connection, new Scope(ignored)).read();
        } catch (SQLException e) {
            throw new MigrationException(
                    ProofCode.CATALOG_UNREADABLE
                            .with("database", database.target())
                            .with("message", SqlState.messageOf(e))
                            .with("sqlstate", SqlState.of(e))
                            .diagnostic(),
                    ExitStatus.VERIFICATION_FAILED,
                    e);
        }
    }

    private Set<String> foreignSchemas(Catalog found) {
        Set<String> foreign = new HashSet<>();
        for (CatalogObject object : found.objects()) {
            if (object.id().kind() == ObjectKind.SCHEMA
                    && expected.find(object.id()).isEmpty()) {
                foreign.add(Identifier.ofQuoted(object.id().name()).name());
            }
        }
        return foreign;
    }

    private static boolean counts(Residue residue) {
        boolean further = residue.change() == Change.LEFT_BEHIND;
        boolean ofPlatform =
                residue.attribute().filter(OF_THE_PLATFORM::contains).isPresent()
                        || residue.kind() == ObjectKind.DEFAULT_PRIVILEGES
                        || (residue.kind() == ObjectKind.EXTENSION && residue.change() != Change.LOST);
        boolean ofTool = further
                && residue.kind() == ObjectKind.TABLE
                && TOOL_TABLES.contains(
                        residue.object().substring(residue.object().lastIndexOf('.') + 1));
        return !ofPlatform && !ofTool;
    }
}
