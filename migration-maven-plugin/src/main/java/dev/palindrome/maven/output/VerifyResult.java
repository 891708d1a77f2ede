package dev.palindrome.maven.output;

import dev.palindrome.model.report.VerifyJson;
import dev.palindrome.model.report.VerifyJunit;
import dev.palindrome.model.report.VerifyReport;
import dev.palindrome.model.report.VerifyRoundTrip;
import dev.palindrome.model.report.VerifyWalk;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a proof has found, as files and as the goal's result.
 *
 * @param report the report
 */
public record VerifyResult(VerifyReport report) {

    /**
     * Writes the reports.
     *
     * @param directory where they go
     * @param suffix what tells the reports of several histories apart, or the empty string
     */
    public void save(Path directory, String suffix) {
        OutputFile.write(directory.resolve("verify" + suffix + ".json"), VerifyJson.of(report));
        OutputFile.write(directory.resolve("TEST-migrations" + suffix + ".xml"), VerifyJunit.of(report));
    }

    /** The result: one line that counts, since each revision has been told. */
    public Result result() {
        String counts = Arrays.stream(VerifyRoundTrip.values())
                .map(verdict -> count(verdict) + " " + verdict.word())
                .filter(text -> !text.startsWith("0 "))
                .collect(Collectors.joining(", "));
        long walks = report.walks().stream().filter(VerifyWalk::ok).count();
        return new Result(
                List.of("history " + report.history() + ": " + (report.ok() ? "proven" : "not proven") + " (" + counts
                        + "; " + walks + " of " + report.walks().size() + " walks)"),
                VerifyJson.of(report));
    }

    private long count(VerifyRoundTrip verdict) {
        return report.revisions().stream()
                .filter(revision -> revision.roundTrip() == verdict)
                .count();
    }
}
