package dev.palindrome.processor.report;

import dev.palindrome.migration.Severity;
import dev.palindrome.model.gate.Finding;
import dev.palindrome.model.report.CompileReport;
import dev.palindrome.model.report.CompileReport.Located;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.tools.Diagnostic;

/** Collects findings with their locations, and says all of them at once in the order of the sources. */
public final class Reporter {

    private static final Comparator<Entry> BY_PLACE = Comparator.comparing(
                    (Entry entry) -> entry.located().place().file())
            .thenComparing(entry -> entry.located().place().line())
            .thenComparing(entry -> entry.located().place().column())
            .thenComparing(
                    entry -> entry.located().finding().diagnostic().code().code())
            .thenComparing(entry -> entry.located().finding().diagnostic().what());

    private final List<Entry> entries = new ArrayList<>();

    /**
     * Adds a finding.
     *
     * @param history the history that it is about
     * @param finding the finding
     * @param location where it is shown
     */
    public void add(String history, Finding finding, Location location) {
        entries.add(new Entry(new Located(history, finding, location.place()), location));
    }

    /** Prints every finding that nobody has waived. */
    public void print() {
        entries.sort(BY_PLACE);
        for (Entry entry : entries) {
            Finding finding = entry.located().finding();
            if (finding.waivedBy().isEmpty()) {
                String text = entry.location().prefix() + finding.diagnostic().text();
                entry.location().print(kindOf(finding.diagnostic().severity()), text);
            }
        }
    }

    /**
     * Whether the build fails.
     *
     * @return true if any finding is an error
     */
    public boolean hasErrors() {
        return entries.stream().anyMatch(entry -> entry.located().finding().isError());
    }

    /**
     * The findings for other programs.
     *
     * @param unseen the classes whose SQL was not judged, or not with all that comes before it
     * @return the report
     */
    public CompileReport report(List<String> unseen) {
        return new CompileReport(entries.stream().map(Entry::located).toList(), unseen);
    }

    private static Diagnostic.Kind kindOf(Severity severity) {
        return switch (severity) {
            case ERROR -> Diagnostic.Kind.ERROR;
            case WARNING -> Diagnostic.Kind.WARNING;
            case INFO, OFF -> Diagnostic.Kind.NOTE;
        };
    }

    private record Entry(Located located, Location location) {}
}
