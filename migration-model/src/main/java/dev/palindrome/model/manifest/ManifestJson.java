package dev.palindrome.model.manifest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.stream.JsonReader;
import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.checksum.Checksum;
import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.model.diagnostic.ManifestCode;
import dev.palindrome.model.json.JsonText;
import dev.palindrome.model.manifest.ManifestRevision.DowngradeState;
import dev.palindrome.model.manifest.ManifestRevision.ManifestWaiver;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Writes and reads the manifest as JSON. */
public final class ManifestJson {

    private ManifestJson() {}

    /**
     * Writes a manifest.
     *
     * @param manifest the manifest
     * @return its JSON, always the same for the same manifest, with a line feed at the end
     */
    public static String write(Manifest manifest) {
        JsonObject json = new JsonObject();
        json.addProperty("format", Manifest.FORMAT);
        json.addProperty("history", manifest.history());
        json.addProperty("postgres", manifest.postgres());
        json.add("schemas", array(manifest.schemas()));
        json.add("head", textOrNull(manifest.head()));
        json.add("chainHash", textOrNull(manifest.chainHash()));
        JsonArray revisions = new JsonArray();
        manifest.revisions().forEach(revision -> revisions.add(object(revision)));
        json.add("revisions", revisions);
        return JsonText.of(json);
    }

    /**
     * Reads a manifest.
     *
     * @param place where the text comes from, for messages
     * @param text the JSON
     * @return the manifest, or why there is none
     */
    public static Reading read(String place, String text) {
        try {
            JsonObject json = JsonParser.parseString(text).getAsJsonObject();
            int format = json.get("format").getAsInt();
            return format == Manifest.FORMAT ? Reading.of(manifest(json)) : Reading.of(unknownFormat(place, format));
        } catch (JsonParseException | IllegalArgumentException | IllegalStateException | NullPointerException e) {
            // Gson tells a wrong shape by any of these; whichever it is, the file is no manifest
            return Reading.of(unreadable(place, e));
        }
    }

    /**
     * Reads what a manifest says before it lists its revisions; the rest of the text is not looked at.
     *
     * @param place where the text comes from, for messages
     * @param text the JSON
     * @return the heading, or why there is none
     */
    public static HeadingReading readHeading(String place, String text) {
        try {
            HeadingReader reader = new HeadingReader(new JsonReader(new StringReader(text)));
            reader.read();
            return reader.format() == Manifest.FORMAT
                    ? HeadingReading.of(reader.heading())
                    : HeadingReading.of(unknownFormat(place, reader.format()));
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            return HeadingReading.of(unreadable(place, e));
        }
    }

    private static Diagnostic unreadable(String place, Exception e) {
        return ManifestCode.UNREADABLE
                .with("place", place)
                .with("problem", problem(e))
                .diagnostic();
    }

    /** Gson puts its own exception and a link around what is wrong; a diagnostic's first line has room for that alone. */
    private static String problem(Exception e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("it is no object");
    }

    private static Diagnostic unknownFormat(String place, int format) {
        return ManifestCode.UNKNOWN_FORMAT
                .with("place", place)
                .with("format", format)
                .with("known", Manifest.FORMAT)
                .diagnostic();
    }

    private static JsonObject object(ManifestRevision revision) {
        JsonObject json = new JsonObject();
        json.addProperty("id", revision.id().value());
        json.addProperty("parent", revision.parent().map(RevisionId::value).orElse(""));
        json.addProperty("class", revision.className());
        json.addProperty("description", revision.description());
        json.add("requirements", array(revision.requirements()));
        json.addProperty("risk", revision.risk());
        json.addProperty("author", revision.author());
        json.add("checksum", textOrNull(revision.checksum()));
        json.addProperty("released", revision.released());
        json.addProperty("downgrade", revision.downgrade().word());
        JsonArray waivers = new JsonArray();
        revision.waivers().forEach(waiver -> waivers.add(object(waiver)));
        json.add("waivers", waivers);
        json.add("impact", array(revision.impact()));
        return json;
    }

