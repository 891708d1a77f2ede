package dev.palindrome.model.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.palindrome.model.plan.Plan;
import dev.palindrome.model.plan.PlannedRevision;
import dev.palindrome.model.plan.Segment;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/** Reports as JSON, in the form that {@code docs/json/} documents: every key is always there, absence is null. */
public final class ReportJson {

    private static final Gson GSON = new GsonBuilder()
            .serializeNulls()
            .disableHtmlEscaping()
            .setPrettyPrinting()
            .create();

    private ReportJson() {}

    /**
     * Writes what a run did.
     *
     * @param report the report
     * @return a JSON object
     */
    public static String of(RunReport report) {
        JsonObject json = new JsonObject();
        json.addProperty("outcome", report.outcome().word());
        json.add("from", text(report.from()));
        json.add("to", text(report.to()));
        json.add("revisions", array(report.revisions(), ReportJson::revision));
        return GSON.toJson(json);
    }

    /**
     * Writes where a database stands.
     *
     * @param report the report
     * @return a JSON object
     */
    public static String of(StatusReport report) {
        JsonObject json = new JsonObject();
        json.addProperty("history", report.history());
        json.addProperty("database", report.database());
        json.add("head", text(report.head()));
        json.add("current", text(report.current()));
        json.add("target", text(report.target()));
        json.addProperty("state", report.state().word());
        json.add("applied", array(report.applied(), ReportJson::applied));
        json.add("pending", array(report.pending(), id -> new JsonPrimitive(id.value())));
        json.add("run", report.run().map(ReportJson::run).orElse(JsonNull.INSTANCE));
        return GSON.toJson(json);
    }

    /**
     * Writes what ran when.
     *
     * @param report the report
     * @return a JSON object
     */
    public static String of(HistoryReport report) {
        JsonObject json = new JsonObject();
        json.addProperty("history", report.history());
        json.addProperty("database", report.database());
        json.add("events", array(report.events(), ReportJson::event));
        return GSON.toJson(json);
    }

    /**
     * Writes what would run.
     *
     * @param plan the plan
     * @return a JSON object
     */
    public static String of(Plan plan) {
        JsonObject json = new JsonObject();
        json.addProperty("history", plan.history());
        json.addProperty("direction", plan.direction().word());
        json.add("from", text(plan.from()));
        json.add("to", text(plan.to()));
        json.add("revisions", array(plan.revisions(), ReportJson::planned));
        return GSON.toJson(json);
    }

    private static JsonElement revision(RevisionReport report) {
        JsonObject json = new JsonObject();
        json.addProperty("id", report.id().value());
        json.addProperty("direction", report.direction().word());
        json.addProperty("ok", report.ok());
        json.addProperty("millis", report.millis());
        json.addProperty("attempts", report.attempts());
        json.add("error", report.error().map(ReportJson::error).orElse(JsonNull.INSTANCE));
        return json;
    }

    private static JsonElement error(ErrorReport report) {
        JsonObject json = new JsonObject();
        json.addProperty("code", report.code());
        json.add("sqlstate", text(report.sqlstate()));
        json.addProperty("message", report.message());
        return json;
    }

    private static JsonElement applied(AppliedRevision revision) {
        JsonObject json = new JsonObject();
        json.addProperty("id", revision.id().value());
        json.addProperty("appliedAt", revision.appliedAt().toString());
        json.addProperty("appliedBy", revision.appliedBy());
        json.addProperty("checksum", revision.checksum().value());
        return json;
    }

    private static JsonElement run(UnfinishedRun run) {
        JsonObject json = new JsonObject();
        json.addProperty("id", run.id().value());
        json.addProperty("direction", run.direction().word());
        json.addProperty("segment", run.segment());
        json.addProperty("of", run.of());
        return json;
    }

    private static JsonElement event(LedgerEvent event) {
        JsonObject json = new JsonObject();
        json.addProperty("seq", event.seq());
        json.addProperty("at", event.at().toString());
        json.addProperty("actor", event.actor());
        json.addProperty("event", event.event());
        json.add("revision", text(event.revision()));
        json.addProperty("deployment", event.deployment());
        json.add("request", text(event.request()));
        json.add("detail", JsonParser.parseString(event.detail()));
        return json;
    }

    private static JsonElement planned(PlannedRevision revision) {
        JsonObject json = new JsonObject();
        json.addProperty("id", revision.id().value());
        json.addProperty("description", revision.description());
        json.add("segments", array(revision.segments(), ReportJson::segment));
        return json;
    }

    private static JsonElement segment(Segment segment) {
        JsonObject json = new JsonObject();
        json.addProperty("kind", segment.accept(new SegmentKind()));
        json.addProperty("sql", segment.text());
        return json;
    }

    private static JsonElement text(Optional<?> value) {
        return value.<JsonElement>map(present -> new JsonPrimitive(present.toString()))
                .orElse(JsonNull.INSTANCE);
    }

    private static <T> JsonArray array(Collection<T> values, Function<T, JsonElement> writer) {
        JsonArray array = new JsonArray();
        values.forEach(value -> array.add(writer.apply(value)));
        return array;
    }

    /** The name of a kind of segment in reports. */
    private static final class SegmentKind implements Segment.Visitor<String> {
        @Override
        public String transactional(Segment.Transactional segment) {
            return "transactional";
        }

        @Override
        public String nonTransactional(Segment.NonTransactional segment) {
            return "non-transactional";
        }

        @Override
        public String backfill(Segment.BackfillSegment segment) {
            return "backfill";
        }
    }
}
