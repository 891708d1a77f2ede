package dev.palindrome.sql.rule.transaction;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.TransactionRule;
import dev.palindrome.sql.operation.SessionOperation.SetSetting;
import dev.palindrome.sql.rule.Transaction;
import dev.palindrome.sql.rule.UnitRule;
import dev.palindrome.sql.rule.UnitScene;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A lock_timeout that is none, that is long, or that comes behind the lock. */
final class LockTimeoutWithoutUse implements UnitRule {

    /** Longer than any user waits for an answer. */
    private static final Duration LONG = Duration.ofSeconds(30);

    private static final Pattern VALUE = Pattern.compile("([0-9]+)\\s*(us|ms|s|min|h|d)?");

    @Override
    public Code code() {
        return TransactionRule.LOCK_TIMEOUT_VALUE;
    }

    @Override
    public void judge(UnitScene scene) {
        Set<Transaction> locked = new HashSet<>();
        List<DoneStatement> statements = DoneStatement.of(scene.moments());
        int lastLock = lastLock(statements);
        for (int i = 0; i < statements.size(); i++) {
            DoneStatement statement = statements.get(i);
            boolean used = i < lastLock;
            statement
                    .does(SetSetting.class)
                    .filter(set ->
                            set.setting().equals("lock_timeout") && set.values().size() == 1)
                    .flatMap(set -> problem(set.values().get(0), used, locked.contains(statement.transaction())))
                    .ifPresent(problem -> scene.report(
                            code().with("statement", statement.shortly())
                                    .with("problem", problem)
                                    .with("set", Wording.set(statement.transaction())),
                            statement.first()));
            if (locks(statement) && statement.transaction().isBlock()) {
                locked.add(statement.transaction());
            }
        }
    }

    /** The number of the last statement that waits for a lock of what was there before; -1 if none does, as in a dump. */
    private static int lastLock(List<DoneStatement> statements) {
        int last = statements.size() - 1;
        while (last >= 0 && !locks(statements.get(last))) {
            last--;
        }
        return last;
    }

    private static boolean locks(DoneStatement statement) {
        return statement.effects().anyMatch(effect -> effect.lock().stopsWriters());
    }

    private static Optional<String> problem(String value, boolean used, boolean late) {
        Optional<Duration> timeout = duration(value);
        if (timeout.filter(Duration::isZero).isPresent()) {
            return used ? Optional.of("lets statements wait for locks without end") : Optional.empty();
        }
        if (timeout.filter(one -> one.compareTo(LONG) > 0).isPresent()) {
            return used ? Optional.of("lets everybody wait behind a lock for that long") : Optional.empty();
        }
        return late ? Optional.of("comes behind a statement that has waited for its lock already") : Optional.empty();
    }

    /** "If this value is specified without units, it is taken as milliseconds": 20.11. */
    private static Optional<Duration> duration(String value) {
        Matcher matcher = VALUE.matcher(value.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long amount = Long.parseLong(matcher.group(1));
        String unit = matcher.group(2) == null ? "ms" : matcher.group(2);
        return Optional.of(
                switch (unit) {
                    case "us" -> Duration.ofNanos(amount * 1000);
                    case "s" -> Duration.ofSeconds(amount);
                    case "min" -> Duration.ofMinutes(amount);
                    case "h" -> Duration.ofHours(amount);
                    case "d" -> Duration.ofDays(amount);
                    default -> Duration.ofMillis(amount);
                });
    }
}
