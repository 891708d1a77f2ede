package dev.palindrome.sql.translate;

import dev.palindrome.sql.lex.Identifier;
import dev.palindrome.sql.lex.StringConstant;
import dev.palindrome.sql.operation.Said;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Remark;
import dev.palindrome.sql.schema.Remark.Part;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.schema.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Statements in their author's words, cut where the name of their object stands. */
final class Words {

    private static final Set<String> ROLE_WORDS = Set.of("public", "current_role", "current_user", "session_user");

    private Words() {}

    /** The statement around the name that begins at an offset of the text. */
    static Optional<Wording> around(int offset, Scope scope) {
        return around(scope.tokens().at(offset), scope.tokens(), scope);
    }

    /** The statement around the name that follows the first words, all of which are among the given ones. */
    static Optional<Wording> behind(Set<String> words, Scope scope) {
        StatementTokens tokens = scope.tokens();
        int index = 0;
        while (isOneOf(words, index, tokens)) {
            index++;
        }
        return index == 0 ? Optional.empty() : around(index, tokens, scope);
    }

    private static boolean isOneOf(Set<String> words, int index, StatementTokens tokens) {
        return words.stream().anyMatch(word -> tokens.is(index, word));
    }

    private static Optional<Wording> around(int first, StatementTokens tokens, Scope scope) {
        if (first >= tokens.count() || isPartOfAnother(tokens)) {
            return Optional.empty();
        }
        int last = first;
        while (tokens.isMark(last + 1, ".")) {
            last += 2;
        }
        String text = scope.text();
        return Optional.of(new Wording(
                text.substring(tokens.start(0), tokens.start(first)),
                text.substring(tokens.end(last), tokens.end(tokens.count() - 1))));
    }

    /** {@code CREATE SCHEMA} makes further objects in the same statement. */
    private static boolean isPartOfAnother(StatementTokens tokens) {
        return tokens.is(0, "create") && tokens.is(1, "schema");
    }

    /** What a command of {@code ALTER TABLE} says, for the table as it is called then. */
    static List<Said> command(AlterScope at, String topic, Optional<Part> part) {
        String kind = Kinds.of(at.kind()).toUpperCase(Locale.ROOT);
        String words = at.span().of(at.scope().text());
        Wording wording = new Wording("ALTER " + kind + " ", " " + words);
        return List.of(new Said(Schema.RELATION, at.table(), new Remark(topic, part, wording)));
    }

    /** A comment on an object or on a part of it. */
    static Said comment(
            String kind,
            QualifiedName object,
            String before,
            String after,
            Optional<Part> part,
            Optional<String> text) {
        String constant = text.map(value -> new StringConstant(value).sql()).orElse("NULL");
        return new Said(kind, object, new Remark("comment", part, new Wording(before, after + " IS " + constant)));
    }

    static String identifier(String name) {
        return new Identifier(name).sql();
    }

    /** A role as SQL text; the words that stand for one are none. */
    static String role(String role) {
        return ROLE_WORDS.contains(role) ? role.toUpperCase(Locale.ROOT) : identifier(role);
    }
}
