package dev.palindrome.engine.server;

import dev.palindrome.engine.testing.PostgresServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Another Java process that starts an embedded server: what two builds at once, or one that is killed, look like. */
final class ServerProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;

    private ServerProcess(Process process) {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Starts a process that starts a throw-away server. */
    static ServerProcess start(Path cache, int major) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Dpalindrome.test.binaries=" + System.getProperty("palindrome.test.binaries"),
                ServerProcess.class.getName(),
                cache.toString(),
                Integer.toString(major));
        return new ServerProcess(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** In that process: says version and data directory, and goes on until its input ends. */
    public static void main(String[] arguments) throws Exception {
        EmbeddedServers servers = PostgresServer.servers(Path.of(arguments[0]));
        try (ScratchServer server = servers.throwAway(Integer.parseInt(arguments[1]));
                var connection =
                        server.connectionSource(server.createDatabase()).open();
                var row = connection.createStatement().executeQuery("SHOW data_directory")) {
            row.next();
            System.out.println(server.version());
            System.out.println(row.getString(1));
            while (System.in.read() >= 0) {
                // Only the end of the input matters.
            }
        }
    }

    /** The next line that it says. */
    String line() throws IOException {
        return String.valueOf(output.readLine());
    }

    /** Ends it without giving it a chance to clear up. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Lets it end by itself, and waits for it. */
    int end() throws IOException, InterruptedException {
        process.getOutputStream().close();
        return process.waitFor();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        output.close();
    }
}
