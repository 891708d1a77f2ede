package dev.palindrome.model.gate;

import static dev.palindrome.model.gate.Site.Part.ID;

import dev.palindrome.model.chain.IdTime;
import dev.palindrome.model.chain.NewId;
import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.diagnostic.ChainCode;
import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.Diagnostic;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;

/** Judges the id of a revision: its characters, the history's format, its time, its place behind the parent's. */
final class IdCheck {

    private static final Duration AHEAD = Duration.ofHours(24);

    private final GateInput input;
    private final IdForm form;
    private final Optional<LostId> lost;
    /** The classes of revisions that no order can be asked of, because they follow themselves. */
    private final Set<String> circling;

    IdCheck(GateInput input, ChainCheck chain) {
        this.input = input;
        this.circling = chain.circling();
        this.lost = chain.lost();
        this.form = new IdForm(input.settings());
    }

    /** What is released keeps the id it has: a history that was imported may have ids of any form. */
    Optional<Finding> finding(Declaration declaration) {
        return input.isReleased(declaration.id())
                ? Optional.empty()
                : problem(declaration)
                        .map(diagnostic -> Finding.of(diagnostic, new Site.InRevision(declaration.className(), ID)));
    }

    private Optional<Diagnostic> problem(Declaration declaration) {
        String id = declaration.id();
        if (RevisionId.parse(id).isEmpty()) {
            return Optional.of(draft(ChainCode.MALFORMED_ID, declaration).diagnostic());
        }
        if (!form.isInFormat(id)) {
            return Optional.of(draft(ChainCode.ID_NOT_IN_FORMAT, declaration)
                    .with("format", form.inWords())
                    .with("history", input.settings().name())
                    .diagnostic());
        }
        return form.timed()
                .filter(IdTime::hasTime)
                .flatMap(timed -> timeProblem(declaration, timed))
                .or(() -> orderProblem(declaration));
    }

    private Optional<Diagnostic> timeProblem(Declaration declaration, IdTime timed) {
        Optional<LocalDateTime> time = timed.timeIn(declaration.id());
        if (time.isEmpty()) {
            return Optional.of(draft(ChainCode.ID_TIME_NOT_REAL, declaration).diagnostic());
        }
        LocalDateTime now = LocalDateTime.ofInstant(input.now(), ZoneOffset.UTC);
        if (time.get().isAfter(now.plus(AHEAD))) {
            return Optional.of(draft(ChainCode.ID_TIME_AHEAD, declaration)
                    .with(
                            "now",
                            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm'Z'").format(now))
                    .diagnostic());
        }
        return Optional.empty();
    }

    /** Ids that the history's own pattern admits need not sort: it may well be why the team wrote one. */
    private Optional<Diagnostic> orderProblem(Declaration declaration) {
        String parent = declaration.link().parent();
        boolean comparable =
                form.timed().isPresent() && form.isInFormat(parent) && !circling.contains(declaration.className());
        return comparable && sortsBefore(declaration.id(), parent)
                ? Optional.of(draft(ChainCode.ID_BEFORE_PARENT, declaration).diagnostic())
                : Optional.empty();
    }

    private boolean sortsBefore(String id, String parent) {
        if (form.timed().equals(Optional.of(IdTime.NUMBER))) {
            return numberOf(id) <= numberOf(parent);
        }
        return id.compareTo(parent) < 0;
    }

    private static int numberOf(String id) {
        return Integer.parseInt(id.substring(0, id.indexOf('_')));
    }

    private Diagnostic.Draft draft(Code code, Declaration declaration) {
        String parent = declaration.link().parent();
        String suggestion = LostId.of(declaration, lost)
                .orElseGet(() -> new NewId(input.settings().ids(), input.now())
                        .after(parent, NewId.slugOf(declaration.id()))
                        .value());
        Diagnostic.Draft draft =
                code.with("id", declaration.id()).with("suggestion", suggestion).with("parent", parent);
        return draft;
    }
}
