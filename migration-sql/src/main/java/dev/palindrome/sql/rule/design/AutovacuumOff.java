package dev.palindrome.sql.rule.design;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.DesignRule;
import dev.palindrome.sql.operation.TableOperation;
import dev.palindrome.sql.operation.TableOperation.CreateTable;
import dev.palindrome.sql.operation.TableOperation.SetStorage;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Autovacuum is switched off for a table or for its TOAST table. */
final class AutovacuumOff implements OperationRule<TableOperation> {

    private static final Set<String> SETTINGS = Set.of("autovacuum_enabled", "toast.autovacuum_enabled");

    /** What a boolean storage parameter takes for false. */
    private static final Set<String> OFF = Set.of("false", "off", "no", "0", "f", "n");

    @Override
    public Code code() {
        return DesignRule.DISABLE_AUTOVACUUM;
    }

    @Override
    public Class<TableOperation> operations() {
        return TableOperation.class;
    }

    @Override
    public void look(TableOperation operation, Scene scene) {
        if (options(operation).entrySet().stream().anyMatch(AutovacuumOff::switchesOff)) {
            scene.report(code().with("table", operation.table().sql()), operation.span());
        }
    }

    private static Map<String, String> options(TableOperation operation) {
        if (operation instanceof CreateTable create) {
            return create.storage();
        }
        return operation instanceof SetStorage set ? set.options() : Map.of();
    }

    private static boolean switchesOff(Map.Entry<String, String> option) {
        return SETTINGS.contains(option.getKey())
                && OFF.contains(option.getValue().toLowerCase(Locale.ROOT));
    }
}
