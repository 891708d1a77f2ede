package dev.palindrome.engine.catalog.reading;

import static java.util.stream.Collectors.joining;

import dev.palindrome.engine.catalog.Catalog;
import dev.palindrome.engine.catalog.PostgresVersion;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;

/**
 * Reads the catalog of the database that a connection is with, as often as it is asked: one transaction, one statement per
 * family, all of them in one message.
 *
 * <p>Most of the time goes into planning. The server plans each statement at the first reading and keeps the plan for the
 * next, since the statements are prepared and have no parameters (manual, PREPARE).
 *
 * <p>The connection must be in auto-commit mode and is handed back as it was. Any role may read; what only a superuser
 * may see is not part of a catalog.
 */
public final class CatalogReader {

    /** Prepared on the server from the first time on. */
    private static final int AT_ONCE = 1;

    private final Connection connection;
    private final Scope scope;
    private @Nullable Text text;

    /**
     * Makes a reader; it does not close the connection.
     *
     * @param connection the connection
     * @param scope what is left out
     */
    public CatalogReader(Connection connection, Scope scope) {
        this.connection = connection;
        this.scope = scope;
    }

    /** Reads everything in scope. */
    public Catalog read() throws SQLException {
        return PinnedSession.run(connection, statement -> {
            Text known = text(statement);
            return new Catalog(known.server(), objects(statement, known).objects());
        });
    }

    /** What is sent; it depends on the server, and on nothing that a migration changes. */
    private record Text(PostgresVersion server, SqlTemplate template, String sql) {}

    private Text text(Statement statement) throws SQLException {
        Text known = text;
        if (known == null) {
            known = text(version(connection.getMetaData()), NotModelled.unreadCatalogs(statement));
            text = known;
        }
        return known;
    }

    private Text text(PostgresVersion server, List<String> unread) {
        SqlTemplate template = new SqlTemplate(server.major(), scope);
        String sql = Stream.concat(Families.ALL.stream().map(Family::sql), Stream.of(NotModelled.sql(unread)))
                .map(template::statement)
                .collect(joining(";\n"));
        return new Text(server, template, sql);
    }

    private Assembly objects(Statement statement, Text known) throws SQLException {
        Assembly assembly = new Assembly();
        try (PreparedStatement prepared = connection.prepareStatement(known.sql())) {
            prepared.unwrap(PGStatement.class).setPrepareThreshold(AT_ONCE);
            boolean more = prepared.execute();
            while (more) {
                try (ResultSet result = prepared.getResultSet()) {
                    assembly.add(RowReader.read(result));
                }
                more = prepared.getMoreResults();
            }
        }
        identifyUnknown(assembly, statement, known.template());
        return assembly;
    }

    private static void identifyUnknown(Assembly assembly, Statement statement, SqlTemplate template)
            throws SQLException {
        List<Address> unknown = assembly.unknown();
        if (unknown.isEmpty()) {
            return;
        }
        try (ResultSet result = statement.executeQuery(template.statement(NotModelled.identify(unknown)))) {
            assembly.add(RowReader.read(result));
        }
    }

    private static PostgresVersion version(DatabaseMetaData metaData) throws SQLException {
        return new PostgresVersion(metaData.getDatabaseMajorVersion(), metaData.getDatabaseMinorVersion());
    }
}
