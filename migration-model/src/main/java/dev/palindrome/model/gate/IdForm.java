package dev.palindrome.model.gate;

import dev.palindrome.model.chain.IdTime;
import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.settings.HistorySettings;
import java.util.Optional;

/**
 * The form that the ids of a history have.
 *
 * @param settings how the history is configured
 */
record IdForm(HistorySettings settings) {

    /** The form, unless it is a pattern of the history's own. */
    Optional<IdTime> timed() {
        return IdTime.of(settings.ids());
    }

    /** Whether an id is written as the history wants it. */
    boolean isInFormat(String id) {
        return timed().map(one -> one.matches(id))
                .orElseGet(() -> settings.idPattern()
                        .map(pattern -> pattern.matcher(id).matches())
                        .orElse(true));
    }

    /** Whether an id can be in the history, wherever it stands. */
    boolean admits(String id) {
        return RevisionId.parse(id).isPresent()
                && isInFormat(id)
                && timed().filter(IdTime::hasTime)
                        .map(one -> one.timeIn(id).isPresent())
                        .orElse(true);
    }

    String inWords() {
        return timed().map(IdTime::words)
                .orElseGet(() -> "`PATTERN` (`"
                        + settings.idPattern().map(Object::toString).orElse("") + "`)");
    }
}
