package dev.palindrome.processor.body;

import java.util.Arrays;

/** Characters that each remember where in a source they stand. */
final class PlacedText {

    private final StringBuilder text = new StringBuilder();
    private int[] places = new int[64];

    /** A source with its Unicode escapes translated, which Java does before anything else, and all line ends line feeds. */
    static PlacedText translated(String source) {
        PlacedText result = new PlacedText();
        boolean escaped = false;
        int i = 0;
        while (i < source.length()) {
            char c = source.charAt(i);
            if (c == '\\' && !escaped && source.startsWith("u", i + 1)) {
                int digits = i + 1;
                while (source.startsWith("u", digits)) {
                    digits++;
                }
                result.add((char) Integer.parseInt(source.substring(digits, digits + 4), 16), i);
                i = digits + 4;
            } else if (c == '\r') {
                result.add('\n', i);
                i += source.startsWith("\n", i + 1) ? 2 : 1;
                escaped = false;
            } else {
                result.add(c, i);
                escaped = c == '\\' && !escaped;
                i++;
            }
        }
        return result;
    }

    void add(char c, int place) {
        if (text.length() == places.length) {
            places = Arrays.copyOf(places, places.length * 2);
        }
        places[text.length()] = place;
        text.append(c);
    }

    PlacedText slice(int from, int to) {
        PlacedText result = new PlacedText();
        for (int i = from; i < to; i++) {
            result.add(text.charAt(i), places[i]);
        }
        return result;
    }

    int length() {
        return text.length();
    }

    char charAt(int index) {
        return text.charAt(index);
    }

    int place(int index) {
        return places[index];
    }

    String text() {
        return text.toString();
    }
}
