package dev.palindrome.model.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.palindrome.model.report.LintReport.LintedFile;
import dev.palindrome.model.report.LintReport.LintedFinding;
import java.util.Locale;

/** A linter's report as JSON, in the form that {@code docs/json/} documents. */
public final class LintJson {

    private static final Gson GSON = new GsonBuilder()
            .serializeNulls()
            .disableHtmlEscaping()
            .setPrettyPrinting()
            .create();

    private LintJson() {}

    /**
     * Writes a report.
     *
     * @param report the report
     * @return a JSON object
     */
    public static String of(LintReport report) {
        JsonArray files = new JsonArray();
        report.files().forEach(file -> files.add(file(file)));
        JsonObject json = new JsonObject();
        json.add("files", files);
        return GSON.toJson(json);
    }

    private static JsonObject file(LintedFile file) {
        JsonArray findings = new JsonArray();
        file.findings().forEach(finding -> findings.add(finding(finding)));
        JsonObject json = new JsonObject();
        json.addProperty("path", file.path());
        json.add("findings", findings);
        return json;
    }

    private static JsonObject finding(LintedFinding finding) {
        JsonObject json = new JsonObject();
        json.add(
                "rule",
                finding.diagnostic()
                        .code()
                        .rule()
                        .<JsonElement>map(JsonPrimitive::new)
                        .orElse(JsonNull.INSTANCE));
        json.addProperty("code", finding.diagnostic().code().code());
        json.addProperty("severity", finding.diagnostic().severity().name().toLowerCase(Locale.ROOT));
        json.addProperty("line", finding.line());
        json.addProperty("column", finding.column());
        json.addProperty("message", finding.diagnostic().what());
        json.addProperty("fix", finding.diagnostic().fix());
        return json;
    }
}
