package dev.palindrome.sql.translate;

import dev.palindrome.sql.ast.CreateEventTrigStmt;
import dev.palindrome.sql.ast.CreateExtensionStmt;
import dev.palindrome.sql.ast.CreateFdwStmt;
import dev.palindrome.sql.ast.CreateForeignServerStmt;
import dev.palindrome.sql.ast.CreatePLangStmt;
import dev.palindrome.sql.ast.CreatePublicationStmt;
import dev.palindrome.sql.ast.CreateRoleStmt;
import dev.palindrome.sql.ast.CreateSeqStmt;
import dev.palindrome.sql.ast.CreateStatsStmt;
import dev.palindrome.sql.ast.CreateSubscriptionStmt;
import dev.palindrome.sql.ast.CreateTableSpaceStmt;
import dev.palindrome.sql.ast.CreatedbStmt;
import dev.palindrome.sql.ast.DefineStmt;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.ObjectType;
import dev.palindrome.sql.ast.RangeVar;
import dev.palindrome.sql.operation.ObjectOperation.CreateObject;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.schema.NamedObject;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Wording;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What makes objects of which only the kind and the name matter. */
final class ObjectStatements {

    private ObjectStatements() {}

    static void addTo(Translators to) {
        to.on(CreateSeqStmt.class, (tree, scope) -> List.of(sequence(tree, scope)))
                .on(
                        CreateExtensionStmt.class,
                        (tree, scope) -> made("extension", tree.extname(), tree.ifNotExists(), tree.options(), scope))
                .on(CreateRoleStmt.class, (tree, scope) -> made("role", tree.role(), false, tree.options(), scope))
                .on(CreatedbStmt.class, (tree, scope) -> made("database", tree.dbname(), false, tree.options(), scope))
                .on(
                        CreateTableSpaceStmt.class,
                        (tree, scope) -> made("tablespace", tree.tablespacename(), false, tree.options(), scope))
                .on(
                        CreateForeignServerStmt.class,
                        (tree, scope) -> made("server", tree.servername(), tree.ifNotExists(), tree.options(), scope))
                .on(
                        CreateFdwStmt.class,
                        (tree, scope) -> made("foreign data wrapper", tree.fdwname(), false, tree.options(), scope))
                .on(CreatePLangStmt.class, (tree, scope) -> made("language", tree.plname(), false, List.of(), scope))
                .on(
                        CreatePublicationStmt.class,
                        (tree, scope) -> made("publication", tree.pubname(), false, tree.options(), scope))
                .on(
                        CreateSubscriptionStmt.class,
                        (tree, scope) -> made("subscription", tree.subname(), false, tree.options(), scope))
                .on(
                        CreateEventTrigStmt.class,
                        (tree, scope) -> made("event trigger", tree.trigname(), false, List.of(), scope))
                .on(CreateStatsStmt.class, ObjectStatements::statistics)
                .on(DefineStmt.class, (tree, scope) -> List.of(define(tree, scope)));
    }

    private static Operation sequence(CreateSeqStmt tree, Scope scope) {
        return new CreateObject(
                scope.span(),
                new NamedObject(
                        "sequence",
                        scope.created(tree.sequence()),
                        scope.origin(),
                        Words.around(Objects.requireNonNull(tree.sequence()).location(), scope)),
                false,
                tree.ifNotExists(),
                sequenceOptions(tree.options()));
    }

    /** The options of a sequence, {@code owned_by} as {@code schema.table.column}. */
    static Map<String, String> sequenceOptions(List<Node> definitions) {
        Map<String, String> options = new LinkedHashMap<>(Literals.options(definitions));
        SequenceOptions.owner(definitions).ifPresent(owner -> options.put("owned_by", Names.dotted(owner)));
        return options;
    }

    private static List<Operation> made(
            String kind, @Nullable String name, boolean ifNotExists, List<Node> options, Scope scope) {
        return List.of(new CreateObject(
                scope.span(),
                new NamedObject(kind, Names.withoutSchema(name), scope.origin(), words(kind, scope)),
                false,
                ifNotExists,
                Literals.options(options)));
    }

    private static List<Operation> statistics(CreateStatsStmt tree, Scope scope) {
        QualifiedName name = scope.created(tree.defnames());
        return List.of(new CreateObject(
                scope.span(),
                new NamedObject("statistics", name, scope.origin(), words("statistics", scope)),
                false,
                tree.ifNotExists(),
                tree.relations().stream()
                        .filter(RangeVar.class::isInstance)
                        .findFirst()
                        .map(table ->
                                Map.of("table", scope.existing((RangeVar) table).toString()))
                        .orElse(Map.of())));
    }

    private static Operation define(DefineStmt tree, Scope scope) {
        QualifiedName name = scope.created(tree.defnames());
        if (tree.kind() == ObjectType.OBJECT_TYPE) {
            return TypeStatements.other(name, scope);
        }
        return new CreateObject(
                scope.span(),
                new NamedObject(Kinds.of(tree.kind()), name, scope.origin(), words(Kinds.of(tree.kind()), scope)),
                tree.replace(),
                tree.ifNotExists(),
                Literals.options(tree.definition()));
    }

    /** The statement, whose first words are CREATE and what it makes. */
    private static Optional<Wording> words(String kind, Scope scope) {
        Set<String> first = new HashSet<>(List.of("create", "or", "replace", "if", "not", "exists"));
        first.addAll(List.of(kind.split(" ")));
        return Words.behind(first, scope);
    }
}
