package dev.palindrome.sql.rule.transaction;

import dev.palindrome.sql.effect.Effect;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.rule.Moment;
import dev.palindrome.sql.rule.StatementInUnit;
import dev.palindrome.sql.rule.Transaction;
import dev.palindrome.sql.script.Script;
import dev.palindrome.sql.script.TransactionMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A statement with everything that it has done.
 *
 * @param moments its operations in order; at least one
 */
record DoneStatement(List<Moment> moments) {

    DoneStatement {
        moments = List.copyOf(moments);
    }

    /** Puts together what one statement has done. */
    static List<DoneStatement> of(List<Moment> moments) {
        List<DoneStatement> statements = new ArrayList<>();
        List<Moment> open = new ArrayList<>();
        for (Moment moment : moments) {
            if (!open.isEmpty() && !isSame(open.get(0).statement(), moment.statement())) {
                statements.add(new DoneStatement(open));
                open.clear();
            }
            open.add(moment);
        }
        if (!open.isEmpty()) {
            statements.add(new DoneStatement(open));
        }
        return statements;
    }

    private static boolean isSame(StatementInUnit one, StatementInUnit other) {
        return one.step() == other.step() && one.span().equals(other.span());
    }

    Moment first() {
        return moments.get(0);
    }

    StatementInUnit statement() {
        return first().statement();
    }

    Transaction transaction() {
        return first().transaction();
    }

    /** Whether PostgreSQL refuses it in a transaction block. */
    boolean isRefusedInTransaction() {
        return isRefusedInTransaction(statement().sql());
    }

    static boolean isRefusedInTransaction(String sql) {
        return Script.of(sql).statements().stream().anyMatch(one -> one.mode() == TransactionMode.NON_TRANSACTIONAL);
    }

    /** The statement in one line, cut where it gets long. */
    String shortly() {
        return Wording.shortly(statement().sql());
    }

    Stream<Effect> effects() {
        return moments.stream().flatMap(moment -> moment.effects().stream());
    }

    <O extends Operation> Optional<O> does(Class<O> kind) {
        return moments.stream()
                .map(Moment::operation)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }
}
