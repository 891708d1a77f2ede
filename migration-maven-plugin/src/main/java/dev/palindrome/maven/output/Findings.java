package dev.palindrome.maven.output;

import dev.palindrome.maven.project.GateReport;
import dev.palindrome.model.manifest.Manifest;
import dev.palindrome.model.report.CompileReport;
import dev.palindrome.model.report.CompileReport.Located;
import dev.palindrome.model.report.CompileReport.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.logging.Log;

/**
 * Tells what the compile gate found, each finding with its file; the first error is left for the message that ends the goal. What
 * the compiler has told is not told again, unless it is an error.
 */
public final class Findings {

    private final CompileReport report;
    private final GateReport told;
    private final List<Located> open;

    /**
     * Leaves out what a waiver covers.
     *
     * @param report everything found
     * @param told what the compiler has told before
     */
    public Findings(CompileReport report, GateReport told) {
        this.report = report;
        this.told = told;
        this.open = report.findings().stream()
                .filter(one -> one.finding().waivedBy().isEmpty())
                .toList();
    }

    /**
     * Writes the report.
     *
     * @param directory where it goes
     */
    public void save(Path directory) {
        OutputFile.write(directory.resolve(GateReport.OF_CHECK), report.json());
    }

    /** Tells all but the first error. */
    public void tell(Log log) {
        Optional<Located> last = firstError();
        open.stream()
                .filter(one -> !Optional.of(one).equals(last))
                .filter(one -> one.finding().isError() || !told.tells(one))
                .forEach(one -> tell(log, one));
        last.map(one -> place(one.place()))
                .filter(place -> !place.isEmpty())
                .ifPresent(place -> log.error(place.strip()));
    }

    /** The first error, if there is any. */
    public Optional<Located> firstError() {
        return open.stream().filter(one -> one.finding().isError()).findFirst();
    }

    /** What was found, in both forms. */
    public Result result(List<Manifest> manifests) {
        String found = open.isEmpty() ? "nothing found" : open.size() + " found";
        return new Result(
                manifests.stream()
                        .map(manifest -> "history " + manifest.history() + ": "
                                + manifest.revisions().size() + " revisions, " + found)
                        .toList(),
                report.json());
    }

    private static void tell(Log log, Located one) {
        String text = place(one.place()) + one.finding().diagnostic().text();
        switch (one.finding().diagnostic().severity()) {
            case ERROR -> log.error(text);
            case WARNING -> log.warn(text);
            case INFO, OFF -> log.info(text);
        }
    }

    /** The place in front of a finding, as editors and build servers make a link of it. */
    static String place(Place place) {
        String line = place.line() > 0 ? ":" + place.line() : "";
        return place.file().isEmpty() ? "" : place.file() + line + "\n";
    }
}
