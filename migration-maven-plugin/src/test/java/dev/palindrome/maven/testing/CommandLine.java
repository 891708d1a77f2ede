package dev.palindrome.maven.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a shell and Maven make of a line that somebody types.
 *
 * @param words the phases and goals, in order
 * @param properties what {@code -D} sets
 */
record CommandLine(List<String> words, Map<String, String> properties) {

    private static final Pattern WORD = Pattern.compile("(?:\"[^\"]*\"|'[^']*'|[^\\s\"'])+");

    /** Copies the collections. */
    CommandLine {
        words = List.copyOf(words);
        properties = Map.copyOf(properties);
    }

    /** Reads a line that begins with {@code mvn}. */
    static CommandLine of(String line) {
        List<String> words = new ArrayList<>();
        Map<String, String> properties = new HashMap<>();
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            String text = word.group().replace("\"", "").replace("'", "");
            if (text.startsWith("-D")) {
                String[] property = text.substring(2).split("=", 2);
                properties.put(property[0], property.length > 1 ? property[1] : "true");
            } else {
                words.add(text);
            }
        }
        if (words.isEmpty() || !words.remove(0).equals("mvn")) {
            throw new IllegalArgumentException("does not begin with mvn: " + line);
        }
        return new CommandLine(words, properties);
    }
}
