package dev.palindrome.model.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.palindrome.migration.Severity;
import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.model.diagnostic.Page;
import dev.palindrome.model.report.LintReport.LintedFile;
import dev.palindrome.model.report.LintReport.LintedFinding;
import java.util.Comparator;
import java.util.List;

/** A linter's report as SARIF 2.1.0, which code scanning takes: https://docs.oasis-open.org/sarif/sarif/v2.1.0/. */
public final class LintSarif {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private static final Gson GSON =
            new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

    private LintSarif() {}

    /**
     * Writes a report.
     *
     * @param report the report
     * @param version the version of Palindrome
     * @return a SARIF log with one run
     */
    public static String of(LintReport report, String version) {
        JsonObject run = new JsonObject();
        run.add("tool", tool(report, version));
        run.addProperty("columnKind", "utf16CodeUnits");
        JsonArray results = new JsonArray();
        report.files().forEach(file -> file.findings().forEach(finding -> results.add(result(file, finding))));
        run.add("results", results);
        JsonArray runs = new JsonArray();
        runs.add(run);
        JsonObject log = new JsonObject();
        log.addProperty("$schema", SCHEMA);
        log.addProperty("version", "2.1.0");
        log.add("runs", runs);
        return GSON.toJson(log);
    }

    private static JsonObject tool(LintReport report, String version) {
        JsonArray rules = new JsonArray();
        codes(report).forEach(code -> rules.add(rule(code)));
        JsonObject driver = new JsonObject();
        driver.addProperty("name", "Palindrome");
        driver.addProperty("version", version);
        driver.add("rules", rules);
        JsonObject tool = new JsonObject();
        tool.add("driver", driver);
        return tool;
    }

    private static List<Code> codes(LintReport report) {
        return report.files().stream()
                .flatMap(file -> file.findings().stream())
                .map(finding -> finding.diagnostic().code())
                .distinct()
                .sorted(Comparator.comparing(Code::code))
                .toList();
    }

    private static JsonObject rule(Code code) {
        JsonObject rule = new JsonObject();
        rule.addProperty("id", code.code());
        code.rule().ifPresent(name -> rule.addProperty("name", name));
        rule.add("help", markdown(new Page(code).markdown()));
        return rule;
    }

    private static JsonObject markdown(String page) {
        JsonObject help = new JsonObject();
        help.addProperty("text", page);
        help.addProperty("markdown", page);
        return help;
    }

    private static JsonObject result(LintedFile file, LintedFinding finding) {
        JsonObject result = new JsonObject();
        result.addProperty("ruleId", finding.diagnostic().code().code());
        result.addProperty("level", level(finding.diagnostic().severity()));
        result.add("message", message(finding.diagnostic()));
        JsonArray locations = new JsonArray();
        locations.add(location(file, finding));
        result.add("locations", locations);
        return result;
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
            case OFF -> "none";
        };
    }

    private static JsonObject message(Diagnostic diagnostic) {
        JsonObject message = new JsonObject();
        message.addProperty("text", diagnostic.what() + "\nwhy: " + diagnostic.why() + "\nfix: " + diagnostic.fix());
        return message;
    }

    private static JsonObject location(LintedFile file, LintedFinding finding) {
        JsonObject artifact = new JsonObject();
        artifact.addProperty("uri", file.path().replace('\\', '/').replace(" ", "%20"));
        JsonObject region = new JsonObject();
        region.addProperty("startLine", finding.line());
        region.addProperty("startColumn", finding.column());
        JsonObject physical = new JsonObject();
        physical.add("artifactLocation", artifact);
        physical.add("region", region);
        JsonObject location = new JsonObject();
        location.add("physicalLocation", physical);
        return location;
    }
}
