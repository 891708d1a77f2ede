package dev.palindrome.engine.deploy;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The keys of a {@code status.json} in one line, without what differs from run to run.
 *
 * @param json the report
 */
record StatusWords(String json) {

    String words() {
        JsonObject status = JsonParser.parseString(json).getAsJsonObject();
        return "history " + text(status.get("history"))
                + ", head " + text(status.get("head"))
                + ", target " + text(status.get("target"))
                + ", state " + text(status.get("state"))
                + ", current " + text(status.get("current"))
                + ", applied " + list(status.getAsJsonArray("applied"), StatusWords::applied)
                + ", pending " + list(status.getAsJsonArray("pending"), JsonElement::getAsString)
                + ", run " + run(status.get("run"));
    }

    private static String text(JsonElement value) {
        return value.isJsonNull() ? "null" : value.getAsString();
    }

    private static String list(JsonArray values, Function<JsonElement, String> word) {
        String words =
                StreamSupport.stream(values.spliterator(), false).map(word).collect(Collectors.joining(" "));
        return words.isEmpty() ? "none" : words;
    }

    private static String applied(JsonElement value) {
        return value.getAsJsonObject().get("id").getAsString();
    }

    private static String run(JsonElement value) {
        if (value.isJsonNull()) {
            return "null";
        }
        JsonObject run = value.getAsJsonObject();
        return text(run.get("id")) + " " + text(run.get("direction")) + " " + text(run.get("segment")) + " of "
                + text(run.get("of"));
    }
}
