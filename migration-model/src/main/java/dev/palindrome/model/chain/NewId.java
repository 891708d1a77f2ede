package dev.palindrome.model.chain;

import dev.palindrome.migration.IdFormat;
import dev.palindrome.model.checksum.Sha256;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Invents the id of a new revision: it sorts after its parent, and its time is the later of now and the parent's own.
 *
 * @param format the history's format
 * @param now the time of the build
 */
public record NewId(IdFormat format, Instant now) {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})_.*");
    private static final Pattern PREFIX = Pattern.compile("\\d{8}_\\d{4}_[0-9a-f]{12}_|\\d+_");

    /** At most this many characters of a description become a slug, so that ids stay readable in a terminal. */
    private static final int SLUG_LENGTH = 60;

    /**
     * Invents an id.
     *
     * @param parent the id of the parent, or the empty string for the base
     * @param words what the revision does, in any words
     * @return an id in the format
     */
    public RevisionId after(String parent, String words) {
        String slug = slug(words);
        return new RevisionId(
                switch (format) {
                    case UTC_MINUTE ->
                        IdTime.MINUTE.write(timeAfter(parent, IdTime.MINUTE, ChronoUnit.MINUTES)) + "_" + slug;
                    case UTC_SECOND ->
                        IdTime.SECOND.write(timeAfter(parent, IdTime.SECOND, ChronoUnit.SECONDS)) + "_" + slug;
                    case DATED -> dated(parent, slug);
                    case SEQUENTIAL, PATTERN -> numbered(parent, slug);
                });
    }

    /**
     * Makes a slug of words: lower case, everything but letters and digits an underscore.
     *
     * @param words any text
     * @return a slug, {@code revision} if nothing is left of the words
     */
    public static String slug(String words) {
        String slug = words.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_+|_+$", "");
        String cut =
                slug.length() > SLUG_LENGTH ? slug.substring(0, SLUG_LENGTH).replaceAll("_+$", "") : slug;
        return cut.isEmpty() ? "revision" : cut;
    }

    /**
     * The words of an id that may be wrong: what is left without number, time and chance.
     *
     * @param id any text
     * @return its slug
     */
    public static String slugOf(String id) {
        Matcher prefix = PREFIX.matcher(id);
        return slug(prefix.lookingAt() ? id.substring(prefix.end()) : id);
    }

    /**
     * Whether an id may follow another one as it is.
     *
     * @param id the id
     * @param parent the id before it
     * @return true if the format's order has it behind the parent; a pattern of the history's own knows no order
     */
    public boolean sortsAfter(String id, String parent) {
        return switch (format) {
            case PATTERN -> true;
            case SEQUENTIAL -> numberSortsAfter(id, parent);
            case UTC_MINUTE, UTC_SECOND, DATED -> id.compareTo(parent) > 0;
        };
    }

    private static boolean numberSortsAfter(String id, String parent) {
        Matcher number = NUMBER.matcher(id);
        Matcher before = NUMBER.matcher(parent);
        return (number.matches() && before.matches())
                ? Integer.parseInt(number.group(1)) > Integer.parseInt(before.group(1))
                : id.compareTo(parent) > 0;
    }

    private LocalDateTime timeAfter(String parent, IdTime form, ChronoUnit unit) {
        LocalDateTime present = LocalDateTime.ofInstant(now, ZoneOffset.UTC).truncatedTo(unit);
        Optional<LocalDateTime> next = form.timeIn(parent).map(at -> at.plus(1, unit));
        return next.filter(at -> at.isAfter(present)).orElse(present);
    }

    /** The twelve digits tell two revisions of one minute apart; taken from the text, they are the same in every build. */
    private String dated(String parent, String slug) {
        String chance = Sha256.of(parent + "\n" + slug).substring(0, 12);
        return IdTime.DAY.write(timeAfter(parent, IdTime.DAY, ChronoUnit.MINUTES)) + "_" + chance + "_" + slug;
    }

    private static String numbered(String parent, String slug) {
        Matcher number = NUMBER.matcher(parent);
        if (!number.matches()) {
            return "001_" + slug;
        }
        String digits = number.group(1);
        int next = Integer.parseInt(digits) + 1;
        return String.format(Locale.ROOT, "%0" + digits.length() + "d_%s", next, slug);
    }
}
