package dev.palindrome.model.manifest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.palindrome.model.json.JsonText;
import dev.palindrome.model.manifest.SourceIndex.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        JsonArray files = new JsonArray();
        for (SourceFile file : index.files()) {
            JsonObject one = new JsonObject();
            one.addProperty("path", file.path());
            one.addProperty("sha256", file.sha256());
            JsonArray usedBy = new JsonArray();
            file.usedBy().forEach(usedBy::add);
            one.add("usedBy", usedBy);
            files.add(one);
        }
        json.add("files", files);
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
                List<String> usedBy = new ArrayList<>();
                file.getAsJsonArray("usedBy").forEach(name -> usedBy.add(name.getAsString()));
                files.add(new SourceFile(
                        file.get("path").getAsString(), file.get("sha256").getAsString(), usedBy));
            }
            return Optional.of(new SourceIndex(json.get("history").getAsString(), files));
        } catch (JsonParseException | IllegalStateException | NullPointerException | UnsupportedOperationException e) {
            // Gson tells a wrong shape by any of these; an index that cannot be read is as good as none
            return Optional.empty();
        }
    }
}
