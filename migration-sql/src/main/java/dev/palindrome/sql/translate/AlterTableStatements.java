package dev.palindrome.sql.translate;

import dev.palindrome.sql.ast.AlterTableCmd;
import dev.palindrome.sql.ast.AlterTableStmt;
import dev.palindrome.sql.ast.AlterTableType;
import dev.palindrome.sql.ast.ObjectType;
import dev.palindrome.sql.lex.Span;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.operation.TableOperation.AlterOtherwise;
import dev.palindrome.sql.operation.TypeOperation.AlterTypeOtherwise;
import dev.palindrome.sql.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code ALTER TABLE} and what shares its grammar: indexes, views, sequences, composite types. */
final class AlterTableStatements {

    private static final Map<AlterTableType, AlterCommand> COMMANDS = commands();

    /** What an {@code ALTER VIEW} does to columns is no change of a table. */
    private static final Set<AlterTableType> OF_COLUMNS =
            EnumSet.of(AlterTableType.AT_ColumnDefault, AlterTableType.AT_AddColumn, AlterTableType.AT_DropColumn);

    private AlterTableStatements() {}

    static void addTo(Translators to) {
        to.on(AlterTableStmt.class, AlterTableStatements::alter);
    }

    private static Map<AlterTableType, AlterCommand> commands() {
        Map<AlterTableType, AlterCommand> commands = new EnumMap<>(AlterTableType.class);
        commands.putAll(ColumnCommands.all());
        commands.putAll(ConstraintCommands.all());
        commands.putAll(TableCommands.all());
        commands.putAll(TriggerCommands.all());
        return commands;
    }

    private static List<Operation> alter(AlterTableStmt tree, Scope scope) {
        QualifiedName relation = tree.objtype() == ObjectType.OBJECT_TYPE
                ? scope.schema().typeNamed(schemaOf(tree), nameOf(tree))
                : scope.existing(tree.relation());
        List<Span> spans = CommandSpans.of(scope, tree.cmds().size());
        boolean only = tree.relation() != null && !tree.relation().inh();
        List<AlterScope> commands = new ArrayList<>();
        for (int i = 0; i < tree.cmds().size(); i++) {
            if (tree.cmds().get(i) instanceof AlterTableCmd command) {
                commands.add(new AlterScope(command, relation, only, tree.objtype(), scope.at(spans.get(i))));
            }
        }
        // the passes of ATRewriteCatalogs: DROP CONSTRAINT comes before ADD CONSTRAINT wherever it stands
        commands.sort(Comparator.comparing(one -> AlterPass.of(one.command())));
        return commands.stream().map(AlterTableStatements::translate).toList();
    }

    private static Optional<String> schemaOf(AlterTableStmt tree) {
        return Optional.ofNullable(tree.relation()).map(relation -> relation.schemaname());
    }

    private static String nameOf(AlterTableStmt tree) {
        return tree.relation() == null ? "" : Names.of(tree.relation().relname());
    }

    private static Operation translate(AlterScope scope) {
        String command = scope.command().subtype().name();
        if (scope.kind() == ObjectType.OBJECT_TYPE) {
            return new AlterTypeOtherwise(scope.span(), scope.table(), command);
        }
        AlterCommand known = COMMANDS.get(scope.command().subtype());
        boolean ofView = scope.kind() == ObjectType.OBJECT_VIEW
                && OF_COLUMNS.contains(scope.command().subtype());
        return known == null || ofView
                ? new AlterOtherwise(
                        scope.span(), scope.table(), command, Words.command(scope, command, Optional.empty()))
                : known.translate(scope);
    }
}
