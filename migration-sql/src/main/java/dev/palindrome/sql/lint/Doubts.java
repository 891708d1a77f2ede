package dev.palindrome.sql.lint;

import dev.palindrome.sql.lex.Span;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.operation.RoutineOperation.RunBlock;
import dev.palindrome.sql.replay.Replay;
import dev.palindrome.sql.rule.HiddenStatement;
import dev.palindrome.sql.schema.Origin;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.translate.Translation;
import java.util.List;
import java.util.Set;

/**
 * What is not known any more behind a DO block. Which of its commands ran is decided when it runs: what they would change is
 * forgotten. A text that is put together then, and a language that nobody here reads, may have changed anything.
 */
public final class Doubts {

    private static final Set<String> READ = Set.of("plpgsql", "sql");

    private Doubts() {}

    /**
     * Forgets what a block may have changed.
     *
     * @param block the block
     * @param hidden the statements in it
     * @param text the text of the step or file
     * @param schema the schema that the block meets, which is the one behind it afterwards
     * @param origin where objects come from that it makes
     */
    public static void behind(RunBlock block, List<HiddenStatement> hidden, String text, Schema schema, Origin origin) {
        if (!READ.contains(block.language()) || hidden.stream().anyMatch(HiddenStatement::mayChangeAnything)) {
            schema.doubtEverything();
            return;
        }
        Schema perhaps = schema.fork();
        for (HiddenStatement statement : hidden) {
            statement.tree().ifPresent(tree -> {
                Span span = statement.span();
                for (Operation operation : Translation.of(tree, span, text, perhaps, origin)) {
                    Replay.apply(operation, perhaps, origin);
                }
            });
        }
        schema.doubt(perhaps);
    }
}
