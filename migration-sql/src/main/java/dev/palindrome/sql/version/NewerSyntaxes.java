package dev.palindrome.sql.version;

import dev.palindrome.sql.ast.Nodes;
import dev.palindrome.sql.lex.LexedText;
import dev.palindrome.sql.parse.ParsedStatement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds the syntax that a server does not know yet. */
public final class NewerSyntaxes {

    private NewerSyntaxes() {}

    /**
     * Looks through statements.
     *
     * @param major the major version of the server
     * @param text the text
     * @param statements its statements
     * @return what a server of that version refuses, in the order of the statements
     */
    public static List<NewerSyntax> in(int major, LexedText text, List<ParsedStatement> statements) {
        Set<SyntaxFeature> newer = EnumSet.noneOf(SyntaxFeature.class);
        for (SyntaxFeature feature : SyntaxFeature.values()) {
            if (feature.since() > major) {
                newer.add(feature);
            }
        }
        List<NewerSyntax> found = new ArrayList<>();
        if (!newer.isEmpty()) {
            for (ParsedStatement statement : statements) {
                of(statement, text, newer).forEach(feature -> found.add(new NewerSyntax(feature, statement.span())));
            }
        }
        return found;
    }

    private static Set<SyntaxFeature> of(ParsedStatement statement, LexedText text, Set<SyntaxFeature> newer) {
        Set<SyntaxFeature> found = EnumSet.noneOf(SyntaxFeature.class);
        Nodes.walk(
                statement.tree(),
                node -> newer.stream().filter(feature -> feature.isIn(node)).forEach(found::add));
        if (newer.contains(SyntaxFeature.NUMBER_WITH_RADIX_OR_UNDERSCORE) && NewNumbers.in(text, statement.span())) {
            found.add(SyntaxFeature.NUMBER_WITH_RADIX_OR_UNDERSCORE);
        }
        return found;
    }
}
