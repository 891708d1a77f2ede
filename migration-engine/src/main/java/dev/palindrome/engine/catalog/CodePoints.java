package dev.palindrome.engine.catalog;

import java.util.Comparator;

/**
 * The order of names and texts: by code point, as {@code COLLATE "C"} orders UTF-8.
 *
 * <p>{@link String#compareTo} orders by UTF-16 unit, which differs beyond the Basic Multilingual Plane.
 */
public enum CodePoints implements Comparator<String> {
    ORDER;

    @Override
    public int compare(String left, String right) {
        int length = Math.min(left.length(), right.length());
        for (int i = 0; i < length; i++) {
            char a = left.charAt(i);
            char b = right.charAt(i);
            if (a != b) {
                // Equal so far, so both stand at the same place of a code point; surrogates sort above the rest.
                return Character.isSurrogate(a) == Character.isSurrogate(b)
                        ? Character.compare(a, b)
                        : Boolean.compare(Character.isSurrogate(a), Character.isSurrogate(b));
            }
        }
        return Integer.compare(left.length(), right.length());
    }
}
