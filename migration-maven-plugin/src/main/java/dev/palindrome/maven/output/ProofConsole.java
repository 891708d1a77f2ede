package dev.palindrome.maven.output;

import dev.palindrome.engine.connect.Redactor;
import dev.palindrome.engine.proof.ProofListener;
import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.model.report.CompileReport.Located;
import dev.palindrome.model.report.CompileReport.Place;
import dev.palindrome.model.report.VerifyFinding;
import dev.palindrome.model.report.VerifyRevision;
import dev.palindrome.model.report.VerifyWalk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.logging.Log;

/** Tells how a proof goes while it goes, one line for each revision; all errors but the first, which ends the goal. */
public final class ProofConsole implements ProofListener {

    private final Log log;
    private final Redactor redactor;
    private final List<Told> errors = new ArrayList<>();

    /**
     * Knows where to speak.
     *
     * @param log Maven's console
     * @param redactor keeps secrets out of it
     */
    public ProofConsole(Log log, Redactor redactor) {
        this.log = log;
        this.redactor = redactor;
    }

    @Override
    public void proven(VerifyRevision revision, int number, int of) {
        log.info(number + "/" + of + " " + revision.id() + ": "
                + revision.roundTrip().word() + " (" + revision.millis() + " ms)");
        revision.findings().stream()
                .filter(finding -> finding.waivedBy().isEmpty())
                .forEach(this::tell);
    }

    @Override
    public void walked(VerifyWalk walk) {
        log.info("walk " + walk.name() + ": " + (walk.ok() ? "ok" : "failed"));
        walk.problem().ifPresent(this::tell);
    }

    @Override
    public void noticed(Diagnostic diagnostic) {
        tell(diagnostic);
    }

    /**
     * Tells what another gate has found.
     *
     * @param located the finding with its place
     */
    public void found(Located located) {
        tell(new Told(located.place(), located.finding().diagnostic()));
    }

    /** The error that ends the goal, if there is any; the message has no room for its place, which is told here. */
    public Optional<Diagnostic> firstError() {
        errors.stream()
                .findFirst()
                .map(error -> Findings.place(error.place()))
                .filter(place -> !place.isEmpty())
                .ifPresent(place -> log.error(place.strip()));
        return errors.stream().findFirst().map(Told::diagnostic);
    }

    private void tell(VerifyFinding finding) {
        Place place = new Place(
                finding.file().orElse(""),
                finding.line().orElse(0),
                finding.column().orElse(0));
        tell(new Told(place, finding.diagnostic()));
    }

    private void tell(Diagnostic diagnostic) {
        tell(new Told(Place.UNKNOWN, diagnostic));
    }

    private void tell(Told told) {
        String text =
                Findings.place(told.place()) + redactor.redact(told.diagnostic().text());
        switch (told.diagnostic().severity()) {
            case ERROR -> {
                errors.add(told);
                if (errors.size() > 1) {
                    log.error(text);
                }
            }
            case WARNING -> log.warn(text);
            case INFO, OFF -> log.info(text);
        }
    }

    /**
     * Something that was said.
     *
     * @param place where it stands
     * @param diagnostic what it is
     */
    private record Told(Place place, Diagnostic diagnostic) {}
}
