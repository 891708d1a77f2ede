package dev.palindrome.sql.lint;

import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.model.diagnostic.SqlCode;
import dev.palindrome.model.plan.Direction;
import dev.palindrome.sql.ast.MergeStmt;
import dev.palindrome.sql.ast.RangeVar;
import dev.palindrome.sql.effect.Circumstances;
import dev.palindrome.sql.effect.Effect;
import dev.palindrome.sql.effect.Effects;
import dev.palindrome.sql.lex.Span;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.operation.RoutineOperation.RunBlock;
import dev.palindrome.sql.operation.SessionOperation.ControlTransaction;
import dev.palindrome.sql.replay.Replay;
import dev.palindrome.sql.rule.HiddenStatement;
import dev.palindrome.sql.rule.LintSettings;
import dev.palindrome.sql.rule.Moment;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.rule.StatementInUnit;
import dev.palindrome.sql.rule.Transaction;
import dev.palindrome.sql.rule.UnitScene;
import dev.palindrome.sql.schema.Origin;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.translate.Translation;
import dev.palindrome.sql.version.NewerFunctions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Walks through one unit: translates its statements, asks the rules, changes the schema. */
final class UnitWalk implements UnitScene {

    private static final int MERGE_INTO_VIEW = 17;

    private final Unit unit;
    private final LintSettings settings;
    private final RuleIndex rules;
    private final Transactions transactions;
    private final List<Moment> moments = new ArrayList<>();
    private final List<LintFinding> findings = new ArrayList<>();
    private final List<StatementInUnit> statements = new ArrayList<>();
    private Schema schema;
    private int transactionStart;
    private boolean refused;
    private Transaction current = new Transaction(Origin.NO_TRANSACTION, Transaction.Frame.NONE);

    UnitWalk(Unit unit, Schema schema, LintSettings settings, RuleIndex rules) {
        this.unit = unit;
        this.schema = schema;
        this.settings = settings;
        this.rules = rules;
        this.transactions = new Transactions(unit.framing());
    }

    /** Walks over a statement; {@code byItself} if the engine gives it a segment of its own. */
    void statement(StatementInUnit statement, boolean byItself) {
        enter(transactions.of(byItself));
        Origin origin = new Origin(unit.number(), current.number());
        List<Operation> whole = Translation.of(statement.tree(), statement.span(), statement.text(), schema, origin);
        statements.add(statement);
        rules.look(statement, new Here(statement, statement, whole, List.of()));
        if (rules.areAsked()) {
            newerFunctions(statement);
            mergeIntoView(statement);
        }
        show(whole, statement, statement, origin);
    }

    /**
     * Shows the rules what a statement does, and does it.
     *
     * @param place the statement of the text that findings belong to: around a hidden one, its block
     */
    private void show(List<Operation> whole, StatementInUnit statement, StatementInUnit place, Origin origin) {
        for (Operation operation : whole) {
            List<Effect> effects =
                    Effects.of(operation, new Circumstances(whole, false), schema, settings.postgres()).stream()
                            .filter(effect -> !isNew(effect.relation()))
                            .toList();
            rules.look(operation, new Here(statement, place, whole, effects));
            moments.add(new Moment(operation, statement, current, effects));
            Replay.apply(operation, schema, origin);
            if (operation instanceof ControlTransaction control) {
                transactions.control(control.control());
            }
            if (operation instanceof RunBlock block) {
                lookInside(statement, origin);
                Doubts.behind(block, statement.hidden(), statement.text(), schema, origin);
            }
        }
    }

    /** Says which names the oldest server does not know; a routine that the history has made is known on each. */
    private void newerFunctions(StatementInUnit statement) {
        for (NewerFunctions.Call call : NewerFunctions.in(settings.postgres(), statement.tree())) {
            QualifiedName name = schema.routineNamed(Optional.empty(), call.name());
            if (call.qualified() || schema.routines(name).isEmpty()) {
                add(
                        SqlCode.NEWER_FUNCTION
                                .with("function", call.name())
                                .with("since", call.since())
                                .with("postgres", settings.postgres()),
                        statement,
                        statement.span());
            }
        }
    }

    /** The one thing that only the schema tells to be newer syntax or not. */
    private void mergeIntoView(StatementInUnit statement) {
        if (settings.postgres() < MERGE_INTO_VIEW
                && statement.tree() instanceof MergeStmt merge
                && isView(merge.relation())) {
            add(
                    SqlCode.NEWER_SYNTAX
                            .with("feature", "MERGE into a view")
                            .with("postgres", settings.postgres())
                            .with("since", MERGE_INTO_VIEW)
                            .with("section", "MERGE"),
                    statement,
                    statement.span());
        }
    }

