package dev.palindrome.processor.body;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import dev.palindrome.migration.Backfill;
import dev.palindrome.sql.checksum.ChecksumStep;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a chain of calls that describes a backfill, if all of it is constant. */
final class BackfillReader {

    private static final String TABLE = "update";

    /** In the order in which the statements have them; the key is in none. */
    private static final List<String> PARTS = List.of("set", "where", "check", "key");

    private final ConstantFolder constants;
    private final Map<String, SqlText> texts = new HashMap<>();
    private long batchSize = Backfill.DEFAULT_BATCH_SIZE;
    private long expectAtLeast;
    private boolean liveOnly;

    private BackfillReader(ConstantFolder constants) {
        this.constants = constants;
    }

    static Optional<Reading> read(ExpressionTree expression, ConstantFolder constants) {
        BackfillReader reader = new BackfillReader(constants);
        for (MethodInvocationTree call : callsOf(expression)) {
            if (!reader.take(call)) {
                return Optional.empty();
            }
        }
        return reader.texts.containsKey(TABLE) ? Optional.of(reader.reading()) : Optional.empty();
    }

    /** The calls of a chain in the order in which they run. */
    private static List<MethodInvocationTree> callsOf(ExpressionTree expression) {
        List<MethodInvocationTree> calls = new ArrayList<>();
        ExpressionTree rest = expression;
        while (rest instanceof MethodInvocationTree call && call.getMethodSelect() instanceof MemberSelectTree select) {
            calls.add(call);
            rest = select.getExpression();
        }
        Collections.reverse(calls);
        boolean ofBackfill =
                rest.toString().equals("Backfill") || rest.toString().equals(Backfill.class.getName());
        return ofBackfill ? calls : List.of();
    }

    private boolean take(MethodInvocationTree call) {
        String name =
                ((MemberSelectTree) call.getMethodSelect()).getIdentifier().toString();
        List<? extends ExpressionTree> arguments = call.getArguments();
        if (name.equals("liveOnly") && arguments.isEmpty()) {
            liveOnly = true;
            return true;
        }
        if (arguments.size() != 1) {
            return false;
        }
        if (name.equals(TABLE) || PARTS.contains(name)) {
            Optional<SqlText> text = constants.text(arguments.get(0));
            text.ifPresent(value -> texts.put(name, value));
            return text.isPresent();
        }
        return takeNumber(name, constants.number(arguments.get(0)));
    }

    private boolean takeNumber(String name, Optional<Long> number) {
        if (name.equals("batchSize")) {
            batchSize = number.orElse(batchSize);
        } else if (name.equals("expectAtLeast")) {
            expectAtLeast = number.orElse(expectAtLeast);
        } else {
            return false;
        }
        return number.isPresent();
    }

    private Reading reading() {
        ChecksumStep.Backfill step = new ChecksumStep.Backfill(
                valueOf(TABLE).orElseThrow(),
                valueOf("set"),
                valueOf("where"),
                valueOf("key"),
                (int) batchSize,
                valueOf("check"),
                expectAtLeast,
                liveOnly);
        List<SqlText> parts =
                PARTS.stream().filter(texts::containsKey).map(texts::get).toList();
        return new Reading(step, parts);
    }

    private Optional<String> valueOf(String part) {
        return Optional.ofNullable(texts.get(part)).map(SqlText::value);
    }

    /**
     * A constant backfill.
     *
     * @param step as the checksum counts it
     * @param parts its pieces of SQL
     */
    record Reading(ChecksumStep.Backfill step, List<SqlText> parts) {

        /** The backfill as the migration describes it, as far as its SQL goes. */
        Backfill described() {
            Backfill backfill = Backfill.update(step.table());
            backfill = step.set().map(backfill::set).orElse(backfill);
            backfill = step.where().map(backfill::where).orElse(backfill);
            return step.check().map(backfill::check).orElse(backfill);
        }
    }
}
