package dev.palindrome.sql.parse;

import dev.palindrome.sql.ast.CreateFunctionStmt;
import dev.palindrome.sql.ast.DefElem;
import dev.palindrome.sql.ast.DoStmt;
import dev.palindrome.sql.ast.ListNode;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.StringValue;
import dev.palindrome.sql.lex.LexedText;
import dev.palindrome.sql.lex.Span;
import dev.palindrome.sql.lex.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the string that is the body of a statement. */
final class Bodies {

    /** The language of a {@code DO} block that names none (manual, "DO"). */
    private static final String LANGUAGE_OF_BLOCKS = "plpgsql";

    private final LexedText text;

    Bodies(LexedText text) {
        this.text = text;
    }

    /** The body; empty if the statement has none. */
    Optional<Body> of(ParsedStatement statement) {
        if (statement.tree() instanceof DoStmt block) {
            return body(statement, block.args(), Optional.of(LANGUAGE_OF_BLOCKS));
        }
        return statement.tree() instanceof CreateFunctionStmt function
                ? body(statement, function.options(), Optional.empty())
                : Optional.empty();
    }

    private Optional<Body> body(ParsedStatement statement, List<Node> options, Optional<String> defaultLanguage) {
        Optional<String> language =
                option(options, "language").flatMap(Bodies::string).or(() -> defaultLanguage);
        Optional<Token> string =
                option(options, "as").filter(Bodies::isOneString).flatMap(as -> token(as, statement.span()));
        return language.flatMap(name -> string.flatMap(token -> body(statement, name, token)));
    }

    private Optional<Body> body(ParsedStatement statement, String language, Token string) {
        String before = text.source().substring(statement.span().start(), string.start());
        String after = text.source()
                .substring(text.endOfConstant(string), statement.span().end());
        return text.value(string).map(value -> new Body(language.toLowerCase(Locale.ROOT), value, before, after));
    }

    private static Optional<DefElem> option(List<Node> options, String name) {
        return options.stream()
                .filter(DefElem.class::isInstance)
                .map(DefElem.class::cast)
                .filter(option -> name.equals(option.defname()))
                .findFirst();
    }

    private static Optional<String> string(DefElem option) {
        return option.arg() instanceof StringValue value ? Optional.of(value.sval()) : Optional.empty();
    }

    /** A function in C has two: a file, and a name in it. */
    private static boolean isOneString(DefElem option) {
        return option.arg() instanceof StringValue
                || (option.arg() instanceof ListNode list && list.items().size() == 1);
    }

    private static boolean isString(Token token) {
        return switch (token.kind()) {
            case STRING, DOLLAR_STRING, ESCAPE_STRING, UNICODE_STRING, NATIONAL_STRING -> true;
            default -> false;
        };
    }

    /** The string behind AS; a block has no AS, and its place is that of the string. */
    private Optional<Token> token(DefElem as, Span statement) {
        return text.tokensIn(new Span(as.location(), statement.end())).stream()
                .filter(Bodies::isString)
                .findFirst();
    }
}