    private boolean isView(@Nullable RangeVar relation) {
        return Optional.ofNullable(relation)
                .flatMap(one -> Optional.ofNullable(one.relname())
                        .map(name -> schema.relationNamed(Optional.ofNullable(one.schemaname()), name)))
                .flatMap(schema::view)
                .isPresent();
    }

    /**
     * Shows the rules each command of a DO block, as if all of them ran: which of them do is decided on the server. What they make
     * is known to those behind them in the block and to nobody else, so the schema and the moments are put back.
     */
    private void lookInside(StatementInUnit block, Origin origin) {
        Schema met = schema;
        int known = moments.size();
        schema = met.fork();
        for (HiddenStatement hidden : block.hidden()) {
            hidden.tree().ifPresent(tree -> {
                StatementInUnit one = new StatementInUnit(
                        block.step(), block.text(), hidden.span(), tree, block.batches(), List.of());
                show(Translation.of(tree, hidden.span(), block.text(), schema, origin), one, block, origin);
            });
        }
        schema = met;
        moments.subList(known, moments.size()).clear();
    }

    /** Keeps what the grammar refuses. */
    void refused(int step, Refusal refusal) {
        refused = true;
        findings.add(new LintFinding(
                unit.number(), unit.direction(), step, refusal.statement(), refusal.span(), refusal.diagnostic()));
    }

    /** Says that something runs in its own transactions here. */
    void cut() {
        transactions.cut();
    }

    /** Whether every statement of the unit is known. */
    boolean isWhole() {
        return !refused && unit.steps().stream().noneMatch(UnitStep.Unseen.class::isInstance);
    }

    Unit unit() {
        return unit;
    }

    /** The statements that were walked over. */
    List<StatementInUnit> statements() {
        return Collections.unmodifiableList(statements);
    }

    /** The operations that were walked over. */
    List<Operation> operations() {
        return moments.stream().map(Moment::operation).toList();
    }

    /** Lets the rules judge the unit as a whole. */
    void end() {
        rules.unitRules().forEach(rule -> rule.judge(this));
    }

    /** Lets the rules judge the unit with everything behind it. */
    void endOfHistory(Schema head) {
        rules.historyRules().forEach(rule -> rule.judge(this, head));
    }

    /** Takes away what was found since the last call. */
    List<LintFinding> takeFindings() {
        List<LintFinding> taken = List.copyOf(findings);
        findings.clear();
        return taken;
    }

    private void enter(Transaction next) {
        if (!next.equals(current) || !next.isBlock()) {
            current = next;
            transactionStart = moments.size();
        }
    }

    @Override
    public LintSettings settings() {
        return settings;
    }

    @Override
    public int number() {
        return unit.number();
    }

    @Override
    public Direction direction() {
        return unit.direction();
    }

    @Override
    public Schema schema() {
        return schema;
    }

    @Override
    public List<Moment> moments() {
        return Collections.unmodifiableList(moments);
    }

    @Override
    public boolean isNew(Origin origin) {
        return origin.unit() == unit.number();
    }

    @Override
    public boolean isNew(QualifiedName relation) {
        return schema.table(relation)
                .map(table -> isNew(table.origin()))
                .or(() -> schema.view(relation).map(view -> isNew(view.origin())))
                .or(() -> schema.index(relation).map(index -> isNew(index.origin())))
                .orElse(false);
    }

    @Override
    public void report(Diagnostic.Draft draft, Moment moment) {
        add(draft, moment.statement(), moment.operation().span());
    }

    private void add(Diagnostic.Draft draft, StatementInUnit statement, Span span) {
        findings.add(new LintFinding(
                unit.number(), unit.direction(), statement.step(), statement.span(), span, draft.diagnostic()));
    }

    /** The scene of one operation. */
    private final class Here implements Scene {

        private final StatementInUnit statement;
        private final StatementInUnit place;
        private final List<Operation> whole;
        private final List<Effect> effects;

        Here(StatementInUnit statement, StatementInUnit place, List<Operation> whole, List<Effect> effects) {
            this.statement = statement;
            this.place = place;
            this.whole = whole;
            this.effects = effects;
        }

        @Override
        public UnitScene unit() {
            return UnitWalk.this;
        }

        @Override
        public StatementInUnit statement() {
            return statement;
        }

        @Override
        public List<Operation> wholeStatement() {
            return whole;
        }

        @Override
        public Optional<StatementInUnit> block() {
            return Optional.of(place).filter(one -> !one.equals(statement));
        }

        @Override
        public Transaction transaction() {
            return current;
        }

        @Override
        public List<Effect> effects() {
            return effects;
        }

        @Override
        public List<Moment> beforeInTransaction() {
            return moments().subList(transactionStart, moments.size());
        }

        @Override
        public void report(Diagnostic.Draft draft, Span span) {
            add(draft, place, span);
        }
    }
}
