package dev.palindrome.sql.version;

import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.Nodes;
import dev.palindrome.sql.lex.LexedText;
import dev.palindrome.sql.lex.Lexer;
import dev.palindrome.sql.lex.Span;
import dev.palindrome.sql.parse.BodyParse;
import dev.palindrome.sql.parse.ParsedStatement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds the syntax that a server does not know yet. */
public final class NewerSyntaxes {

    private static final List<SyntaxFeature> ALL = SyntaxFeature.all();

    /** By the node that shows them, so that a node without any costs one look. */
    private static final Map<Class<?>, List<Clue>> CLUES = clues();

    /** A feature, and one of the nodes that show it. */
    private record Clue(SyntaxFeature feature, NodeTest<?> test) {}

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
        List<NewerSyntax> found = new ArrayList<>();
        if (ALL.stream().anyMatch(feature -> feature.since() > major)) {
            for (ParsedStatement statement : statements) {
                of(statement.tree(), text, statement.span(), major)
                        .forEach(feature -> found.add(new NewerSyntax(feature, statement.span())));
            }
        }
        return found;
    }

    /**
     * Looks through the statements of a body for what keeps it from being made: what only running them shows may stand in a
     * branch that an older server never takes, as may what is executed from a string.
     *
     * @param major the major version of the server
     * @param body the body
     * @return what the grammar of that version refuses, at the statements of the body
     */
    public static List<NewerSyntax> in(int major, BodyParse body) {
        List<NewerSyntax> found = new ArrayList<>();
        if (ALL.stream().anyMatch(feature -> feature.since() > major)) {
            for (BodyParse.Statement statement : body.statements()) {
                if (!statement.executed()) {
                    LexedText text = Lexer.lex(statement.sql());
                    of(statement.tree(), text, new Span(0, statement.sql().length()), major).stream()
                            .filter(SyntaxFeature::isOfGrammar)
                            .forEach(feature -> found.add(new NewerSyntax(feature, statement.span())));
                }
            }
        }
        return found;
    }

    private static Set<SyntaxFeature> of(Node tree, LexedText text, Span span, int major) {
        Set<SyntaxFeature> found = new TreeSet<>(Comparator.comparing(ALL::indexOf));
        Nodes.walk(tree, node -> {
            for (Clue clue : CLUES.getOrDefault(node.getClass(), List.of())) {
                if (clue.feature().since() > major && clue.test().matches(node)) {
                    found.add(clue.feature());
                }
            }
        });
        SyntaxFeature numbers = SyntaxOf16.NUMBER_WITH_RADIX_OR_UNDERSCORE;
        if (numbers.since() > major && NewNumbers.in(text, span)) {
            found.add(numbers);
        }
        return found;
    }

    private static Map<Class<?>, List<Clue>> clues() {
        Map<Class<?>, List<Clue>> clues = new HashMap<>();
        for (SyntaxFeature feature : ALL) {
            for (NodeTest<? extends Node> test : feature.tests()) {
                clues.computeIfAbsent(test.type(), type -> new ArrayList<>()).add(new Clue(feature, test));
            }
        }
        return Map.copyOf(clues);
    }
}
