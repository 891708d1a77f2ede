package dev.palindrome.maven.project;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.palindrome.model.report.CompileReport.Located;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a gate has judged and told before, as its report says, so that nothing is judged or told twice.
 *
 * @param told what it has told
 * @param unseen the classes, by binary name, whose SQL it did not judge, or not with all that comes before it; empty if there is no
 *     report, so that nothing was judged
 */
public record GateReport(Set<Told> told, Optional<Set<String>> unseen) {

    /** The name of the report of {@code migrations:check}. */
    public static final String OF_CHECK = "check.json";

    private static final String OF_COMPILER = "compile.json";

    private static final GateReport NONE = new GateReport(Set.of(), Optional.empty());

    /** Copies the sets. */
    public GateReport {
        told = Set.copyOf(told);
        unseen = unseen.map(Set::copyOf);
    }

    /** What the compiler has left in a module. */
    public static GateReport ofCompiler(Module module) {
        return in(module.migrations().resolve(OF_COMPILER));
    }

    /** What {@code migrations:check} has left in a module. */
    public static GateReport ofCheck(Module module) {
        return in(module.migrations().resolve(OF_CHECK));
    }

    private static GateReport in(Path file) {
        return Files.isRegularFile(file) ? read(ProjectFiles.read(file)) : NONE;
    }

    private static GateReport read(String text) {
        try {
            JsonObject report = JsonParser.parseString(text).getAsJsonObject();
            List<JsonElement> findings = report.getAsJsonArray("findings").asList();
            List<JsonElement> unseen = report.getAsJsonArray("unseen").asList();
            return new GateReport(
                    findings.stream()
                            .map(JsonElement::getAsJsonObject)
                            .map(GateReport::told)
                            .collect(Collectors.toSet()),
                    Optional.of(unseen.stream().map(JsonElement::getAsString).collect(Collectors.toSet())));
        } catch (JsonParseException | IllegalStateException | NullPointerException | UnsupportedOperationException e) {
            // Gson tells a wrong shape by any of these; a report that cannot be read is as good as none
            return NONE;
        }
    }

    private static Told told(JsonObject finding) {
        return new Told(
                finding.get("history").getAsString(),
                finding.get("code").getAsString(),
                finding.get("what").getAsString());
    }

    /** Whether a finding was told. */
    public boolean tells(Located one) {
        return told.contains(new Told(
                one.history(),
                one.finding().diagnostic().code().code(),
                one.finding().diagnostic().what()));
    }

    /** Whether the SQL of a class was not judged with all that comes before it. */
    public boolean leavesOpen(String className) {
        return unseen.map(classes -> classes.contains(className)).orElse(true);
    }

    /**
     * A finding, without its place, which not every gate knows as exactly.
     *
     * @param history the history
     * @param code the catalogue's code
     * @param what the text
     */
    public record Told(String history, String code, String what) {}
}
