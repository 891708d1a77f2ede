package dev.palindrome.engine.deploy;

import dev.palindrome.engine.connect.DatabaseConnections;
import dev.palindrome.engine.connect.DatabaseUrl;
import dev.palindrome.engine.connect.Login;
import dev.palindrome.engine.connect.PostgresDriver;
import dev.palindrome.engine.connect.Secret;
import dev.palindrome.engine.connect.SessionSetup;
import dev.palindrome.engine.testing.PostgresServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real PgBouncer in front of a server, with a role of its own on it. */
final class PgBouncer implements AutoCloseable {

    /** The role that it logs in with, and its password. */
    static final String ROLE = "behind_pgbouncer";

    private static final long PATIENCE_MILLIS = 10_000;

    private final Process process;
    private final int port;

    private PgBouncer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Its program, where one is installed; distributions put it where only root looks. */
    static Optional<Path> program() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.concat(Stream.of(path.split(":")), Stream.of("/usr/sbin", "/usr/local/sbin"))
                .map(directory -> Path.of(directory, "pgbouncer"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * Starts it.
     *
     * @param mode its {@code pool_mode}
     * @param server the port of the server
     * @param directory where its settings go
     */
    static PgBouncer start(Path program, String mode, String server, Path directory)
            throws IOException, InterruptedException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Path settings = directory.resolve("pgbouncer.ini");
        Files.writeString(settings, """
                [databases]
                * = host=127.0.0.1 port=%s user=%s password=%s
                [pgbouncer]
                listen_addr = 127.0.0.1
                listen_port = %d
                unix_socket_dir =
                auth_type = any
                pool_mode = %s
                ignore_startup_parameters = extra_float_digits
                """.formatted(server, ROLE, ROLE, port, mode));
        List<String> command = new ArrayList<>(List.of(program.toString(), "--quiet"));
        if (PostgresServer.isRoot()) {
            // it refuses to be root, and reads its settings again as somebody else
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
            command.addAll(List.of("--user", "nobody"));
        }
        command.add(settings.toString());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("pgbouncer.log").toFile())
                .start();
        PgBouncer pooler = new PgBouncer(process, port);
        pooler.awaitStart(directory);
        return pooler;
    }

    private void awaitStart(Path directory) throws IOException, InterruptedException {
        long start = System.currentTimeMillis();
        while (!answers()) {
            if (!process.isAlive() || System.currentTimeMillis() - start > PATIENCE_MILLIS) {
                close();
                throw new IOException("pgbouncer: " + Files.readString(directory.resolve("pgbouncer.log")));
            }
            Thread.sleep(20);
        }
    }

    private boolean answers() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            // not yet
            return false;
        }
    }

    /** Connections through it, as the goals make them. */
    DatabaseConnections connections(String database) {
        Login login = new Login(ROLE, Optional.of(Secret.of(ROLE)), "the test");
        DatabaseUrl url = DatabaseUrl.parse(
                "postgresql://127.0.0.1:" + port + "/" + database + "?sslmode=disable", DatabaseUrl.Origin.PARAMETER);
        return new DatabaseConnections(url, login, new SessionSetup(Optional.empty()), "palindrome");
    }

    /** A connection through it as any other client makes it. */
    Connection client(String database) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("PGHOST", "127.0.0.1");
        properties.setProperty("PGPORT", Integer.toString(port));
        properties.setProperty("PGDBNAME", database);
        properties.setProperty("user", ROLE);
        properties.setProperty("sslmode", "disable");
        properties.setProperty("preferQueryMode", "simple");
        return PostgresDriver.connect(properties);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }
}
