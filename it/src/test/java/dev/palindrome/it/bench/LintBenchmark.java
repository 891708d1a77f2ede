package dev.palindrome.it.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Times linting a directory of SQL files beside squawk, whole processes of both, one after the other in every round.
 *
 * <p>Arguments: squawk's binary, the number of rounds, directories with {@code .sql} files.
 */
final class LintBenchmark {

    private final String squawk;
    private final int rounds;
    private final PrintStream out;

    private LintBenchmark(String squawk, int rounds, PrintStream out) {
        this.squawk = squawk;
        this.rounds = rounds;
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        LintBenchmark benchmark = new LintBenchmark(arguments[0], Integer.parseInt(arguments[1]), System.out);
        benchmark.out.println("| files | squawk s | files alone s | ratio | as a history s |");
        benchmark.out.println("|---|---|---|---|---|");
        for (String directory : List.of(arguments).subList(2, arguments.length)) {
            benchmark.measure(Path.of(directory));
        }
    }

    private void measure(Path directory) throws IOException, InterruptedException {
        List<String> files;
        try (Stream<Path> paths = Files.list(directory)) {
            files = paths.map(Path::toString)
                    .filter(path -> path.endsWith(".sql"))
                    .sorted()
                    .toList();
        }
        List<Double> theirs = new ArrayList<>();
        List<Double> alone = new ArrayList<>();
        List<Double> history = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            theirs.add(seconds(Stream.concat(Stream.of(squawk), files.stream()).toList()));
            alone.add(seconds(ours(directory, "FILES")));
            history.add(seconds(ours(directory, "HISTORY")));
        }
        out.printf(
                "| %,d | %.2f | %.2f | %.1f | %.2f |%n",
                files.size(), median(theirs), median(alone), median(alone) / median(theirs), median(history));
    }

    private static List<String> ours(Path directory, String order) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                LintOnce.class.getName(),
                directory.toAbsolutePath().toString(),
                order);
    }

    private static double seconds(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.INHERIT)
                .start();
        process.waitFor();
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
