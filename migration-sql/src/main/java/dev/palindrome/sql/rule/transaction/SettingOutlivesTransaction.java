package dev.palindrome.sql.rule.transaction;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.TransactionRule;
import dev.palindrome.sql.operation.SessionOperation.SetSetting;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.rule.Transaction.Frame;
import java.util.regex.Pattern;

/** SET without LOCAL in a transaction of the runner, whose session goes on. */
final class SettingOutlivesTransaction implements OperationRule<SetSetting> {

    private static final Pattern SET = Pattern.compile("(?i)^set(\\s+session)?\\s+");

    @Override
    public Code code() {
        return TransactionRule.SET_WITHOUT_LOCAL;
    }

    @Override
    public Class<SetSetting> operations() {
        return SetSetting.class;
    }

    @Override
    public void look(SetSetting operation, Scene scene) {
        boolean outlives = !operation.local()
                && !operation.values().isEmpty()
                && scene.transaction().frame() == Frame.RUNNER;
        if (outlives) {
            String sql = scene.statement().sql();
            scene.report(
                    code().with("statement", Wording.shortly(sql))
                            .with("local", SET.matcher(sql).replaceFirst("SET LOCAL ")),
                    operation.span());
        }
    }
}
