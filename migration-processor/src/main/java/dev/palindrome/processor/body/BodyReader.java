package dev.palindrome.processor.body;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.EmptyStatementTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.palindrome.model.report.CompileReport.Place;
import dev.palindrome.processor.body.Body.BodyStep;
import dev.palindrome.processor.body.Body.FileProblem;
import dev.palindrome.processor.project.SqlFiles;
import dev.palindrome.processor.report.FileLocation;
import dev.palindrome.processor.report.Location;
import dev.palindrome.sql.checksum.ChecksumStep;
import dev.palindrome.sql.lex.LineIndex;
import dev.palindrome.sql.lex.Position;
import dev.palindrome.sql.lint.UnitStep;
import dev.palindrome.sql.script.Script;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads one method as a list of steps.
 *
 * <p>A body is constant if it is nothing but calls of {@code Steps} with constant arguments, and local constants. Of any
 * other body the Java tokens are counted, with those of the class's other members, which it may call; the SQL of its constant
 * steps is counted too, since it may stand in another file, and is judged all the same.
 */
final class BodyReader {

    private static final int EXCERPT = 60;

    private final SourceUnit unit;
    private final String packageName;
    private final ConstantFolder constants;
    private final SqlFiles files;
    private final Supplier<List<String>> otherMembers;

    private final List<ChecksumStep> counted = new ArrayList<>();
    private final List<StepSql> sql = new ArrayList<>();
    private final List<BodyStep> steps = new ArrayList<>();
    private final List<FileProblem> problems = new ArrayList<>();
    private final Map<String, Script> read = new HashMap<>();
    private @Nullable Tree unseen;
    private String stepsName = "";

    BodyReader(
            SourceUnit unit,
            String packageName,
            ConstantFolder constants,
            SqlFiles files,
            Supplier<List<String>> otherMembers) {
        this.unit = unit;
        this.packageName = packageName;
        this.constants = constants;
        this.files = files;
        this.otherMembers = otherMembers;
    }

    Body read(MethodTree method) {
        stepsName = method.getParameters().get(0).getName().toString();
        BlockTree block = method.getBody();
        statements(block);
        if (unseen != null) {
            ChecksumStep opaque = new ChecksumStep.OpaqueBody(withOtherMembers(unit.textOf(block)), counted);
            counted.clear();
            counted.add(opaque);
        }
        return new Body(
                counted, sql, steps, problems, Optional.ofNullable(unseen).map(this::excerpt), read, constants.used());
    }

    private List<String> withOtherMembers(String source) {
        List<String> tokens = new ArrayList<>(JavaTokens.of(source));
        tokens.addAll(otherMembers.get());
        return tokens;
    }

    private String excerpt(Tree tree) {
        String line = unit.textOf(tree).lines().findFirst().orElse("").strip();
        return line.length() > EXCERPT ? line.substring(0, EXCERPT) + "..." : line;
    }

    private void statements(BlockTree block) {
        Set<String> assigned = new Assignments().in(block);
        for (StatementTree statement : block.getStatements()) {
            if (statement instanceof VariableTree variable) {
                local(variable, assigned);
            } else if (statement instanceof BlockTree nested) {
                statements(nested);
            } else if (!(statement instanceof EmptyStatementTree) && !isStep(statement)) {
                unknown(statement);
            }
        }
    }

    private void local(VariableTree variable, Set<String> assigned) {
        String name = variable.getName().toString();
        Optional<ConstantFolder.Constant> value = assigned.contains(name)
                ? Optional.empty()
                : Optional.ofNullable(variable.getInitializer()).flatMap(constants::constant);
        constants.define(name, value);
        if (value.isEmpty()) {
            unknown(variable);
        }
    }

    /** Notes what is not constant, and still looks for constant steps in it. */
    private void unknown(Tree tree) {
        if (unseen == null) {
            unseen = tree;
        }
        steps.add(new BodyStep(new UnitStep.Unseen(), sql.size()));
        tree.accept(new NestedSteps(), null);
    }

