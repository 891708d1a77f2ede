package dev.palindrome.maven.output;

import com.google.gson.JsonObject;
import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.MigrationException;
import dev.palindrome.model.diagnostic.BugCode;
import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.model.report.ErrorReport;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;

/**
 * Why a goal fails, as Maven is told.
 *
 * @param text what the user reads
 * @param report the error as reports show it
 * @param exitStatus the number that its message ends with
 */
public record Failure(String text, ErrorReport report, ExitStatus exitStatus) {

    /** A failure that the engine or the goal has foreseen. */
    public static Failure of(MigrationException e) {
        return new Failure(e.diagnostic().text(), e.report(), e.exitStatus());
    }

    /** A mistake of ours. What it left in a database nobody knows. */
    public static Failure unforeseen(Throwable e) {
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        Diagnostic diagnostic =
                BugCode.GOAL_FAILED.with("problem", e).with("trace", trace).diagnostic();
        return new Failure(diagnostic.text(), ErrorReport.of(diagnostic, Optional.empty()), ExitStatus.OUTCOME_UNKNOWN);
    }

    /** What Maven shows: it ends with the code and the exit status, which wrappers read. */
    public String message() {
        return "\n" + text + "\n" + report.code() + " exit=" + exitStatus.number();
    }

    /** The failure as the result of a goal that has no other. */
    public Result result() {
        JsonObject json = new JsonObject();
        json.add("error", Json.of(report));
        return new Result(List.of(text), Json.text(json));
    }
}
