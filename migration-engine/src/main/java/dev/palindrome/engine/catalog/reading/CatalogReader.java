package dev.palindrome.engine.catalog.reading;

import static java.util.stream.Collectors.joining;

import dev.palindrome.engine.catalog.Catalog;
import dev.palindrome.engine.catalog.PostgresVersion;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a catalog over JDBC: one transaction, one statement per family, all of them in one message.
 *
 * <p>The connection must be in auto-commit mode and is handed back as it was. Any role may read; what only a superuser
 * may see is not part of a catalog.
 */
public final class CatalogReader {

    private final Scope scope;

    public CatalogReader(Scope scope) {
        this.scope = scope;
    }

    /** Reads everything in scope. */
    public Catalog read(Connection connection) throws SQLException {
        PostgresVersion server = version(connection.getMetaData());
        SqlTemplate template = new SqlTemplate(server.major(), scope);
        return PinnedSession.run(
                connection,
                statement -> new Catalog(server, objects(statement, template).objects()));
    }

    private static Assembly objects(Statement statement, SqlTemplate template) throws SQLException {
        List<String> statements = new ArrayList<>();
        Families.ALL.forEach(family -> statements.add(template.statement(family.sql())));
        statements.add(template.statement(NotModelled.sql(NotModelled.unreadCatalogs(statement))));

        Assembly assembly = new Assembly();
        boolean more = statement.execute(statements.stream().collect(joining(";\n")));
        while (more) {
            try (ResultSet result = statement.getResultSet()) {
                assembly.add(RowReader.read(result));
            }
            more = statement.getMoreResults();
        }
        identifyUnknown(assembly, statement, template);
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
