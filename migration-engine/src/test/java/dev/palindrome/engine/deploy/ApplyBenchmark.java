package dev.palindrome.engine.deploy;

import dev.palindrome.engine.Listener;
import dev.palindrome.engine.SystemPace;
import dev.palindrome.engine.connect.ConnectionSource;
import dev.palindrome.engine.store.Deployer;
import dev.palindrome.model.plan.Target;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Times an apply of a directory of scripts, and then one with nothing to do.
 *
 * <p>Arguments: a JDBC url, a user, and a directory with a script for each revision. Lines of the scripts that control
 * the transaction or write another tool's history are left out.
 */
final class ApplyBenchmark {

    private ApplyBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        ConnectionSource source = new Plain(arguments[0], arguments[1]);
        Environment environment = new Environment(
                source,
                sample(Path.of(arguments[2])).history(),
                Settings.of(new Deployer("benchmark", "benchmark", Optional.empty())),
                new SystemPace(),
                Listener.SILENT);
        PrintStream out = System.out;
        out.printf("apply %.0f ms%n", timed(environment));
        for (int i = 0; i < 3; i++) {
            out.printf("nothing to do %.1f ms%n", timed(environment));
        }
    }

    private static double timed(Environment environment) {
        long start = System.nanoTime();
        new Apply(environment).run(new Apply.Request(Target.HEAD, false)).orElseThrow();
        return (System.nanoTime() - start) / 1e6;
    }

    private static Sample sample(Path directory) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(directory)) {
            files = found.sorted().toList();
        }
        List<Sample.Script> scripts = new ArrayList<>();
        for (Path file : files) {
            String text = Files.readString(file).replaceFirst("^BEGIN;\n", "");
            int history = text.lastIndexOf("INSERT INTO bench_history");
            scripts.add(new Sample.Script("r" + file.getFileName(), history < 0 ? text : text.substring(0, history)));
        }
        return Sample.of(scripts);
    }

    private record Plain(String url, String user) implements ConnectionSource {
        @Override
        public Connection open() throws SQLException {
            Properties properties = new Properties();
            properties.setProperty("user", user);
            return DriverManager.getConnection(url, properties);
        }

        @Override
        public String target() {
            return url;
        }
    }
}
