package dev.palindrome.sql.translate;

import dev.palindrome.sql.ast.FuncCall;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.ResTarget;
import dev.palindrome.sql.ast.SelectStmt;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.operation.SessionOperation.SetSetting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Calls of {@code set_config}, which are {@code SET} by another name (manual, section 9.28.1). */
final class ConfigCalls {

    private static final int ARGUMENTS = 3;

    private ConfigCalls() {}

    static List<Operation> of(SelectStmt query, Scope scope) {
        List<Operation> settings = new ArrayList<>();
        for (Node target : query.targetList()) {
            if (target instanceof ResTarget result
                    && result.val() instanceof FuncCall call
                    && call.args().size() == ARGUMENTS
                    && Names.last(call.funcname()).equals("set_config")) {
                settings.add(setting(call, scope));
            }
        }
        return settings;
    }

    private static Operation setting(FuncCall call, Scope scope) {
        String name = Literals.text(call.args().get(0)).toLowerCase(Locale.ROOT);
        String value = Literals.text(call.args().get(1));
        boolean local = Boolean.parseBoolean(Literals.text(call.args().get(2)));
        List<String> values = name.equals("search_path") ? names(value) : List.of(value);
        return new SetSetting(scope.span(), name, values, local);
    }

    /** One empty name stands for no schema at all; no value would stand for the default. */
    private static List<String> names(String path) {
        return Stream.of(path.split(",", -1))
                .map(String::strip)
                .map(ConfigCalls::unquoted)
                .toList();
    }

    private static String unquoted(String name) {
        boolean quoted = name.length() > 1 && name.startsWith("\"") && name.endsWith("\"");
        return quoted ? name.substring(1, name.length() - 1).replace("\"\"", "\"") : name;
    }
}
