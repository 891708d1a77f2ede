package dev.palindrome.sql.ast;

import java.nio.charset.StandardCharsets;

/**
 * The words that occur again and again in the JSON: keys, tags, constants of enumerations. A word that was seen before costs
 * no new string.
 */
final class Symbols {

    /** Twice the words that the grammar has, and a power of two. Beyond that words are made anew, which is only slower. */
    private static final int SIZE = 4096;

    private static final int MOST = SIZE / 2;

    private final String[] table = new String[SIZE];
    private int count;

    /** The word between the offsets, which is ASCII. */
    String at(byte[] bytes, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + bytes[i];
        }
        int slot = (hash ^ hash >>> 15) & SIZE - 1;
        while (table[slot] != null) {
            if (same(table[slot], bytes, start, end)) {
                return table[slot];
            }
            slot = slot + 1 & SIZE - 1;
        }
        String word = new String(bytes, start, end - start, StandardCharsets.US_ASCII);
        if (count < MOST) {
            table[slot] = word;
            count++;
        }
        return word;
    }

    private static boolean same(String word, byte[] bytes, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (word.charAt(i - start) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
