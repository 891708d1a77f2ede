package dev.palindrome.maven.parameter;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads time spans as people write them: {@code 800ms}, {@code 2s}, {@code 10m}, {@code 1h}. */
final class TimeSpan {

    private static final Pattern FORM = Pattern.compile("([0-9]{1,9})\\s*(ms|s|m|min|h)");

    private TimeSpan() {}

    /** The span, or empty if the text is none; a number without a unit is none. */
    static Optional<Duration> parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        return form.matches() ? Optional.of(span(Long.parseLong(form.group(1)), form.group(2))) : Optional.empty();
    }

    private static Duration span(long amount, String unit) {
        return switch (unit) {
            case "ms" -> Duration.ofMillis(amount);
            case "s" -> Duration.ofSeconds(amount);
            case "h" -> Duration.ofHours(amount);
            default -> Duration.ofMinutes(amount);
        };
    }
}
