package dev.palindrome.sql.files;

import dev.palindrome.model.plan.Direction;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place of a file in a history, by its name: numbers in names count as numbers, so that {@code 9_a.sql} comes before
 * {@code 10_b.sql}, and a downgrade comes behind its upgrade, as golang-migrate ({@code 1_a.up.sql}, {@code 1_a.down.sql}) and
 * diesel ({@code 1_a/up.sql}, {@code 1_a/down.sql}) name them.
 *
 * @param revision the path without what tells the directions apart
 * @param direction which direction of it the file is
 */
record FileOrder(String revision, Direction direction) {

    /** By revision, an upgrade before its downgrade. */
    static final Comparator<FileOrder> BY_NAME =
            Comparator.comparing(FileOrder::revision, FileOrder::compareNames).thenComparing(FileOrder::direction);

    private static final Pattern DIRECTED = Pattern.compile("(?<revision>.*[./])(?<direction>up|down)\\.sql");

    private static final Pattern CHUNK = Pattern.compile("\\d+|\\D+");

    static FileOrder of(String path) {
        Matcher directed = DIRECTED.matcher(path);
        if (!directed.matches()) {
            return new FileOrder(path, Direction.UPGRADE);
        }
        Direction direction = directed.group("direction").equals("up") ? Direction.UPGRADE : Direction.DOWNGRADE;
        return new FileOrder(directed.group("revision"), direction);
    }

    private static int compareNames(String one, String other) {
        Matcher left = CHUNK.matcher(one);
        Matcher right = CHUNK.matcher(other);
        while (left.find()) {
            if (!right.find()) {
                return 1;
            }
            int order = compareChunks(left.group(), right.group());
            if (order != 0) {
                return order;
            }
        }
        return right.find() ? -1 : 0;
    }

    private static int compareChunks(String one, String other) {
        return isNumber(one) && isNumber(other) ? compareNumbers(one, other) : one.compareTo(other);
    }

    private static boolean isNumber(String chunk) {
        return Character.isDigit(chunk.charAt(0));
    }

    /** Of any length; an equal number with more zeros comes later, so that the order is the same each time. */
    private static int compareNumbers(String one, String other) {
        String left = one.replaceFirst("^0+(?=.)", "");
        String right = other.replaceFirst("^0+(?=.)", "");
        int byLength = Integer.compare(left.length(), right.length());
        if (byLength != 0) {
            return byLength;
        }
        int byDigits = left.compareTo(right);
        return byDigits != 0 ? byDigits : Integer.compare(one.length(), other.length());
    }
}
