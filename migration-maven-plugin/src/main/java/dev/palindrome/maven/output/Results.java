package dev.palindrome.maven.output;

import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.plan.Plan;
import dev.palindrome.model.report.HistoryReport;
import dev.palindrome.model.report.LedgerEvent;
import dev.palindrome.model.report.ReportJson;
import dev.palindrome.model.report.RunReport;
import dev.palindrome.model.report.StatusReport;
import dev.palindrome.model.report.UnfinishedRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The reports of the model as results. */
public final class Results {

    private static final int SHOWN = 20;

    private Results() {}

    /** Where a database stands. */
    public static Result of(StatusReport report) {
        List<String> lines = new ArrayList<>();
        lines.add("history " + report.history() + " in " + report.database() + ": "
                + report.state().word());
        lines.add("  current  " + orBase(report.current()));
        lines.add("  head     " + orBase(report.head()));
        report.run().ifPresent(run -> lines.add("  stopped  " + stopped(run)));
        lines.add("  applied  " + report.applied().size());
        lines.add("  pending  " + report.pending().size());
        report.pending().stream().limit(SHOWN).forEach(id -> lines.add("    " + id));
        if (report.pending().size() > SHOWN) {
            lines.add("    and " + (report.pending().size() - SHOWN) + " more");
        }
        return new Result(lines, ReportJson.of(report));
    }

    /** What a run did; its revisions have been told one by one. */
    public static Result of(RunReport report) {
        String line = switch (report.outcome()) {
            case DONE -> count(report.revisions().size()) + ", now at " + orBase(report.to());
            case NOTHING_TO_DO -> "nothing to do, at " + orBase(report.to());
            case FAILED, INCOMPLETE, UNKNOWN, REFUSED -> report.outcome().word() + " at " + orBase(report.to());
        };
        return new Result(List.of(line), ReportJson.of(report));
    }

    /** What ran when, by whom. */
    public static Result of(HistoryReport report) {
        List<String> lines = new ArrayList<>();
        lines.add("history " + report.history() + " in " + report.database() + ": "
                + report.events().size() + " events");
        report.events().forEach(event -> lines.add("  " + line(event)));
        return new Result(lines, ReportJson.of(report));
    }

    /** What would run. */
    public static Result of(Plan plan) {
        List<String> lines = new ArrayList<>();
        lines.add("-- " + plan.direction().word() + " from " + orBase(plan.from()) + " to " + orBase(plan.to()) + ": "
                + count(plan.revisions().size()));
        plan.text().lines().forEach(lines::add);
        return new Result(lines, ReportJson.of(plan));
    }

    private static String line(LedgerEvent event) {
        return event.at() + " " + event.actor() + " " + event.event()
                + event.revision().map(id -> " " + id).orElse("") + " (" + event.deployment() + ")";
    }

    private static String stopped(UnfinishedRun run) {
        return run.direction().word() + " of " + run.id() + " before segment " + run.segment() + " of " + run.of();
    }

    private static String orBase(Optional<RevisionId> id) {
        return id.map(RevisionId::value).orElse("base");
    }

    private static String count(int revisions) {
        return revisions == 1 ? "1 revision" : revisions + " revisions";
    }
}
