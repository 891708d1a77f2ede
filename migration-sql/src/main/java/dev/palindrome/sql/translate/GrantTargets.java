package dev.palindrome.sql.translate;

import dev.palindrome.sql.ast.GrantStmt;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.ObjectType;
import dev.palindrome.sql.ast.RangeVar;
import dev.palindrome.sql.operation.Said;
import dev.palindrome.sql.schema.Remark;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.schema.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What {@code GRANT} and {@code REVOKE} are about: one remark for each object that they name. */
final class GrantTargets {

    private GrantTargets() {}

    static List<Said> said(GrantStmt tree, Scope scope) {
        Optional<Wording> wording = wording(scope);
        List<Said> said = new ArrayList<>();
        for (Node object : tree.objects()) {
            wording.flatMap(words -> said(object, tree.objtype(), words, scope)).ifPresent(said::add);
        }
        return said;
    }

    private static Optional<Said> said(Node object, ObjectType type, Wording words, Scope scope) {
        Remark remark = new Remark(words.with(""), Optional.empty(), words);
        if (object instanceof RangeVar relation) {
            return Optional.of(new Said(Schema.RELATION, scope.existing(relation), remark));
        }
        return switch (type) {
            case OBJECT_SCHEMA ->
                Optional.of(new Said("schema", Names.withoutSchema(Names.last(Names.parts(object))), remark));
            case OBJECT_TYPE, OBJECT_DOMAIN ->
                Optional.of(new Said("type", scope.existingType(Names.parts(object)), remark));
            default -> Optional.empty();
        };
    }

    /** The statement up to ON with the kind of object, and from TO or FROM. */
    private static Optional<Wording> wording(Scope scope) {
        StatementTokens tokens = scope.tokens();
        int on = next(0, tokens, "on");
        int to = next(on + 1, tokens, "to", "from");
        if (to >= tokens.count() || !(tokens.is(0, "grant") || tokens.is(0, "revoke"))) {
            return Optional.empty();
        }
        boolean kind = List.of("table", "sequence", "schema", "type", "domain").stream()
                .anyMatch(word -> tokens.is(on + 1, word));
        String text = scope.text();
        return Optional.of(new Wording(
                text.substring(tokens.start(0), tokens.end(kind ? on + 1 : on)) + " ",
                " " + text.substring(tokens.start(to), tokens.end(tokens.count() - 1))));
    }

    /** The next keyword that stands in no parentheses. */
    private static int next(int from, StatementTokens tokens, String... keywords) {
        int depth = 0;
        for (int i = from; i < tokens.count(); i++) {
            depth += tokens.depthChange(i);
            for (String keyword : keywords) {
                if (depth == 0 && tokens.is(i, keyword)) {
                    return i;
                }
            }
        }
        return tokens.count();
    }
}
