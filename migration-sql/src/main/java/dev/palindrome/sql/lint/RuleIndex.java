package dev.palindrome.sql.lint;

import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.rule.HistoryRule;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Rule;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.rule.StatementInUnit;
import dev.palindrome.sql.rule.StatementRule;
import dev.palindrome.sql.rule.UnitRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The rules that are on, found by what they look at. Safe for several threads. */
final class RuleIndex {

    private final List<StatementRule> statementRules = new ArrayList<>();
    private final List<OperationRule<?>> operationRules = new ArrayList<>();
    private final List<UnitRule> unitRules = new ArrayList<>();
    private final List<HistoryRule> historyRules = new ArrayList<>();
    private final Map<Class<?>, List<OperationRule<?>>> byOperation = new ConcurrentHashMap<>();

    RuleIndex(Collection<? extends Rule> rules) {
        for (Rule rule : rules) {
            if (rule instanceof StatementRule one) {
                statementRules.add(one);
            } else if (rule instanceof OperationRule<?> one) {
                operationRules.add(one);
            } else if (rule instanceof UnitRule one) {
                unitRules.add(one);
            } else if (rule instanceof HistoryRule one) {
                historyRules.add(one);
            }
        }
    }

    /** Whether anything is to be judged, and not only learned. */
    boolean areAsked() {
        return !(statementRules.isEmpty() && operationRules.isEmpty() && unitRules.isEmpty() && historyRules.isEmpty());
    }

    List<UnitRule> unitRules() {
        return unitRules;
    }

    List<HistoryRule> historyRules() {
        return historyRules;
    }

    void look(StatementInUnit statement, Scene scene) {
        statementRules.forEach(rule -> rule.look(statement, scene));
    }

    void look(Operation operation, Scene scene) {
        for (OperationRule<?> rule : rulesFor(operation.getClass())) {
            ask(rule, operation, scene);
        }
    }

    private List<OperationRule<?>> rulesFor(Class<?> kind) {
        return byOperation.computeIfAbsent(
                kind,
                one -> operationRules.stream()
                        .filter(rule -> rule.operations().isAssignableFrom(one))
                        .toList());
    }

    private static <O extends Operation> void ask(OperationRule<O> rule, Operation operation, Scene scene) {
        rule.look(rule.operations().cast(operation), scene);
    }
}
