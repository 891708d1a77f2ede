package dev.palindrome.sql.version;

import static dev.palindrome.sql.version.NodeTest.every;
import static dev.palindrome.sql.version.NodeTest.shows;
import static dev.palindrome.sql.version.Options.named;
import static dev.palindrome.sql.version.Options.valued;

import dev.palindrome.sql.ast.A_Star;
import dev.palindrome.sql.ast.AccessPriv;
import dev.palindrome.sql.ast.AlterDomainStmt;
import dev.palindrome.sql.ast.AlterOperatorStmt;
import dev.palindrome.sql.ast.AlterTableCmd;
import dev.palindrome.sql.ast.AlterTableType;
import dev.palindrome.sql.ast.CoercionForm;
import dev.palindrome.sql.ast.ConstrType;
import dev.palindrome.sql.ast.Constraint;
import dev.palindrome.sql.ast.CopyStmt;
import dev.palindrome.sql.ast.CreateEventTrigStmt;
import dev.palindrome.sql.ast.CreateStmt;
import dev.palindrome.sql.ast.CreateSubscriptionStmt;
import dev.palindrome.sql.ast.DefElem;
import dev.palindrome.sql.ast.DefineStmt;
import dev.palindrome.sql.ast.ExplainStmt;
import dev.palindrome.sql.ast.FuncCall;
import dev.palindrome.sql.ast.JsonFuncExpr;
import dev.palindrome.sql.ast.JsonParseExpr;
import dev.palindrome.sql.ast.JsonScalarExpr;
import dev.palindrome.sql.ast.JsonSerializeExpr;
import dev.palindrome.sql.ast.JsonTable;
import dev.palindrome.sql.ast.MergeMatchKind;
import dev.palindrome.sql.ast.MergeStmt;
import dev.palindrome.sql.ast.MergeWhenClause;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.ObjectType;
import dev.palindrome.sql.ast.StringValue;
import java.util.List;
import java.util.Set;

/** What came with PostgreSQL 17 (its release notes, section E). */
final class SyntaxOf17 {

