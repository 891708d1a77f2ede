package dev.palindrome.model.report;

import dev.palindrome.migration.Severity;
import dev.palindrome.model.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was found in plain SQL files.
 *
 * @param files every file that was given, in order, also those in which nothing was found
 */
public record LintReport(List<LintedFile> files) {

    /** Copies the list. */
    public LintReport {
        files = List.copyOf(files);
    }

    /**
     * A file and what was found in it.
     *
     * @param path the file as it was named
     * @param findings what was found, in the order of the text; what a comment waives is not among them
     */
    public record LintedFile(String path, List<LintedFinding> findings) {

        /** Copies the list. */
        public LintedFile {
            findings = List.copyOf(findings);
        }
    }

    /**
     * One thing that was found.
     *
     * @param diagnostic what is said
     * @param line the line, counted from 1
     * @param column the column in UTF-16 code units, counted from 1
     */
    public record LintedFinding(Diagnostic diagnostic, int line, int column) {}

    /**
     * How many findings weigh at least as much as given.
     *
     * @param limit the least severity that counts
     * @return their number
     */
    public long count(Severity limit) {
        return severities().filter(severity -> severity.compareTo(limit) <= 0).count();
    }

    /**
     * The greatest weight of all.
     *
     * @return the severity, or empty if nothing was found
     */
    public Optional<Severity> worst() {
        return severities().min(Enum::compareTo);
    }

    private Stream<Severity> severities() {
        return files.stream()
                .flatMap(file -> file.findings().stream())
                .map(finding -> finding.diagnostic().severity());
    }
}
