package dev.palindrome.engine.run;

import dev.palindrome.model.plan.Segment;
import dev.palindrome.sql.lex.LexedText;
import dev.palindrome.sql.lex.Token;
import dev.palindrome.sql.lex.TokenKind;
import dev.palindrome.sql.script.Script;
import dev.palindrome.sql.script.SqlStatement;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A statement that runs by itself, with what its words say about running it again.
 *
 * @param probe tells whether its effect is there
 * @param tolerant whether it says itself, with IF [NOT] EXISTS, that the effect may be there already
 * @param patient whether it waits for others without making anybody wait behind it, so that lock_timeout must not end it
 * @param allOrNothing whether a failure that the server reports leaves nothing of it
 */
record StandaloneStatement(Optional<Probe> probe, boolean tolerant, boolean patient, boolean allOrNothing) {

    private static final Set<String> RESTARTABLE =
            Set.of("VACUUM", "ANALYZE", "CHECKPOINT", "CLUSTER", "ALTER SYSTEM", "REFRESH MATERIALIZED VIEW");
    /** They can commit half way. */
    private static final Set<String> PROCEDURAL = Set.of("CALL", "DO", "EXECUTE", "SELECT");

    static StandaloneStatement of(Segment.NonTransactional segment) {
        Script script = Script.of(segment.statement().sql());
        SqlStatement statement = script.statements().get(0);
        Words words = new Words(script.lexed(), statement.tokens());
        boolean concurrently = words.has("concurrently");
        return new StandaloneStatement(
                segment.doneWhen().<Probe>map(QueryProbe::new).or(() -> words.probe(statement.command(), concurrently)),
                segment.doneWhen().isPresent() || words.has("exists"),
                concurrently || statement.command().equals("VACUUM"),
                !concurrently && !PROCEDURAL.contains(statement.command()));
    }

    /** The tokens of the statement, read from the front. */
    private static final class Words {

        private final LexedText lexed;
        private final List<Token> tokens;
        private int at;

        Words(LexedText lexed, List<Token> tokens) {
            this.lexed = lexed;
            this.tokens = tokens;
        }

        boolean has(String keyword) {
            return tokens.stream().anyMatch(token -> lexed.isKeyword(token, keyword));
        }

        Optional<Probe> probe(String command, boolean concurrently) {
            if (RESTARTABLE.contains(command)) {
                return Optional.of(new RestartableProbe());
            }
            if (!concurrently) {
                return Optional.empty();
            }
            return switch (command) {
                case "CREATE INDEX" -> createdIndex();
                case "DROP INDEX" -> droppedIndex();
                default -> Optional.empty();
            };
        }

        /** CREATE [UNIQUE] INDEX CONCURRENTLY [IF NOT EXISTS] name ON [ONLY] table. */
        private Optional<Probe> createdIndex() {
            skipBehind("concurrently");
            skip("if");
            skip("not");
            skip("exists");
            if (next("on")) {
                // the server chooses the name, which nobody knows before
                return Optional.empty();
            }
            Optional<String> name = plainName();
            at++;
            skip("on");
            skip("only");
            String table = qualifiedName();
            return name.map(index -> new IndexProbe(index, table));
        }

        /** DROP INDEX CONCURRENTLY [IF EXISTS] name. */
        private Optional<Probe> droppedIndex() {
            skipBehind("concurrently");
            skip("if");
            skip("exists");
            return Optional.of(new DroppedIndexProbe(qualifiedName()));
        }

        private void skipBehind(String keyword) {
            while (at < tokens.size() && !next(keyword)) {
                at++;
            }
            at++;
        }

        private boolean next(String keyword) {
            return at < tokens.size() && lexed.isKeyword(tokens.get(at), keyword);
        }

        private void skip(String keyword) {
            if (next(keyword)) {
                at++;
            }
        }

        /** A name without quotes is folded; one with escapes is left to the author's doneWhen. */
        private Optional<String> plainName() {
            if (at >= tokens.size()) {
                return Optional.empty();
            }
            Token token = tokens.get(at);
            if (token.kind() == TokenKind.WORD) {
                return Optional.of(lexed.normalized(token));
            }
            if (token.kind() == TokenKind.QUOTED_IDENTIFIER) {
                String quoted = lexed.text(token);
                return Optional.of(quoted.substring(1, quoted.length() - 1).replace("\"\"", "\""));
            }
            return Optional.empty();
        }

        private String qualifiedName() {
            StringBuilder name = new StringBuilder();
            while (at < tokens.size()) {
                name.append(lexed.text(tokens.get(at++)));
                if (at >= tokens.size() || !lexed.text(tokens.get(at)).equals(".")) {
                    return name.toString();
                }
                name.append('.');
                at++;
            }
            return name.toString();
        }
    }
}
