package dev.palindrome.model.chain;

import dev.palindrome.migration.IdFormat;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The forms of {@link IdFormat}: which ids are in them, and which time an id carries.
 */
public enum IdTime {
    /** {@code 202601071200_slug}. */
    MINUTE(IdFormat.UTC_MINUTE, "(\\d{12})_[a-z0-9_]+", "uuuuMMddHHmm", "`UTC_MINUTE` (`202601071200_slug`)"),
    /** {@code 20260107120000_slug}. */
    SECOND(IdFormat.UTC_SECOND, "(\\d{14})_[a-z0-9_]+", "uuuuMMddHHmmss", "`UTC_SECOND` (`20260107120000_slug`)"),
    /** {@code 023_slug}: no time. */
    NUMBER(IdFormat.SEQUENTIAL, "\\d{1,9}_[a-z0-9_]+", "", "`SEQUENTIAL` (`023_slug`)"),
    /** {@code 20251024_1740_5cd038a8f131_slug}. */
    DAY(
            IdFormat.DATED,
            "(\\d{8}_\\d{4})_[0-9a-f]{12}_[a-z0-9_]+",
            "uuuuMMdd_HHmm",
            "`DATED` (`20251024_1740_5cd038a8f131_slug`)");

    private final IdFormat format;
    private final Pattern form;
    private final String time;
    private final String words;

    IdTime(IdFormat format, String form, String time, String words) {
        this.format = format;
        this.form = Pattern.compile(form);
        this.time = time;
        this.words = words;
    }

    /**
     * The form of a format that Palindrome itself defines.
     *
     * @param format a format
     * @return its form, or empty for {@link IdFormat#PATTERN}, which the history defines
     */
    public static Optional<IdTime> of(IdFormat format) {
        for (IdTime one : values()) {
            if (one.format == format) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /**
     * Whether an id has the form, its time not looked at.
     *
     * @param id any text
     * @return true if so
     */
    public boolean matches(String id) {
        return form.matcher(id).matches();
    }

    /**
     * Whether ids of this form carry a time.
     *
     * @return true if so
     */
    public boolean hasTime() {
        return !time.isEmpty();
    }

    /**
     * The time that an id carries.
     *
     * @param id an id of this form
     * @return the time in UTC, or empty if the id carries none or one that does not exist
     */
    public Optional<LocalDateTime> timeIn(String id) {
        Matcher matcher = form.matcher(id);
        if (!hasTime() || !matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(timeOf(matcher.group(1).replace("_", "")));
        } catch (DateTimeException e) {
            // the answer to "which time is it" is "none"; the caller says so to the user
            return Optional.empty();
        }
    }

    /** Every form has its digits in this order; a formatter would read them the same, and take a compiler longer. */
    private static LocalDateTime timeOf(String digits) {
        int second = digits.length() > 12 ? number(digits, 12, 14) : 0;
        return LocalDateTime.of(
                number(digits, 0, 4),
                number(digits, 4, 6),
                number(digits, 6, 8),
                number(digits, 8, 10),
                number(digits, 10, 12),
                second);
    }

    private static int number(String digits, int from, int to) {
        return Integer.parseInt(digits, from, to, 10);
    }

    /**
     * Writes a time as an id of this form begins with it.
     *
     * @param at the time in UTC
     * @return the text, without slug
     */
    public String write(LocalDateTime at) {
        return DateTimeFormatter.ofPattern(time).format(at);
    }

    /**
     * The form in words, with an example.
     *
     * @return the words
     */
    public String words() {
        return words;
    }
}
