package dev.palindrome.sql.translate;

import dev.palindrome.sql.ast.AlterFunctionStmt;
import dev.palindrome.sql.ast.CallStmt;
import dev.palindrome.sql.ast.CreateFunctionStmt;
import dev.palindrome.sql.ast.DefElem;
import dev.palindrome.sql.ast.DoStmt;
import dev.palindrome.sql.ast.FunctionParameter;
import dev.palindrome.sql.ast.FunctionParameterMode;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.VariableSetStmt;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.operation.RoutineOperation.AlterRoutine;
import dev.palindrome.sql.operation.RoutineOperation.Call;
import dev.palindrome.sql.operation.RoutineOperation.CreateRoutine;
import dev.palindrome.sql.operation.RoutineOperation.RunBlock;
import dev.palindrome.sql.schema.DataType;
import dev.palindrome.sql.schema.Routine;
import dev.palindrome.sql.schema.Routine.Volatility;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Functions, procedures, {@code DO} and {@code CALL}. */
final class RoutineStatements {

    private static final Set<FunctionParameterMode> OUTPUT =
            EnumSet.of(FunctionParameterMode.FUNC_PARAM_OUT, FunctionParameterMode.FUNC_PARAM_TABLE);

    private RoutineStatements() {}

    static void addTo(Translators to) {
        to.on(CreateFunctionStmt.class, (tree, scope) -> List.of(create(tree, scope)))
                .on(AlterFunctionStmt.class, (tree, scope) -> List.of(alter(tree, scope)))
                .on(DoStmt.class, (tree, scope) -> List.of(block(tree, scope)))
                .on(CallStmt.class, (tree, scope) -> List.of(call(tree, scope)));
    }

    private static Operation create(CreateFunctionStmt tree, Scope scope) {
        Map<String, String> options = Literals.options(tree.options());
        String language = options.getOrDefault("language", "sql").toLowerCase(Locale.ROOT);
        Routine routine = new Routine(
                scope.created(tree.funcname()),
                arguments(tree.parameters(), scope),
                tree.isProcedure(),
                language,
                Volatility.valueOf(
                        options.getOrDefault("volatility", "volatile").toUpperCase(Locale.ROOT)),
                scope.origin(),
                Words.behind(Set.of("create", "or", "replace", "function", "procedure"), scope));
        return new CreateRoutine(
                scope.span(),
                routine,
                tree.replace(),
                Boolean.parseBoolean(options.get("security")),
                settings(tree.options()));
    }

    private static List<DataType> arguments(List<Node> parameters, Scope scope) {
        return parameters.stream()
                .filter(FunctionParameter.class::isInstance)
                .map(FunctionParameter.class::cast)
                .filter(parameter -> !OUTPUT.contains(parameter.mode()))
                .map(parameter -> scope.type(parameter.argType()))
                .toList();
    }

    private static List<String> settings(List<Node> options) {
        return options.stream()
                .filter(DefElem.class::isInstance)
                .map(option -> ((DefElem) option).arg())
                .filter(VariableSetStmt.class::isInstance)
                .map(set -> Names.of(((VariableSetStmt) set).name()).toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Operation alter(AlterFunctionStmt tree, Scope scope) {
        Optional<Boolean> securityDefiner = Optional.ofNullable(
                        Literals.options(tree.actions()).get("security"))
                .map(Boolean::parseBoolean);
        return new AlterRoutine(
                scope.span(),
                scope.existingRoutine(Names.parts(tree.func())),
                Types.ofArguments(tree.func(), scope.schema()),
                Optional.ofNullable(Literals.options(tree.actions()).get("volatility"))
                        .map(volatility -> Volatility.valueOf(volatility.toUpperCase(Locale.ROOT))),
                securityDefiner,
                settings(tree.actions()));
    }

    private static Operation block(DoStmt tree, Scope scope) {
        String language = Literals.options(tree.args()).getOrDefault("language", "plpgsql");
        return new RunBlock(scope.span(), language.toLowerCase(Locale.ROOT));
    }

    private static Operation call(CallStmt tree, Scope scope) {
        return new Call(scope.span(), tree.funccall() == null ? List.of() : Expressions.functions(tree.funccall()));
    }
}
