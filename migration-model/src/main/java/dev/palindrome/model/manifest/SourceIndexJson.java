package dev.palindrome.model.manifest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.palindrome.model.checksum.Checksum;
import dev.palindrome.model.json.JsonText;
import dev.palindrome.model.manifest.SourceIndex.Position;
import dev.palindrome.model.manifest.SourceIndex.RevisionPlaces;
import dev.palindrome.model.manifest.SourceIndex.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes and reads the source index as JSON. */
public final class SourceIndexJson {

    private SourceIndexJson() {}

    /**
     * Writes an index.
     *
     * @param index the index
     * @return its JSON, always the same for the same index, with a line feed at the end
     */
    public static String write(SourceIndex index) {
        JsonObject json = new JsonObject();
        json.addProperty("format", SourceIndex.FORMAT);
        json.addProperty("history", index.history());
        json.add("settings", SettingsJson.write(index.settings()));
        JsonArray files = new JsonArray();
        for (SourceFile file : index.files()) {
            JsonObject one = new JsonObject();
            one.addProperty("path", file.path());
            one.addProperty("sha256", file.sha256());
            file.tokens().ifPresent(tokens -> one.addProperty("tokens", tokens.value()));
            one.add("usedBy", array(file.usedBy()));
            files.add(one);
        }
        json.add("files", files);
        JsonArray places = new JsonArray();
        index.places().forEach((className, revision) -> {
            JsonObject one = new JsonObject();
            one.addProperty("class", className);
            one.add("type", object(revision.type()));
            one.add("upgrade", object(revision.upgrade()));
            one.add("downgrade", object(revision.downgrade()));
            places.add(one);
        });
        json.add("places", places);
        return JsonText.of(json);
    }

    /**
     * Reads an index.
     *
     * @param text the JSON
     * @return the index, or empty if the text is none of this format: then nothing is known of the sources
     */
    public static Optional<SourceIndex> read(String text) {
        try {
            JsonObject json = JsonParser.parseString(text).getAsJsonObject();
            if (json.get("format").getAsInt() != SourceIndex.FORMAT) {
                return Optional.empty();
            }
            List<SourceFile> files = new ArrayList<>();
            for (JsonElement element : json.getAsJsonArray("files")) {
                JsonObject file = element.getAsJsonObject();
                files.add(new SourceFile(
                        file.get("path").getAsString(),
                        file.get("sha256").getAsString(),
                        Optional.ofNullable(file.get("tokens")).map(tokens -> new Checksum(tokens.getAsString())),
                        texts(file.getAsJsonArray("usedBy"))));
            }
            return Optional.of(new SourceIndex(
                    SettingsJson.read(json.get("history").getAsString(), json.getAsJsonObject("settings")),
                    files,
                    places(json.getAsJsonArray("places"))));
        } catch (JsonParseException
                | IllegalStateException
                | IllegalArgumentException
                | NullPointerException
                | UnsupportedOperationException e) {
            // Gson and the settings tell a wrong shape by any of these; an index that cannot be read is as good as none
            return Optional.empty();
        }
    }

    private static SortedMap<String, RevisionPlaces> places(JsonArray array) {
        SortedMap<String, RevisionPlaces> places = new TreeMap<>();
        for (JsonElement element : array) {
            JsonObject one = element.getAsJsonObject();
            places.put(
                    one.get("class").getAsString(),
                    new RevisionPlaces(
                            position(one.getAsJsonObject("type")),
                            position(one.getAsJsonObject("upgrade")),
                            position(one.getAsJsonObject("downgrade"))));
        }
        return places;
    }

    private static JsonObject object(Position position) {
        JsonObject json = new JsonObject();
        json.addProperty("line", position.line());
        json.addProperty("column", position.column());
        return json;
    }

    private static Position position(JsonObject json) {
        return new Position(json.get("line").getAsInt(), json.get("column").getAsInt());
    }

    private static JsonArray array(List<String> texts) {
        JsonArray array = new JsonArray();
        texts.forEach(array::add);
        return array;
    }

    private static List<String> texts(JsonArray array) {
        return array.asList().stream().map(JsonElement::getAsString).toList();
    }
}
