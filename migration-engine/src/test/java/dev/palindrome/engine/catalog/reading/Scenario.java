package dev.palindrome.engine.catalog.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** One case of a table of cases, as the resources of this package write them: a keyword and a statement per line. */
record Scenario(String title, List<Line> lines) {

    private record Line(String keyword, String text) {}

    static Stream<Scenario> of(String resource) {
        return Arrays.stream(read(resource).split("\n## "))
                .skip(1)
                .map(block -> block.split("\n"))
                .map(block -> new Scenario(block[0], lines(block)));
    }

    /** The statements of a resource, one per line. */
    static List<String> statements(String resource) {
        return read(resource).lines().toList();
    }

    boolean isFor(int major) {
        return all("since").stream().allMatch(since -> major >= Integer.parseInt(since))
                && all("until").stream().allMatch(until -> major <= Integer.parseInt(until));
    }

    /** What stands behind a keyword, in the order of the lines. */
    List<String> all(String keyword) {
        return lines.stream()
                .filter(line -> line.keyword().equals(keyword))
                .map(Line::text)
                .toList();
    }

    @Override
    public String toString() {
        return title;
    }

    private static List<Line> lines(String[] block) {
        List<Line> lines = new ArrayList<>();
        for (int i = 1; i < block.length; i++) {
            if (!block[i].isBlank()) {
                String[] parts = block[i].split(" +", 2);
                lines.add(new Line(parts[0], parts[1]));
            }
        }
        return lines;
    }

    private static String read(String resource) {
        try (InputStream in = Scenario.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
