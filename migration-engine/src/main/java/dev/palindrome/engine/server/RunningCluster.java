package dev.palindrome.engine.server;

import dev.palindrome.engine.MigrationException;
import dev.palindrome.engine.connect.ConnectionSource;
import java.io.Closeable;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;

/** A cluster whose server this process has started; closing it stops the server. */
final class RunningCluster implements Closeable {

    private static final String HOST = "127.0.0.1";
    private static final int ATTEMPTS = 5;

    private final Cluster cluster;
    private final Cluster.Stop how;
    private final int port;
    private final Password password;

    private RunningCluster(Cluster cluster, Cluster.Stop how, int port, Password password) {
        this.cluster = cluster;
        this.how = how;
        this.port = port;
        this.password = password;
    }

    /** Starts the server on a free port of the loopback interface. */
    static RunningCluster start(Cluster cluster, List<String> settings, Cluster.Stop how) throws IOException {
        cluster.stop(how);
        Password password = Password.readFrom(cluster.passwordFile());
        for (int attempt = 1; ; attempt++) {
            int port = freePort();
            try {
                cluster.start(port, settings);
                return new RunningCluster(cluster, how, port, password);
            } catch (MigrationException e) {
                // Only somebody who took the port between our look and the server's is worth another attempt.
                if (attempt == ATTEMPTS || isFree(port)) {
                    throw e;
                }
            }
        }
    }

    ConnectionSource connections(String database) {
        return new LocalConnections(HOST, port, database, Cluster.SUPERUSER, password);
    }

    @Override
    public void close() throws IOException {
        cluster.stop(how);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean isFree(int port) throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (BindException taken) {
            return false;
        }
    }
}
