package dev.palindrome.processor;

import dev.palindrome.processor.CompilerRun.Result;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.LongStream;

/**
 * Measures javac over generated revisions with the processor and without it, as ratios in one run.
 *
 * <pre>{@code
 * mvn test-compile -pl migration-processor -am, then run this class with the module's test class path
 * }</pre>
 */
final class CompileBenchmark {

    private static final int ROUNDS = 7;

    private CompileBenchmark() {}

    /** Prints the medians for 100 and for 1,000 revisions. */
    public static void main(String[] arguments) {
        PrintStream out = System.out;
        for (int revisions : new int[] {100, 1_000}) {
            long without = median(revisions, "-proc:none");
            long with = median(revisions, "-Amigrations.today=2026-06-01");
            out.printf(
                    Locale.ROOT,
                    "%d revisions: %d ms without, %d ms with, ratio %.2f%n",
                    revisions,
                    without,
                    with,
                    (double) with / without);
        }
    }

    private static long median(int revisions, String option) {
        return LongStream.range(0, ROUNDS)
                .map(round -> millis(revisions, option))
                .sorted()
                .skip(ROUNDS / 2)
                .findFirst()
                .orElseThrow();
    }

    private static long millis(int revisions, String option) {
        CompilerRun run = project(revisions)
                .withoutOption("-Xlint:all")
                .withoutOption("-Werror")
                .option(option);
        if (option.equals("-proc:none")) {
            run.withoutProcessor();
        }
        long start = System.nanoTime();
        Result result = run.compile();
        long millis = (System.nanoTime() - start) / 1_000_000;
        if (!result.success()) {
            throw new IllegalStateException(result.diagnostics().toString());
        }
        return millis;
    }

    private static CompilerRun project(int revisions) {
        try {
            Path folder = Files.createTempDirectory("compile-benchmark");
            CompilerRun run = new CompilerRun(folder);
            String parent = "";
            for (int i = 0; i < revisions; i++) {
                String id = "2024%02d%02d%02d%02d_r".formatted(1 + i / 40_320, 1 + i / 1_440 % 28, i / 60 % 24, i % 60);
                run.source(TestSources.revision("R" + i, id, parent));
                parent = id;
            }
            return run;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
