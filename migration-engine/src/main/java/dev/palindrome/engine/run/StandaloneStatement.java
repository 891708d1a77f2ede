package dev.palindrome.engine.run;

import dev.palindrome.model.plan.Segment;
import dev.palindrome.sql.script.Script;
import dev.palindrome.sql.script.SqlStatement;
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

    /** They can commit half way. */
    private static final Set<String> PROCEDURAL = Set.of("CALL", "DO", "EXECUTE", "SELECT");

    static StandaloneStatement of(Segment.NonTransactional segment) {
        Script script = Script.of(segment.statement().sql());
        SqlStatement statement = script.statements().get(0);
        WordReader words = new WordReader(script.lexed(), statement.tokens());
        boolean concurrently = words.has("concurrently");
        return new StandaloneStatement(
                segment.doneWhen()
                        .<Probe>map(QueryProbe::new)
                        .or(() -> new ProbeFinder(words).find(statement.command())),
                segment.doneWhen().isPresent() || words.has("exists"),
                concurrently || statement.command().equals("VACUUM"),
                !concurrently && !PROCEDURAL.contains(statement.command()));
    }
}
