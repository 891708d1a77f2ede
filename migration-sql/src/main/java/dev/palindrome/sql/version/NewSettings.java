package dev.palindrome.sql.version;

import static dev.palindrome.sql.version.NodeTest.shows;

import dev.palindrome.sql.ast.VariableSetStmt;
import java.util.Locale;
import java.util.Set;

/** Settings that a session may change and that older servers do not have. */
final class NewSettings {

    private NewSettings() {}

    static SyntaxFeature since(int major, String example, Set<String> settings) {
        return new SyntaxFeature(
                major,
                SyntaxFeature.Reader.COMMAND,
                "settings of PostgreSQL " + major,
                "SET",
                example,
                shows(
                        VariableSetStmt.class,
                        set -> set.name() != null
                                && settings.contains(set.name().toLowerCase(Locale.ROOT))));
    }
}