    private boolean isStep(StatementTree statement) {
        return statement instanceof ExpressionStatementTree expression
                && expression.getExpression() instanceof MethodInvocationTree call
                && nameOfStep(call).map(name -> step(name, call)).orElse(false);
    }

    private Optional<String> nameOfStep(MethodInvocationTree call) {
        return call.getMethodSelect() instanceof MemberSelectTree select
                        && select.getExpression() instanceof IdentifierTree receiver
                        && receiver.getName().contentEquals(stepsName)
                ? Optional.of(select.getIdentifier().toString())
                : Optional.empty();
    }

    /** Takes a step, if all of it is constant. */
    private boolean step(String name, MethodInvocationTree call) {
        List<? extends ExpressionTree> arguments = call.getArguments();
        if (arguments.isEmpty()) {
            return false;
        }
        ExpressionTree first = arguments.get(0);
        return switch (name) {
            case "sql" ->
                constants
                        .text(first)
                        .map(text -> sqlStep(text, Script.of(text.value())))
                        .orElse(false);
            case "sqlFile" -> constants.text(first).map(this::fileStep).orElse(false);
            case "autocommit" ->
                constants
                        .text(first)
                        .map(text -> autocommitStep(text, arguments))
                        .orElse(false);
            case "backfill" ->
                BackfillReader.read(first, constants).map(this::backfillStep).orElse(false);
            case "java" -> javaStep(first);
            default -> false;
        };
    }

    private boolean javaStep(ExpressionTree work) {
        steps.add(new BodyStep(new UnitStep.Unseen(), sql.size()));
        return counted.add(new ChecksumStep.JavaWork(withOtherMembers(unit.textOf(work))));
    }

    private boolean sqlStep(SqlText text, Script script) {
        steps.add(new BodyStep(new UnitStep.Text(script, false), sql.size()));
        sql.add(StepSql.statements(text, script));
        return counted.add(new ChecksumStep.Sql(script));
    }

    private boolean autocommitStep(SqlText text, List<? extends ExpressionTree> arguments) {
        Optional<SqlText> doneWhen = arguments.size() == 2 ? constants.text(arguments.get(1)) : Optional.empty();
        Script script = Script.of(text.value());
        steps.add(new BodyStep(new UnitStep.Text(script, true), sql.size()));
        sql.add(StepSql.statements(text, script));
        doneWhen.ifPresent(query -> sql.add(StepSql.part(query)));
        counted.add(new ChecksumStep.Autocommit(script, doneWhen.map(SqlText::value)));
        return arguments.size() == 1 || doneWhen.isPresent();
    }

    private boolean backfillStep(BackfillReader.Reading backfill) {
        steps.add(new BodyStep(new UnitStep.Batches(backfill.described()), sql.size()));
        backfill.parts().forEach(part -> sql.add(StepSql.part(part)));
        return counted.add(backfill.step());
    }

    private boolean fileStep(SqlText name) {
        SqlFiles.Reading file = files.read(packageName, name.value());
        if (file.text().isEmpty()) {
            problems.add(new FileProblem(sql.size(), file.path(), file.problem(), file.nearest()));
            sql.add(StepSql.fileName(name));
            return true;
        }
        String text = file.text().get();
        Script script = Script.of(text);
        read.put(file.path(), script);
        return sqlStep(SqlText.of(text, offset -> inFile(file.path(), text, offset, name.locate(0))), script);
    }

    private static Location inFile(String path, String text, int offset, Location names) {
        Position position = LineIndex.of(text).position(offset);
        return new FileLocation(new Place(path, position.line(), position.column()), names);
    }

    /** Finds the constant steps in what is not constant as a whole. */
    private final class NestedSteps extends TreeScanner<Void, Void> {

        @Override
        public @Nullable Void visitVariable(VariableTree variable, Void none) {
            constants.define(variable.getName().toString(), Optional.empty());
            return super.visitVariable(variable, null);
        }

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree call, Void none) {
            nameOfStep(call).ifPresent(name -> step(name, call));
            return super.visitMethodInvocation(call, null);
        }
    }
}
