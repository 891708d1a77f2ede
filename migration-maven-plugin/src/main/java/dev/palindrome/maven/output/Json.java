package dev.palindrome.maven.output;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.model.report.ErrorReport;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Writes the JSON of goals whose result is no report of the model; every key is always there, absence is null. */
public final class Json {

    private static final Gson GSON = new GsonBuilder()
            .serializeNulls()
            .disableHtmlEscaping()
            .setPrettyPrinting()
            .create();

    private Json() {}

    /** An object as text. */
    public static String text(JsonObject json) {
        return GSON.toJson(json);
    }

    /** An error, as it is everywhere. */
    public static JsonElement of(ErrorReport error) {
        JsonObject json = new JsonObject();
        json.addProperty("code", error.code());
        json.add("sqlstate", of(error.sqlstate()));
        json.addProperty("message", error.message());
        return json;
    }

    /** A diagnostic with its parts. */
    public static JsonElement of(Diagnostic diagnostic) {
        JsonObject json = new JsonObject();
        json.addProperty("code", diagnostic.code().code());
        json.addProperty("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
        json.addProperty("message", diagnostic.what());
        json.addProperty("why", diagnostic.why());
        json.addProperty("fix", diagnostic.fix());
        return json;
    }

    /** A text that may be missing. */
    public static JsonElement of(Optional<?> value) {
        return value.<JsonElement>map(present -> new JsonPrimitive(present.toString()))
                .orElse(JsonNull.INSTANCE);
    }

    /** Several texts. */
    public static JsonArray of(Collection<?> values) {
        JsonArray array = new JsonArray();
        values.forEach(value -> array.add(value.toString()));
        return array;
    }
}
