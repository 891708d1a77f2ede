package dev.palindrome.model.diagnostic;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A text with named places, each a name in braces, that a diagnostic fills. */
record Template(String text) {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z][a-zA-Z]*)}");

    /** The names of the places, in alphabetical order. */
    Set<String> places() {
        return PLACE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The text with every place filled; a place without a value is a mistake of ours and stops at once. */
    String fill(Map<String, String> values) {
        return PLACE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(valueOf(found, values)));
    }

    private static String valueOf(MatchResult found, Map<String, String> values) {
        String value = values.get(found.group(1));
        if (value == null) {
            throw new IllegalArgumentException("no value for " + found.group());
        }
        return value;
    }
}
