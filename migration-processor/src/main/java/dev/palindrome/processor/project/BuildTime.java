package dev.palindrome.processor.project;

import dev.palindrome.model.diagnostic.DeclarationCode;
import dev.palindrome.model.diagnostic.Diagnostic;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The time of a build, which a repeatable build gives: by the option {@code migrations.today}, or by
 * {@code SOURCE_DATE_EPOCH} (reproducible-builds.org) unless that lies before the history's own last id.
 *
 * @param option the option, or empty
 * @param epoch the value of {@code SOURCE_DATE_EPOCH}, or empty
 * @param clock the time if neither is given
 */
public record BuildTime(Optional<String> option, Optional<String> epoch, Clock clock) {

    /** The processor option. */
    public static final String OPTION = "migrations.today";

    /**
     * The time to judge a history at.
     *
     * @param lastId gives the latest time that an id of the history carries, or empty; asked only if it decides
     * @return the time
     */
    public Instant now(Supplier<Optional<Instant>> lastId) {
        return option.flatMap(BuildTime::day)
                .or(() -> epoch.flatMap(BuildTime::seconds)
                        .filter(instant -> lastId.get()
                                .map(last -> !instant.isBefore(last))
                                .orElse(true)))
                .orElseGet(clock::instant);
    }

    /**
     * Says what is wrong with the option.
     *
     * @return a diagnostic, or empty if it can be read or is not given
     */
    public Optional<Diagnostic> problem() {
        return option.filter(text -> day(text).isEmpty())
                .map(text -> DeclarationCode.UNREADABLE_OPTION
                        .with("option", OPTION)
                        .with("value", text)
                        .with("kind", "day")
                        .with("suggestion", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .diagnostic());
    }

    private static Optional<Instant> day(String text) {
        try {
            return Optional.of(
                    LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant());
        } catch (DateTimeException e) {
            // said by problem()
            return Optional.empty();
        }
    }

    private static Optional<Instant> seconds(String text) {
        try {
            return Optional.of(Instant.ofEpochSecond(Long.parseLong(text.strip())));
        } catch (NumberFormatException | DateTimeException e) {
            // somebody else's variable, with a value that its specification does not know: not ours to judge
            return Optional.empty();
        }
    }
}
