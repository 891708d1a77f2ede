package dev.palindrome.maven.output;

import dev.palindrome.engine.connect.Redactor;
import dev.palindrome.engine.proof.ProofListener;
import dev.palindrome.model.diagnostic.Diagnostic;
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
    private final List<Diagnostic> errors = new ArrayList<>();

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

    /** The error that ends the goal, if there is any. */
    public Optional<Diagnostic> firstError() {
        return errors.stream().findFirst();
    }

    private void tell(VerifyFinding finding) {
        tell(finding.diagnostic());
    }

    private void tell(Diagnostic diagnostic) {
        String text = redactor.redact(diagnostic.text());
        switch (diagnostic.severity()) {
            case ERROR -> {
                errors.add(diagnostic);
                if (errors.size() > 1) {
                    log.error(text);
                }
            }
            case WARNING -> log.warn(text);
            case INFO, OFF -> log.info(text);
        }
    }
}
