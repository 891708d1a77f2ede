package dev.palindrome.sql.translate;

import dev.palindrome.sql.ast.ConstrType;
import dev.palindrome.sql.ast.Constraint;
import dev.palindrome.sql.ast.IndexElem;
import dev.palindrome.sql.ast.ListNode;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.naming.IndexClones;
import dev.palindrome.sql.schema.ConstraintOptions;
import dev.palindrome.sql.schema.Index;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.TableConstraint;
import dev.palindrome.sql.schema.TableConstraint.Check;
import dev.palindrome.sql.schema.TableConstraint.Exclusion;
import dev.palindrome.sql.schema.TableConstraint.ForeignKey;
import dev.palindrome.sql.schema.TableConstraint.UniqueKey;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The constraints of a definition, collected first because their names are chosen later, kind by kind. */
final class ConstraintDrafts {

    private final QualifiedName table;
    private final Scope scope;
    private final List<Draft> drafts = new ArrayList<>();

    private static final Set<ConstrType> DEFERRALS = EnumSet.of(
            ConstrType.CONSTR_ATTR_DEFERRABLE,
            ConstrType.CONSTR_ATTR_NOT_DEFERRABLE,
            ConstrType.CONSTR_ATTR_DEFERRED,
            ConstrType.CONSTR_ATTR_IMMEDIATE);

    /**
     * A constraint that has been read.
     *
     * @param tree its tree
     * @param columns the column that carries it, or those of its list
     * @param enforced whether it is checked at all
     * @param options what else its definition says
     */
    private record Draft(Constraint tree, List<String> columns, boolean enforced, ConstraintOptions options) {

        boolean is(ConstrType... kinds) {
            return Stream.of(kinds).anyMatch(kind -> tree.contype() == kind);
        }
    }

    /**
     * A constraint with its index.
     *
     * @param constraint the constraint
     * @param index the index of the same name
     */
    record Key(TableConstraint constraint, Index index) {}

    ConstraintDrafts(QualifiedName table, Scope scope) {
        this.table = table;
        this.scope = scope;
    }

    void add(Constraint tree, List<String> columns) {
        if (tree.contype() == ConstrType.CONSTR_ATTR_NOT_ENFORCED && !drafts.isEmpty()) {
            // says something about the constraint before it
            Draft last = drafts.remove(drafts.size() - 1);
            drafts.add(new Draft(last.tree(), last.columns(), false, last.options()));
            return;
        }
        if (DEFERRALS.contains(tree.contype()) && !drafts.isEmpty()) {
            Draft last = drafts.remove(drafts.size() - 1);
            drafts.add(new Draft(last.tree(), last.columns(), last.enforced(), deferred(last.options(), tree)));
            return;
        }
        drafts.add(new Draft(tree, columns, tree.isEnforced(), ConstraintOptions.of(tree)));
    }

    /** What stands behind a constraint of a column says when it is checked. */
    private static ConstraintOptions deferred(ConstraintOptions options, Constraint tree) {
        boolean waits = tree.contype() == ConstrType.CONSTR_ATTR_DEFERRED;
        boolean canWait = waits || tree.contype() == ConstrType.CONSTR_ATTR_DEFERRABLE || options.deferrable();
        return options.deferred(canWait, waits || options.initiallyDeferred());
    }

    /** The CHECKs, which hold for a table without rows whatever the text says about their validity. */
    List<Check> checks() {
        return drafts.stream()
                .filter(draft -> draft.is(ConstrType.CONSTR_CHECK))
                .map(draft ->
                        check(draft.tree(), draft.enforced(), draft.enforced()).withOptions(draft.options()))
                .toList();
    }

    List<ForeignKey> foreignKeys() {
        return drafts.stream()
                .filter(draft -> draft.is(ConstrType.CONSTR_FOREIGN))
                .map(draft -> foreignKey(
                                draft.tree(),
                                draft.tree().fkAttrs().isEmpty()
                                        ? draft.columns()
                                        : Names.strings(draft.tree().fkAttrs()),
                                draft.enforced(),
                                draft.enforced())
                        .withOptions(draft.options()))
                .toList();
    }

    /** The keys that an index is built for, the primary key first; keys over the same columns share one index. */
    List<Key> keys() {
        List<Draft> kept = new ArrayList<>();
        Stream.concat(
                        drafts.stream().filter(draft -> draft.is(ConstrType.CONSTR_PRIMARY)),
                        drafts.stream()
                                .filter(draft -> draft.is(ConstrType.CONSTR_UNIQUE, ConstrType.CONSTR_EXCLUSION)))
                .filter(draft -> kept.stream().noneMatch(before -> isSameIndex(before, draft)))
                .forEach(kept::add);
        return kept.stream()
                .map(draft -> {
                    Key key = key(draft.tree(), draft.columns(), true);
                    return new Key(key.constraint().withOptions(draft.options()), key.index());
                })
                .toList();
    }

