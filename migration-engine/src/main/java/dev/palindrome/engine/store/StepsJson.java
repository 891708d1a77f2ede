package dev.palindrome.engine.store;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.palindrome.migration.Backfill;
import dev.palindrome.model.plan.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes and reads the steps of a body as JSON, so that a later build, or none, can run them again. */
final class StepsJson implements Step.Visitor<JsonObject> {

    private StepsJson() {}

    static String write(List<Step> steps) {
        StepsJson writer = new StepsJson();
        JsonArray json = new JsonArray();
        steps.forEach(step -> json.add(step.accept(writer)));
        return json.toString();
    }

    static List<Step> read(String text) {
        List<Step> steps = new ArrayList<>();
        for (JsonElement element : JsonParser.parseString(text).getAsJsonArray()) {
            steps.add(step(element.getAsJsonObject()));
        }
        return steps;
    }

    @Override
    public JsonObject sql(Step.Sql step) {
        return with("sql", step.text());
    }

    @Override
    public JsonObject autocommit(Step.Autocommit step) {
        JsonObject json = with("autocommit", step.text());
        step.doneWhen().ifPresent(query -> json.addProperty("doneWhen", query));
        return json;
    }

    @Override
    public JsonObject update(Step.Update step) {
        Backfill backfill = step.backfill();
        JsonObject json = with("backfill", backfill.table());
        backfill.set().ifPresent(text -> json.addProperty("set", text));
        backfill.where().ifPresent(text -> json.addProperty("where", text));
        backfill.key().ifPresent(text -> json.addProperty("key", text));
        json.addProperty("batchSize", backfill.batchSize());
        backfill.check().ifPresent(text -> json.addProperty("check", text));
        json.addProperty("expectAtLeast", backfill.expectAtLeast());
        json.addProperty("liveOnly", backfill.isLiveOnly());
        return json;
    }

    @Override
    public JsonObject java(Step.Java step) {
        JsonObject json = new JsonObject();
        json.addProperty("java", step.number());
        return json;
    }

    private static JsonObject with(String key, String text) {
        JsonObject json = new JsonObject();
        json.addProperty(key, text);
        return json;
    }

    private static Step step(JsonObject json) {
        if (json.has("sql")) {
            return new Step.Sql(json.get("sql").getAsString());
        }
        if (json.has("autocommit")) {
            return new Step.Autocommit(json.get("autocommit").getAsString(), text(json, "doneWhen"));
        }
        if (json.has("java")) {
            return new Step.Java(json.get("java").getAsInt());
        }
        return new Step.Update(backfill(json));
    }

    private static Backfill backfill(JsonObject json) {
        Backfill backfill = Backfill.update(json.get("backfill").getAsString())
                .batchSize(json.get("batchSize").getAsInt())
                .expectAtLeast(json.get("expectAtLeast").getAsLong());
        backfill = text(json, "set").map(backfill::set).orElse(backfill);
        backfill = text(json, "where").map(backfill::where).orElse(backfill);
        backfill = text(json, "key").map(backfill::key).orElse(backfill);
        backfill = text(json, "check").map(backfill::check).orElse(backfill);
        return json.get("liveOnly").getAsBoolean() ? backfill.liveOnly() : backfill;
    }

    private static Optional<String> text(JsonObject json, String key) {
        return json.has(key) ? Optional.of(json.get(key).getAsString()) : Optional.empty();
    }
}
