package dev.palindrome.model.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** The report of {@code verify} as {@code docs/json/verify.md} documents it: every key is always there, absence is null. */
public final class VerifyJson {

    private static final Gson GSON = new GsonBuilder()
            .serializeNulls()
            .disableHtmlEscaping()
            .setPrettyPrinting()
            .create();

    private VerifyJson() {}

    /**
     * Writes a report.
     *
     * @param report the report
     * @return a JSON object
     */
    public static String of(VerifyReport report) {
        JsonObject json = new JsonObject();
        json.addProperty("history", report.history());
        json.addProperty("postgres", report.postgres());
        json.add("head", text(report.head()));
        json.addProperty("ok", report.ok());
        json.add("walks", array(report.walks(), VerifyJson::walk));
        json.add("revisions", array(report.revisions(), VerifyJson::revision));
        return GSON.toJson(json);
    }

    private static JsonElement walk(VerifyWalk walk) {
        JsonObject json = new JsonObject();
        json.addProperty("name", walk.name());
        json.addProperty("ok", walk.ok());
        json.add("error", object(walk.error(), VerifyJson::error));
        return json;
    }

    private static JsonElement revision(VerifyRevision revision) {
        JsonObject json = new JsonObject();
        json.addProperty("id", revision.id().value());
        json.add("upgrade", step(revision.upgrade()));
        json.add("downgrade", object(revision.downgrade(), VerifyJson::step));
        json.add("reupgrade", object(revision.reupgrade(), VerifyJson::step));
        json.addProperty("roundTrip", revision.roundTrip().word());
        json.add("residue", array(revision.residue(), VerifyJson::residue));
        json.add("findings", array(revision.findings(), VerifyJson::finding));
        return json;
    }

    private static JsonElement step(VerifyStep step) {
        JsonObject json = new JsonObject();
        json.addProperty("ok", step.ok());
        json.addProperty("millis", step.millis());
        json.add("error", object(step.error(), VerifyJson::error));
        return json;
    }

    private static JsonElement residue(VerifyResidue residue) {
        JsonObject json = new JsonObject();
        json.addProperty("change", residue.change().word());
        json.addProperty("kind", residue.kind());
        json.addProperty("object", residue.object());
        json.add("attribute", text(residue.attribute()));
        json.add("before", text(residue.before()));
        json.add("after", text(residue.after()));
        return json;
    }

    private static JsonElement finding(VerifyFinding finding) {
        JsonObject json = new JsonObject();
        json.addProperty("code", finding.diagnostic().code().code());
        json.add("rule", text(finding.diagnostic().code().rule()));
        json.addProperty("severity", finding.diagnostic().severity().name().toLowerCase(Locale.ROOT));
        json.add("direction", object(finding.direction(), direction -> new JsonPrimitive(direction.word())));
        json.add("file", text(finding.file()));
        json.add("line", number(finding.line()));
        json.add("column", number(finding.column()));
        json.addProperty("message", finding.diagnostic().what());
        json.addProperty("fix", finding.diagnostic().fix());
        json.add("waivedBy", text(finding.waivedBy()));
        return json;
    }

    private static JsonElement error(ErrorReport error) {
        JsonObject json = new JsonObject();
        json.addProperty("code", error.code());
        json.add("sqlstate", text(error.sqlstate()));
        json.addProperty("message", error.message());
        return json;
    }

    private static JsonElement text(Optional<?> value) {
        return object(value, present -> new JsonPrimitive(present.toString()));
    }

    private static JsonElement number(OptionalInt value) {
        return value.isPresent() ? new JsonPrimitive(value.getAsInt()) : JsonNull.INSTANCE;
    }

    private static <T> JsonElement object(Optional<T> value, Function<T, JsonElement> writer) {
        return value.map(writer).orElse(JsonNull.INSTANCE);
    }

    private static <T> JsonArray array(Collection<T> values, Function<T, JsonElement> writer) {
        JsonArray array = new JsonArray();
        values.forEach(value -> array.add(writer.apply(value)));
        return array;
    }
}
