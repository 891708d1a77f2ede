package dev.palindrome.sql.script;

import dev.palindrome.sql.lex.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The options in parentheses that utility statements take: {@code (VERBOSE, CONCURRENTLY false)}. */
final class OptionList {

    private record Option(String name, String value) {}

    private final List<Option> options;

    private OptionList(List<Option> options) {
        this.options = options;
    }

    /** Reads the options, if a parenthesis comes next. */
    static OptionList read(TokenCursor cursor) {
        List<Option> options = new ArrayList<>();
        if (cursor.acceptMark("(")) {
            while (!cursor.atEnd() && !cursor.acceptMark(")")) {
                options.add(option(cursor));
                cursor.acceptMark(",");
            }
        }
        return new OptionList(options);
    }

    private static Option option(TokenCursor cursor) {
        String name = cursor.word();
        cursor.skip();
        cursor.acceptMark("=");
        StringBuilder value = new StringBuilder();
        while (!cursor.atEnd() && !cursor.text().equals(",") && !cursor.text().equals(")")) {
            value.append(value(cursor));
            cursor.skip();
        }
        return new Option(name, value.toString());
    }

    private static String value(TokenCursor cursor) {
        String text = cursor.text();
        boolean quoted = cursor.kindIs(TokenKind.STRING) || cursor.kindIs(TokenKind.QUOTED_IDENTIFIER);
        return (quoted ? text.substring(1, text.length() - 1) : text).toLowerCase(Locale.ROOT);
    }

    boolean has(String name) {
        return options.stream().anyMatch(option -> option.name().equals(name));
    }

    /** The value of a boolean option that is given, the last one if it is given twice. */
    Optional<Boolean> flag(String name) {
        return options.stream()
                .filter(option -> option.name().equals(name))
                .reduce((first, second) -> second)
                .map(option -> !List.of("false", "off", "0").contains(option.value()));
    }
}
