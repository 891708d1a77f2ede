package dev.palindrome.model.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.model.gate.Finding;
import dev.palindrome.model.json.JsonText;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Everything that the compile gate found, as {@code target/migrations/compile.json} holds it, since compilers print only the
 * first hundred.
 *
 * @param findings the findings, waived ones too, sorted by place
 * @param unseen the revisions' classes, by binary name, whose SQL was not judged, or not with all that comes before it; sorted
 */
public record CompileReport(List<Located> findings, List<String> unseen) {

    /** The format that this version writes. */
    public static final int FORMAT = 1;

    private static final Comparator<Located> BY_PLACE = Comparator.comparing(
                    (Located one) -> one.place().file())
            .thenComparing(one -> one.place().line())
            .thenComparing(one -> one.place().column())
            .thenComparing(one -> one.finding().diagnostic().code().code())
            .thenComparing(one -> one.finding().diagnostic().what());

    /** Sorts the lists. */
    public CompileReport {
        findings = findings.stream().sorted(BY_PLACE).toList();
        unseen = unseen.stream().sorted().toList();
    }

    /**
     * Writes the report.
     *
     * @return its JSON, always the same for the same findings, with a line feed at the end
     */
    public String json() {
        JsonArray array = new JsonArray();
        findings.forEach(one -> array.add(object(one)));
        JsonObject json = new JsonObject();
        json.addProperty("format", FORMAT);
        json.add("findings", array);
        JsonArray classes = new JsonArray();
        unseen.forEach(classes::add);
        json.add("unseen", classes);
        return JsonText.of(json);
    }

    private static JsonObject object(Located one) {
        Finding finding = one.finding();
        Diagnostic diagnostic = finding.diagnostic();
        Place place = one.place();
        JsonObject json = new JsonObject();
        json.addProperty("history", one.history());
        json.addProperty("code", diagnostic.code().code());
        json.add("rule", finding.rule().<JsonElement>map(JsonPrimitive::new).orElse(JsonNull.INSTANCE));
        json.addProperty("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
        json.add("file", place.file().isEmpty() ? JsonNull.INSTANCE : new JsonPrimitive(place.file()));
        json.add("line", place.line() == 0 ? JsonNull.INSTANCE : new JsonPrimitive(place.line()));
        json.add("column", place.column() == 0 ? JsonNull.INSTANCE : new JsonPrimitive(place.column()));
        json.addProperty("what", diagnostic.what());
        json.addProperty("why", diagnostic.why());
        json.addProperty("fix", diagnostic.fix());
        json.add(
                "waivedBy",
                finding.waivedBy().<JsonElement>map(JsonPrimitive::new).orElse(JsonNull.INSTANCE));
        return json;
    }

    /**
     * A finding and where an editor shows it.
     *
     * @param history the history that it belongs to
     * @param finding the finding
     * @param place the place in a file
     */
    public record Located(String history, Finding finding, Place place) {}

    /**
     * A place in a file as editors count it.
     *
     * @param file the path in the project, with slashes, or the empty string if no file is known
     * @param line the line, counted from 1, or 0 if it is not known
     * @param column the character in the line, counted from 1, or 0 if it is not known
     */
    public record Place(String file, int line, int column) {

        /** No place that is known. */
        public static final Place UNKNOWN = new Place("", 0, 0);
    }
}