    static final List<SyntaxFeature> FEATURES = List.of(
            feature(
                    "SQL/JSON query functions",
                    "9.16 JSON Functions and Operators",
                    "SELECT JSON_VALUE(j, '$.b' RETURNING int) FROM t",
                    every(JsonFuncExpr.class),
                    every(JsonSerializeExpr.class),
                    every(JsonScalarExpr.class),
                    // without it an older server reads a call of the function json
                    shows(JsonParseExpr.class, JsonParseExpr::uniqueKeys)),
            feature(
                    "JSON_TABLE",
                    "9.16 JSON Functions and Operators",
                    "SELECT jt.* FROM t, JSON_TABLE(j, '$[*]' COLUMNS (z int PATH '$.z')) AS jt",
                    every(JsonTable.class)),
            feature(
                    "MERGE RETURNING",
                    "MERGE",
                    "MERGE INTO t USING u ON t.a = u.a WHEN MATCHED THEN DELETE RETURNING t.a",
                    shows(MergeStmt.class, merge -> merge.returningClause() != null)),
            feature(
                    "WHEN NOT MATCHED BY SOURCE",
                    "MERGE",
                    "MERGE INTO t USING u ON t.a = u.a WHEN NOT MATCHED BY SOURCE THEN DELETE",
                    shows(
                            MergeWhenClause.class,
                            when -> when.matchKind() == MergeMatchKind.MERGE_WHEN_NOT_MATCHED_BY_SOURCE)),
            feature(
                    "AT LOCAL",
                    "9.9.4 AT TIME ZONE and AT LOCAL",
                    "SELECT now() AT LOCAL",
                    shows(FuncCall.class, SyntaxOf17::isAtLocal)),
            feature(
                    "ALTER COLUMN SET EXPRESSION",
                    "ALTER TABLE",
                    "ALTER TABLE g ALTER COLUMN b SET EXPRESSION AS (a * 3)",
                    shows(AlterTableCmd.class, command -> command.subtype() == AlterTableType.AT_SetExpression)),
            feature(
                    "SET ACCESS METHOD DEFAULT",
                    "ALTER TABLE",
                    "ALTER TABLE t SET ACCESS METHOD DEFAULT",
                    shows(
                            AlterTableCmd.class,
                            command ->
                                    command.subtype() == AlterTableType.AT_SetAccessMethod && command.name() == null)),
            option(
                    "access method of a partitioned table",
                    "CREATE TABLE",
                    "CREATE TABLE n (a int) PARTITION BY LIST (a) USING heap",
                    shows(CreateStmt.class, table -> table.partspec() != null && table.accessMethod() != null)),
            option(
                    "exclusion constraint of a partitioned table",
                    "CREATE TABLE",
                    "CREATE TABLE n (a int, EXCLUDE USING btree (a WITH =)) PARTITION BY LIST (a)",
                    shows(CreateStmt.class, SyntaxOf17::isPartitionedWithExclusion)),
            option(
                    "GRANT MAINTAIN",
                    "GRANT",
                    "GRANT MAINTAIN ON t TO r1",
                    shows(AccessPriv.class, privilege -> "maintain".equals(privilege.privName()))),
            option(
                    "COPY with ON_ERROR and LOG_VERBOSITY",
                    "COPY",
                    "COPY t (a) FROM PROGRAM 'echo 1' WITH (ON_ERROR ignore, LOG_VERBOSITY verbose)",
                    shows(CopyStmt.class, named(CopyStmt::options, "on_error", "log_verbosity"))),
            option(
                    "COPY with FORCE_NULL * and FORCE_NOT_NULL *",
                    "COPY",
                    "COPY t (a) FROM PROGRAM 'echo 1' WITH (FORMAT csv, FORCE_NOT_NULL *)",
                    shows(CopyStmt.class, copy -> copy.options().stream().anyMatch(SyntaxOf17::isOfAllColumns))),
            feature(
                    "NOT NULL added to a domain by name",
                    "ALTER DOMAIN",
                    "ALTER DOMAIN dom ADD CONSTRAINT nn NOT NULL",
                    shows(
                            AlterDomainStmt.class,
                            alter -> alter.def() instanceof Constraint constraint
                                    && constraint.contype() == ConstrType.CONSTR_NOTNULL)),
            feature(
                    "ALTER OPERATOR SET of MERGES, HASHES, COMMUTATOR and NEGATOR",
                    "ALTER OPERATOR",
                    "ALTER OPERATOR === (int, text) SET (HASHES)",
                    shows(
                            AlterOperatorStmt.class,
                            named(AlterOperatorStmt::options, "merges", "hashes", "commutator", "negator"))),
            option(
                    "event trigger on login",
                    "CREATE EVENT TRIGGER",
                    "CREATE EVENT TRIGGER et ON login EXECUTE FUNCTION fire()",
                    shows(CreateEventTrigStmt.class, trigger -> "login".equals(trigger.eventname()))),
            option(
                    "collation of the provider builtin",
                    "CREATE COLLATION",
                    "CREATE COLLATION cc (provider = builtin, locale = 'C.UTF-8')",
                    shows(
                            DefineStmt.class,
                            define -> define.kind() == ObjectType.OBJECT_COLLATION
                                    && valued(DefineStmt::definition, "provider", "builtin")
                                            .test(define))),
            option(
                    "subscription option failover",
                    "CREATE SUBSCRIPTION",
                    "CREATE SUBSCRIPTION sub CONNECTION '' PUBLICATION p WITH (connect = false, slot_name = NONE, failover = true)",
                    shows(CreateSubscriptionStmt.class, named(CreateSubscriptionStmt::options, "failover"))),
            option(
                    "EXPLAIN with SERIALIZE and MEMORY",
                    "EXPLAIN",
                    "EXPLAIN (MEMORY) SELECT 1",
                    shows(ExplainStmt.class, named(ExplainStmt::options, "serialize", "memory"))),
            NewSettings.since(
                    17,
                    "SET transaction_timeout = 1000",
                    Set.of("enable_group_by_reordering", "event_triggers", "io_combine_limit", "transaction_timeout")));

    private SyntaxOf17() {}

    private static SyntaxFeature feature(String title, String section, String example, NodeTest<?>... tests) {
        return new SyntaxFeature(17, SyntaxFeature.Reader.GRAMMAR, title, section, example, tests);
    }

    private static SyntaxFeature option(String title, String section, String example, NodeTest<?>... tests) {
        return new SyntaxFeature(17, SyntaxFeature.Reader.COMMAND, title, section, example, tests);
    }

    /** {@code AT TIME ZONE} is a call with two arguments. */
    private static boolean isAtLocal(FuncCall call) {
        return call.funcformat() == CoercionForm.COERCE_SQL_SYNTAX
                && call.args().size() == 1
                && call.funcname().stream()
                        .anyMatch(name ->
                                name instanceof StringValue word && word.sval().equals("timezone"));
    }

    private static boolean isPartitionedWithExclusion(CreateStmt table) {
        return table.partspec() != null
                && table.tableElts().stream()
                        .anyMatch(element -> element instanceof Constraint constraint
                                && constraint.contype() == ConstrType.CONSTR_EXCLUSION);
    }

    private static boolean isOfAllColumns(Node option) {
        return option instanceof DefElem one
                && one.arg() instanceof A_Star
                && ("force_null".equals(one.defname()) || "force_not_null".equals(one.defname()));
    }
}
