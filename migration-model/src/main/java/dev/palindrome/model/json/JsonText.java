package dev.palindrome.model.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * Writes JSON as text, always the same for the same value.
 *
 * <p>It goes without the class {@code Gson}, which loads a hundred classes for mapping objects: a compiler that runs for a
 * second would wait for them.
 */
public final class JsonText {

    private JsonText() {}

    /**
     * Writes a value.
     *
     * @param json the value
     * @return its text, two blanks deeper on each level, with a line feed at the end
     */
    public static String of(JsonElement json) {
        StringWriter text = new StringWriter();
        try (JsonWriter writer = new JsonWriter(text)) {
            writer.setIndent("  ");
            write(json, writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + "\n";
    }

    private static void write(JsonElement json, JsonWriter writer) throws IOException {
        if (json instanceof JsonObject object) {
            writer.beginObject();
            for (Map.Entry<String, JsonElement> member : object.entrySet()) {
                writer.name(member.getKey());
                write(member.getValue(), writer);
            }
            writer.endObject();
        } else if (json.isJsonArray()) {
            writer.beginArray();
            for (JsonElement element : json.getAsJsonArray()) {
                write(element, writer);
            }
            writer.endArray();
        } else if (json instanceof JsonPrimitive primitive) {
            write(primitive, writer);
        } else {
            writer.nullValue();
        }
    }

    private static void write(JsonPrimitive primitive, JsonWriter writer) throws IOException {
        if (primitive.isNumber()) {
            writer.value(primitive.getAsNumber());
        } else if (primitive.isBoolean()) {
            writer.value(primitive.getAsBoolean());
        } else {
            writer.value(primitive.getAsString());
        }
    }
}
