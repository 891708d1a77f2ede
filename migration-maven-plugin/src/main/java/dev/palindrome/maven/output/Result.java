package dev.palindrome.maven.output;

import java.util.List;

/**
 * What a goal found or did, in both forms.
 *
 * @param lines for people
 * @param json for programs: one object, without a line break at its end
 */
public record Result(List<String> lines, String json) {

    /** Copies the list. */
    public Result {
        lines = List.copyOf(lines);
    }

    String in(Format format) {
        return switch (format) {
            case TEXT -> String.join("\n", lines);
            case JSON -> json.strip();
        };
    }
}
