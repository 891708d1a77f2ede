package dev.palindrome.sql.inverse;

import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.lex.Span;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.replay.Replay;
import dev.palindrome.sql.schema.Origin;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.translate.Translation;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the downgrade of an upgrade: takes its statements in order, and gives back the steps in the opposite order, each derived from
 * the schema that its operation met. Not safe for several threads.
 */
public final class Inverse {

    private final int unit;
    private final List<String> path;
    private final List<List<Undo>> undone = new ArrayList<>();
    private final Schema start;
    private Schema schema;

    /**
     * Begins with the schema that the upgrade meets.
     *
     * @param before the schema, which must not be changed as long as this is used
     * @param unit the number of the upgrade
     */
    public Inverse(Schema before, int unit) {
        this.unit = unit;
        this.start = before;
        this.schema = before.fork();
        schema.newSession();
        this.path = schema.searchPath();
    }

    /**
     * Takes a statement of the upgrade.
     *
     * @param tree its syntax tree
     * @param span where it stands
     * @param text the text of the step
     * @param transaction the number of its transaction
     */
    public void take(Node tree, Span span, String text, int transaction) {
        Origin origin = new Origin(unit, transaction);
        List<Operation> operations = Translation.of(tree, span, text, schema, origin);
        for (Operation operation : operations) {
            Schema met = schema;
            schema = met.onward();
            Before before = new Before(
                    met,
                    start,
                    unit,
                    new Spelling(met, path),
                    span.of(text),
                    met.searchPath().equals(path));
            undone.add(Undoing.back(operation, before));
            Replay.apply(operation, schema, origin);
        }
    }

    /**
     * Says that something runs here that SQL cannot take back or that nobody sees.
     *
     * @param what what the author has to see to
     */
    public void leave(String what) {
        undone.add(List.of(Undo.left(what)));
    }

    /**
     * Gives the downgrade.
     *
     * @return what takes back the statements taken so far
     */
    public Proposal proposal() {
        Schema now = schema.fork();
        now.newSession();
        List<Line> lines = new ArrayList<>();
        for (int i = undone.size() - 1; i >= 0; i--) {
            undone.get(i).forEach(undo -> lines.addAll(undo.take(now)));
        }
        return new Proposal(lines);
    }
}
