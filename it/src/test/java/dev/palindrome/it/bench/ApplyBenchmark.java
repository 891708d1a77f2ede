package dev.palindrome.it.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Times an apply from an empty database to the head, and one with nothing to do, of several tools one after the other in
 * every round, so that what else the machine does falls on all of them.
 *
 * <p>Arguments: host, port and user of a server of its own, the psql to compare with, the number of rounds, and the sizes
 * of the histories. The tools in Java run in this process: the first round of each size is shown by itself and left out of
 * the median, so that class loading and compilation weigh on none, or on both alike.
 */
final class ApplyBenchmark {

    private static final int REPEATS = 5;

    private final BenchServer server;
    private final Path psql;
    private final int rounds;
    private final PrintStream out;

    private ApplyBenchmark(BenchServer server, Path psql, int rounds, PrintStream out) {
        this.server = server;
        this.psql = psql;
        this.rounds = rounds;
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        BenchServer server = new BenchServer(arguments[0], Integer.parseInt(arguments[1]), arguments[2]);
        ApplyBenchmark benchmark =
                new ApplyBenchmark(server, Path.of(arguments[3]), Integer.parseInt(arguments[4]), System.out);
        benchmark.heading();
        for (String size : List.of(arguments).subList(5, arguments.length)) {
            benchmark.measure(Integer.parseInt(size));
        }
    }

    private void heading() throws SQLException {
        out.printf("PostgreSQL %s, JDK %s, %d rounds%n%n", server.version(), Runtime.version(), rounds);
        out.println(
                "| revisions | tool | first s | median of the others s | ratio to psql | nothing to do, median ms | load |");
        out.println("|---|---|---|---|---|---|---|");
    }

    private void measure(int size) throws IOException, InterruptedException, SQLException {
        Path directory = Files.createTempDirectory("bench");
        try {
            Workload workload = Workload.of(size);
            List<Contender> contenders = List.of(
                    new PsqlContender(psql, workload, Files.createDirectory(directory.resolve("psql"))),
                    new PalindromeContender(workload),
                    new FlywayContender(workload, Files.createDirectory(directory.resolve("flyway"))));
            List<Timings> timings = contenders.stream().map(Timings::new).toList();
            for (int round = 0; round < rounds; round++) {
                for (Timings each : timings) {
                    once(each);
                }
            }
            print(size, timings);
        } finally {
            Directories.delete(directory);
        }
    }

    private void once(Timings timings) throws IOException, InterruptedException, SQLException {
        try (BenchDatabase database = server.create("palindrome_bench")) {
            timings.applies().add(timed(timings.contender(), database));
            for (int i = 0; timings.contender().knowsWhenDone() && i < REPEATS; i++) {
                timings.idles().add(timed(timings.contender(), database));
            }
        }
    }

    private static double timed(Contender contender, BenchDatabase database) throws IOException, InterruptedException {
        long start = System.nanoTime();
        contender.apply(database);
        return (System.nanoTime() - start) / 1e9;
    }

    private void print(int size, List<Timings> timings) {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        double floor = timings.get(0).apply();
        timings.forEach(measured -> out.printf(
                "| %,d | %s | %.2f | %.2f | %.2f | %s | %.1f |%n",
                size,
                measured.contender().name(),
                measured.applies().get(0),
                measured.apply(),
                measured.apply() / floor,
                measured.idles().isEmpty() ? "" : String.format(Locale.ROOT, "%.0f", measured.idle() * 1000),
                load));
    }

    /**
     * What was measured of one tool, in seconds.
     *
     * @param contender the tool
     * @param applies one for each round
     * @param idles several for each round
     */
    private record Timings(Contender contender, List<Double> applies, List<Double> idles) {

        Timings(Contender contender) {
            this(contender, new ArrayList<>(), new ArrayList<>());
        }

        double apply() {
            return median(applies.size() == 1 ? applies : applies.subList(1, applies.size()));
        }

        double idle() {
            return median(idles);
        }

        private static double median(List<Double> values) {
            List<Double> sorted = values.stream().sorted().toList();
            int middle = sorted.size() / 2;
            return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        }
    }
}
