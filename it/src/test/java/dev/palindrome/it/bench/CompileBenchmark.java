package dev.palindrome.it.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Times javac on generated revisions: without processors, with one that does nothing, with one that only writes the
 * registry, and with Palindrome's. Every round runs all of them, each in a process of its own, so that what else the
 * machine does falls on all of them; the CPU time of a process suffers less from that than its wall time.
 *
 * <p>Arguments: the jars of Palindrome's processor with those that it needs, as a class path; the number of rounds; the
 * numbers of revisions, with {@code calm} behind it for those in which the rules find nothing. Runs on Linux, which tells
 * the CPU time of processes that have ended.
 */
final class CompileBenchmark {

    private static final String CALM = "calm";

    private final String jars;
    private final int rounds;
    private final PrintStream out;

    private CompileBenchmark(String jars, int rounds, PrintStream out) {
        this.jars = jars;
        this.rounds = rounds;
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, URISyntaxException {
        CompileBenchmark benchmark = new CompileBenchmark(arguments[0], Integer.parseInt(arguments[1]), System.out);
        benchmark.out.printf("JDK %s, %d rounds%n%n", Runtime.version(), benchmark.rounds);
        benchmark.out.println("| revisions | processor | wall s | ratio | CPU s | ratio | load |");
        benchmark.out.println("|---|---|---|---|---|---|---|");
        for (String size : List.of(arguments).subList(2, arguments.length)) {
            benchmark.measure(size);
        }
    }

    private void measure(String size) throws IOException, InterruptedException, URISyntaxException {
        Path folder = Files.createTempDirectory("compile-bench");
        try {
            JavacProcess javac = JavacProcess.of(jars, workload(size), folder);
            Path registry = javac.registry(palindrome());
            List<Timings> timings = List.of(
                    new Timings("none", List.of("-proc:none")),
                    new Timings("empty", floor()),
                    new Timings("registry only", with(floor(), "-A" + RegistryOnly.OPTION + "=" + registry)),
                    new Timings("Palindrome", palindrome()));
            for (int round = 0; round < rounds; round++) {
                for (Timings each : timings) {
                    each.runs().add(javac.run(each.options()));
                }
            }
            print(size, timings);
        } finally {
            Directories.delete(folder);
        }
    }

    private static Workload workload(String size) {
        return size.endsWith(CALM)
                ? Workload.calm(Integer.parseInt(size.substring(0, size.length() - CALM.length())))
                : Workload.of(Integer.parseInt(size));
    }

    private List<String> palindrome() {
        return List.of("-processorpath", jars);
    }

    private static List<String> floor() throws URISyntaxException {
        Path classes = Path.of(RegistryOnly.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        return List.of("-processorpath", classes.toString(), "-processor", RegistryOnly.class.getName());
    }

    private static List<String> with(List<String> options, String option) {
        List<String> all = new ArrayList<>(options);
        all.add(option);
        return all;
    }

    private void print(String size, List<Timings> timings) {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        Timings base = timings.get(0);
        timings.forEach(each -> out.printf(
                "| %s | %s | %.2f | %.2f | %.2f | %.2f | %.1f |%n",
                size,
                each.name(),
                median(each.walls()),
                median(ratios(each.walls(), base.walls())),
                median(each.cpus()),
                median(ratios(each.cpus(), base.cpus())),
                load));
    }

    /** Pair by pair: both of a pair ran in the same weather. */
    private static List<Double> ratios(List<Double> values, List<Double> base) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            ratios.add(values.get(i) / base.get(i));
        }
        return ratios;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().collect(Collectors.toList());
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /**
     * What was measured with one processor.
     *
     * @param name what to call it
     * @param options javac's options
     * @param runs one for each round
     */
    private record Timings(String name, List<String> options, List<JavacProcess.Run> runs) {

        Timings(String name, List<String> options) {
            this(name, options, new ArrayList<>());
        }

        List<Double> walls() {
            return runs.stream().map(JavacProcess.Run::wall).toList();
        }

        List<Double> cpus() {
            return runs.stream().map(JavacProcess.Run::cpu).toList();
        }
    }
}