    private static boolean isSameIndex(Draft key, Draft other) {
        return !key.is(ConstrType.CONSTR_EXCLUSION)
                && !other.is(ConstrType.CONSTR_EXCLUSION)
                && key.columns().equals(other.columns())
                && key.tree().including().equals(other.tree().including())
                && key.tree().nullsNotDistinct() == other.tree().nullsNotDistinct()
                && key.tree().deferrable() == other.tree().deferrable();
    }

    Check check(Constraint tree, boolean valid, boolean enforced) {
        Node expression = Objects.requireNonNull(tree.rawExpr());
        List<String> mentioned = Expressions.columns(expression);
        return new Check(
                name(tree, mentioned.size() == 1 ? mentioned : List.of(), "check"),
                tree.conname() != null,
                expression,
                mentioned,
                valid,
                enforced,
                scope.origin(),
                ConstraintOptions.of(tree));
    }

    ForeignKey foreignKey(Constraint tree, List<String> columns, boolean valid, boolean enforced) {
        return new ForeignKey(
                name(tree, columns, "fkey"),
                tree.conname() != null,
                columns,
                scope.existing(tree.pktable()),
                Names.strings(tree.pkAttrs()),
                WrittenActions.onDelete(tree, scope.tokens()),
                valid,
                enforced,
                scope.origin(),
                ConstraintOptions.of(tree));
    }

    private String name(Constraint tree, List<String> columns, String label) {
        if (tree.conname() == null) {
            return scope.chosen().constraint(table, columns, label).name();
        }
        scope.chosen().takeConstraint(table.sibling(tree.conname()));
        return tree.conname();
    }

    /** A key with its index, which is not valid if partitions lack it. */
    Key key(Constraint tree, List<String> columns, boolean valid) {
        List<String> including = Names.strings(tree.including());
        List<Index.Element> elements = tree.contype() == ConstrType.CONSTR_EXCLUSION
                ? excluded(tree)
                : columns.stream().map(Index.Element::of).toList();
        boolean primary = tree.contype() == ConstrType.CONSTR_PRIMARY;
        List<String> attributes = IndexClones.names(elements, including);
        String name = keyName(tree, attributes);
        boolean named = tree.conname() != null;
        boolean exclusion = tree.contype() == ConstrType.CONSTR_EXCLUSION;
        TableConstraint constraint = exclusion
                ? new Exclusion(
                        name, named, IndexDefinitions.columns(elements), scope.origin(), ConstraintOptions.of(tree))
                : new UniqueKey(name, named, primary, columns, scope.origin(), ConstraintOptions.of(tree));
        return new Key(
                constraint,
                new Index(
                        table.sibling(name),
                        named,
                        table,
                        !exclusion,
                        method(tree),
                        elements,
                        including,
                        Optional.ofNullable(tree.whereClause()),
                        true,
                        valid,
                        Optional.empty(),
                        scope.origin(),
                        Optional.empty(),
                        attributes));
    }

    private static String method(Constraint tree) {
        if (tree.withoutOverlaps()) {
            return "gist";
        }
        return Objects.requireNonNullElse(tree.accessMethod(), IndexDefinitions.DEFAULT_METHOD);
    }

    private String keyName(Constraint tree, List<String> elements) {
        if (tree.conname() != null) {
            scope.chosen().takeRelation(table.sibling(tree.conname()));
            scope.chosen().takeConstraint(table.sibling(tree.conname()));
            return tree.conname();
        }
        return chosenKeyName(tree.contype(), elements).name();
    }

    private QualifiedName chosenKeyName(ConstrType kind, List<String> elements) {
        if (kind == ConstrType.CONSTR_PRIMARY) {
            return scope.chosen().indexConstraint(table, List.of(), "pkey");
        }
        String label = kind == ConstrType.CONSTR_EXCLUSION ? "excl" : "key";
        return scope.chosen().indexConstraint(table, elements, label);
    }

    /** The elements of EXCLUDE, each of which stands beside its operator. */
    private List<Index.Element> excluded(Constraint tree) {
        return tree.exclusions().stream()
                .filter(ListNode.class::isInstance)
                .flatMap(pair -> ((ListNode) pair).items().stream())
                .filter(IndexElem.class::isInstance)
                .map(element -> IndexDefinitions.element((IndexElem) element, scope))
                .toList();
    }
}
