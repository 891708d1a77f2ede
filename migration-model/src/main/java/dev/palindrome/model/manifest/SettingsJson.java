package dev.palindrome.model.manifest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.palindrome.migration.IdFormat;
import dev.palindrome.migration.Severity;
import dev.palindrome.model.settings.HistorySettings;
import dev.palindrome.model.settings.TenantPolicy;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Writes and reads a history's settings as JSON. */
final class SettingsJson {

    private SettingsJson() {}

    /** The settings but for the name, sets sorted. */
    static JsonObject write(HistorySettings settings) {
        JsonObject json = new JsonObject();
        json.addProperty("postgres", settings.postgres());
        json.addProperty("ids", settings.ids().name());
        json.add(
                "idPattern",
                settings.idPattern()
                        .<JsonElement>map(pattern -> new JsonPrimitive(pattern.pattern()))
                        .orElse(JsonNull.INSTANCE));
        json.add("schemas", array(settings.schemas()));
        JsonObject severities = new JsonObject();
        new TreeMap<>(settings.severities()).forEach((rule, severity) -> severities.addProperty(rule, severity.name()));
        json.add("severities", severities);
        json.add(
                "tenants",
                settings.tenants().<JsonElement>map(SettingsJson::tenants).orElse(JsonNull.INSTANCE));
        return json;
    }

    private static JsonObject tenants(TenantPolicy policy) {
        JsonObject json = new JsonObject();
        json.add("schemas", array(new TreeSet<>(policy.schemas())));
        json.addProperty("table", policy.table());
        json.addProperty("column", policy.column());
        json.addProperty("setting", policy.setting());
        json.add("exempt", array(new TreeSet<>(policy.exempt())));
        return json;
    }

    /** The settings of a history; one of Gson's exceptions, or that of an enum or a pattern, if they are none. */
    static HistorySettings read(String history, JsonObject json) {
        Map<String, Severity> severities = new TreeMap<>();
        json.getAsJsonObject("severities")
                .entrySet()
                .forEach(rule -> severities.put(
                        rule.getKey(), Severity.valueOf(rule.getValue().getAsString())));
        return new HistorySettings(
                history,
                json.get("postgres").getAsInt(),
                IdFormat.valueOf(json.get("ids").getAsString()),
                present(json.get("idPattern")).map(pattern -> Pattern.compile(pattern.getAsString())),
                texts(json.getAsJsonArray("schemas")),
                severities,
                present(json.get("tenants")).map(policy -> tenants(policy.getAsJsonObject())));
    }

    private static TenantPolicy tenants(JsonObject json) {
        return new TenantPolicy(
                Set.copyOf(texts(json.getAsJsonArray("schemas"))),
                json.get("table").getAsString(),
                json.get("column").getAsString(),
                json.get("setting").getAsString(),
                Set.copyOf(texts(json.getAsJsonArray("exempt"))));
    }

    private static Optional<JsonElement> present(JsonElement element) {
        return Optional.of(element).filter(one -> !one.isJsonNull());
    }

    private static JsonArray array(Collection<String> texts) {
        JsonArray array = new JsonArray();
        texts.forEach(array::add);
        return array;
    }

    private static List<String> texts(JsonArray array) {
        return array.asList().stream().map(JsonElement::getAsString).toList();
    }
}
