package dev.palindrome.engine.replay;

import dev.palindrome.sql.script.Script;
import dev.palindrome.sql.script.SqlStatement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An upgrade to be taken back.
 *
 * @param title what it is an example of
 * @param before the statements of the history before it
 * @param upgrade its statements; none where the history itself is looked at
 * @param left what the proposal leaves to the author
 */
record UpgradeCase(String title, List<String> before, List<String> upgrade, List<String> left) {

    private static final String TITLE = "-- case: ";
    private static final String UPGRADE = "-- upgrade:";
    private static final String LEFT = "-- left: ";
    private static final String SINCE = "-- since: ";

    /** The cases of a file that a major knows. */
    static List<UpgradeCase> of(Path file, int major) throws IOException {
        List<UpgradeCase> cases = new ArrayList<>();
        Arrays.stream(Files.readString(file).split("(?m)^" + TITLE)).skip(1).forEach(block -> {
            if (lines(block, SINCE).stream().allMatch(since -> major >= Integer.parseInt(since))) {
                cases.add(read(block));
            }
        });
        return cases;
    }

    private static UpgradeCase read(String block) {
        String title = block.lines().findFirst().orElseThrow();
        String[] parts = block.substring(title.length()).split("(?m)^" + UPGRADE + "$", -1);
        return new UpgradeCase(
                title, statements(parts[0]), parts.length < 2 ? List.of() : statements(parts[1]), lines(block, LEFT));
    }

    private static List<String> lines(String block, String prefix) {
        return block.lines()
                .filter(line -> line.startsWith(prefix))
                .map(line -> line.substring(prefix.length()))
                .toList();
    }

    private static List<String> statements(String sql) {
        return Script.of(sql).statements().stream().map(SqlStatement::text).toList();
    }
}
