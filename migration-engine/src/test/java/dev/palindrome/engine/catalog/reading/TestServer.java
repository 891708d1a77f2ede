package dev.palindrome.engine.catalog.reading;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** An embedded PostgreSQL of one major, with the roles and the tablespace that the fixture needs. */
final class TestServer implements AutoCloseable {

    private final int major;
    private final EmbeddedPostgres postgres;
    private final AtomicInteger databases = new AtomicInteger();
    private final Map<List<String>, String> templates = new HashMap<>();
    private final Map<List<String>, String> unchanged = new HashMap<>();

    private TestServer(int major, EmbeddedPostgres postgres) {
        this.major = major;
        this.postgres = postgres;
    }

    static TestServer start(Path jar) {
        try {
            TestServer server = new TestServer(
                    Integer.parseInt(jar.getFileName().toString().replace(".jar", "")),
                    EmbeddedPostgres.builder()
                            .setPgBinaryResolver((system, machine) -> archive(jar))
                            .setServerConfig("allow_in_place_tablespaces", "on")
                            .start());
            server.prepare();
            return server;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("no PostgreSQL from " + jar, e);
        }
    }

    int major() {
        return major;
    }

    /** Gives a database in which the statements have run; they are run once and then copied. */
    String database(List<String> statements) throws SQLException {
        @Nullable String returned = unchanged.remove(statements);
        return returned == null ? create(template(statements)) : returned;
    }

    /** Takes back a database that is as it was given; any other is left to itself until the server goes. */
    void giveBack(String database, List<String> statements) {
        unchanged.put(statements, database);
    }

    private String template(List<String> statements) throws SQLException {
        @Nullable String template = templates.get(statements);
        if (template == null) {
            template = create("template0");
            execute(template, statements);
            templates.put(statements, template);
        }
        return template;
    }

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(postgres.getJdbcUrl("postgres", database));
    }

    static void execute(Connection connection, List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }

    @Override
    public String toString() {
        return "PostgreSQL " + major;
    }

    private String create(String template) throws SQLException {
        String name = "test_" + databases.incrementAndGet();
        execute("postgres", List.of("CREATE DATABASE " + name + " TEMPLATE " + template));
        return name;
    }

    private void execute(String database, List<String> statements) throws SQLException {
        try (Connection connection = connect(database)) {
            execute(connection, statements);
        }
    }

    private void prepare() throws SQLException {
        execute("postgres", List.of("CREATE ROLE r1", "CREATE ROLE r2", "CREATE TABLESPACE ts1 LOCATION ''"));
    }

    private static InputStream archive(Path jar) throws IOException {
        ZipFile file = new ZipFile(jar.toFile());
        ZipEntry entry = file.stream()
                .filter(candidate -> candidate.getName().endsWith(".txz"))
                .findAny()
                .orElseThrow();
        return new FilterInputStream(file.getInputStream(entry)) {
            @Override
            public void close() throws IOException {
                super.close();
                file.close();
            }
        };
    }
}
