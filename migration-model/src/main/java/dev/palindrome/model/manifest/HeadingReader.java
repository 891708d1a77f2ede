package dev.palindrome.model.manifest;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import dev.palindrome.model.chain.ChainHash;
import dev.palindrome.model.chain.RevisionId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a manifest up to its revisions, and no further. */
final class HeadingReader {

    private final JsonReader json;
    private Optional<Integer> format = Optional.empty();
    private Optional<String> history = Optional.empty();
    private Optional<Integer> postgres = Optional.empty();
    private final List<String> schemas = new ArrayList<>();
    private Optional<RevisionId> head = Optional.empty();
    private Optional<ChainHash> chainHash = Optional.empty();

    HeadingReader(JsonReader json) {
        this.json = json;
    }

    /** Reads on until the revisions begin, or a format is named that we do not know. */
    void read() throws IOException {
        json.beginObject();
        boolean more = json.hasNext();
        while (more) {
            more = take(json.nextName()) && json.hasNext();
        }
    }

    private boolean take(String name) throws IOException {
        switch (name) {
            case "revisions" -> {
                return false;
            }
            case "format" -> format = Optional.of(json.nextInt());
            case "history" -> history = Optional.of(json.nextString());
            case "postgres" -> postgres = Optional.of(json.nextInt());
            case "schemas" -> takeSchemas();
            case "head" -> head = textOrNull().map(RevisionId::new);
            case "chainHash" -> chainHash = textOrNull().map(ChainHash::new);
            default -> json.skipValue();
        }
        return format.filter(known -> known != Manifest.FORMAT).isEmpty();
    }

    private void takeSchemas() throws IOException {
        json.beginArray();
        while (json.hasNext()) {
            schemas.add(json.nextString());
        }
        json.endArray();
    }

    private Optional<String> textOrNull() throws IOException {
        if (json.peek() == JsonToken.NULL) {
            json.nextNull();
            return Optional.empty();
        }
        return Optional.of(json.nextString());
    }

    /** The format; every format has it. */
    int format() {
        return format.orElseThrow(() -> new IllegalStateException("`format` is missing"));
    }

    ManifestHeading heading() {
        return new ManifestHeading(
                history.orElseThrow(() -> new IllegalStateException("`history` is missing")),
                postgres.orElseThrow(() -> new IllegalStateException("`postgres` is missing")),
                schemas,
                head,
                chainHash);
    }
}