    private static JsonObject object(ManifestWaiver waiver) {
        JsonObject json = new JsonObject();
        json.addProperty("rule", waiver.rule());
        json.addProperty("owner", waiver.owner());
        json.addProperty("risk", waiver.risk());
        json.addProperty("expires", waiver.expires());
        json.addProperty("ticket", waiver.ticket());
        json.addProperty("approvedBy", waiver.approvedBy());
        return json;
    }

    private static JsonArray array(List<String> texts) {
        JsonArray array = new JsonArray();
        texts.forEach(array::add);
        return array;
    }

    private static JsonElement textOrNull(Optional<?> value) {
        return value.<JsonElement>map(present -> new JsonPrimitive(present.toString()))
                .orElse(JsonNull.INSTANCE);
    }

    private static Manifest manifest(JsonObject json) {
        List<ManifestRevision> revisions = new ArrayList<>();
        json.getAsJsonArray("revisions").forEach(element -> revisions.add(revision(element.getAsJsonObject())));
        return new Manifest(text(json, "history"), json.get("postgres").getAsInt(), texts(json, "schemas"), revisions);
    }

    private static ManifestRevision revision(JsonObject json) {
        String parent = text(json, "parent");
        JsonElement checksum = json.get("checksum");
        return new ManifestRevision(
                new RevisionId(text(json, "id")),
                parent.isEmpty() ? Optional.empty() : Optional.of(new RevisionId(parent)),
                text(json, "class"),
                text(json, "description"),
                texts(json, "requirements"),
                text(json, "risk"),
                text(json, "author"),
                checksum.isJsonNull() ? Optional.empty() : Optional.of(new Checksum(checksum.getAsString())),
                json.get("released").getAsBoolean(),
                downgrade(text(json, "downgrade")),
                waivers(json.getAsJsonArray("waivers")),
                texts(json, "impact"));
    }

    private static DowngradeState downgrade(String word) {
        return Arrays.stream(DowngradeState.values())
                .filter(state -> state.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such downgrade: " + word));
    }

    private static List<ManifestWaiver> waivers(JsonArray array) {
        List<ManifestWaiver> waivers = new ArrayList<>();
        for (JsonElement element : array) {
            JsonObject json = element.getAsJsonObject();
            waivers.add(new ManifestWaiver(
                    text(json, "rule"),
                    text(json, "owner"),
                    text(json, "risk"),
                    text(json, "expires"),
                    text(json, "ticket"),
                    text(json, "approvedBy")));
        }
        return waivers;
    }

    private static String text(JsonObject json, String key) {
        return json.get(key).getAsString();
    }

    private static List<String> texts(JsonObject json, String key) {
        List<String> texts = new ArrayList<>();
        json.getAsJsonArray(key).forEach(element -> texts.add(element.getAsString()));
        return texts;
    }

    /**
     * What a text was read as.
     *
     * @param manifest the manifest, or empty if the text is none
     * @param problem why it is none, or empty
     */
    public record Reading(Optional<Manifest> manifest, Optional<Diagnostic> problem) {

        private static Reading of(Manifest manifest) {
            return new Reading(Optional.of(manifest), Optional.empty());
        }

        private static Reading of(Diagnostic problem) {
            return new Reading(Optional.empty(), Optional.of(problem));
        }
    }

    /**
     * What the beginning of a text was read as.
     *
     * @param heading the heading, or empty if the text is no manifest
     * @param problem why it is none, or empty
     */
    public record HeadingReading(Optional<ManifestHeading> heading, Optional<Diagnostic> problem) {

        private static HeadingReading of(ManifestHeading heading) {
            return new HeadingReading(Optional.of(heading), Optional.empty());
        }

        private static HeadingReading of(Diagnostic problem) {
            return new HeadingReading(Optional.empty(), Optional.of(problem));
        }
    }
}
