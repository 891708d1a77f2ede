package dev.palindrome.sql.version;

import static dev.palindrome.sql.version.NodeTest.every;
import static dev.palindrome.sql.version.NodeTest.shows;
import static dev.palindrome.sql.version.Options.named;
import static dev.palindrome.sql.version.Options.valued;

import dev.palindrome.sql.ast.AlterTableCmd;
import dev.palindrome.sql.ast.AlterTableType;
import dev.palindrome.sql.ast.BooleanValue;
import dev.palindrome.sql.ast.CoercionForm;
import dev.palindrome.sql.ast.ColumnDef;
import dev.palindrome.sql.ast.CopyStmt;
import dev.palindrome.sql.ast.CreateStatsStmt;
import dev.palindrome.sql.ast.CreateSubscriptionStmt;
import dev.palindrome.sql.ast.DefElem;
import dev.palindrome.sql.ast.DefineStmt;
import dev.palindrome.sql.ast.ExplainStmt;
import dev.palindrome.sql.ast.FuncCall;
import dev.palindrome.sql.ast.GrantRoleStmt;
import dev.palindrome.sql.ast.JsonAggConstructor;
import dev.palindrome.sql.ast.JsonArrayConstructor;
import dev.palindrome.sql.ast.JsonArrayQueryConstructor;
import dev.palindrome.sql.ast.JsonIsPredicate;
import dev.palindrome.sql.ast.JsonObjectConstructor;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.ObjectType;
import dev.palindrome.sql.ast.RangeSubselect;
import dev.palindrome.sql.ast.StringValue;
import dev.palindrome.sql.ast.VacuumStmt;
import dev.palindrome.sql.ast.XmlSerialize;
import java.util.List;
import java.util.Set;

/** What came with PostgreSQL 16 (its release notes, section E). */
final class SyntaxOf16 {

    /** Tokens tell it, not the tree; where it may, 14 reads an alias behind the first digits. */
    static final SyntaxFeature NUMBER_WITH_RADIX_OR_UNDERSCORE =
            feature("numbers such as 0x1F and 1_000", "4.1.2.6 Numeric Constants", "SELECT 1_000 + 0x1F");

    static final List<SyntaxFeature> FEATURES = List.of(
            NUMBER_WITH_RADIX_OR_UNDERSCORE,
            feature(
                    "subquery in FROM without an alias",
                    "SELECT",
                    "SELECT * FROM (SELECT 1)",
                    shows(RangeSubselect.class, subquery -> subquery.alias() == null)),
            feature(
                    "SQL/JSON constructors",
                    "9.16 JSON Functions and Operators",
                    "SELECT JSON_OBJECT('a': 1)",
                    every(JsonObjectConstructor.class),
                    every(JsonArrayConstructor.class),
                    every(JsonArrayQueryConstructor.class),
                    every(JsonAggConstructor.class)),
            feature(
                    "IS JSON",
                    "9.16 JSON Functions and Operators",
                    "SELECT c IS JSON FROM t",
                    every(JsonIsPredicate.class)),
            option(
                    "SYSTEM_USER",
                    "9.27 System Information Functions and Operators",
                    "SELECT SYSTEM_USER",
                    shows(FuncCall.class, SyntaxOf16::isSystemUser)),
            feature(
                    "XMLSERIALIZE with INDENT",
                    "8.13 XML Type",
                    "SELECT XMLSERIALIZE(CONTENT x AS text INDENT) FROM t",
                    shows(XmlSerialize.class, XmlSerialize::indent)),
            feature(
                    "CREATE STATISTICS without a name",
                    "CREATE STATISTICS",
                    "CREATE STATISTICS ON a, b FROM t",
                    shows(
                            CreateStatsStmt.class,
                            statistics -> statistics.defnames().isEmpty())),
            feature(
                    "STORAGE in a column's definition",
                    "CREATE TABLE",
                    "CREATE TABLE n (a text STORAGE EXTERNAL)",
                    shows(ColumnDef.class, column -> column.storageName() != null)),
            feature(
                    "SET STORAGE DEFAULT",
                    "ALTER TABLE",
                    "ALTER TABLE t ALTER c SET STORAGE DEFAULT",
                    shows(AlterTableCmd.class, SyntaxOf16::isDefaultStorage)),
            feature(
                    "GRANT and REVOKE of a role with options",
                    "GRANT",
                    "GRANT r1 TO r2 WITH INHERIT TRUE, SET FALSE",
                    shows(GrantRoleStmt.class, SyntaxOf16::hasNewOptions)),
            option(
                    "COPY with DEFAULT",
                    "COPY",
                    "COPY t (a) FROM PROGRAM 'echo 1' WITH (DEFAULT 'x')",
                    shows(CopyStmt.class, named(CopyStmt::options, "default"))),
            option(
                    "VACUUM and ANALYZE with BUFFER_USAGE_LIMIT, PROCESS_MAIN, SKIP_DATABASE_STATS, ONLY_DATABASE_STATS",
                    "VACUUM",
                    "ANALYZE (BUFFER_USAGE_LIMIT '1MB') t",
                    shows(
                            VacuumStmt.class,
                            named(
                                    VacuumStmt::options,
                                    "buffer_usage_limit",
                                    "process_main",
                                    "skip_database_stats",
                                    "only_database_stats"))),
            option(
                    "rules of an ICU collation",
                    "CREATE COLLATION",
                    "CREATE COLLATION cc (provider = icu, locale = 'de', rules = '&a < g')",
                    shows(
                            DefineStmt.class,
                            define -> define.kind() == ObjectType.OBJECT_COLLATION
                                    && named(DefineStmt::definition, "rules").test(define))),
            option(
                    "subscription options origin, run_as_owner, password_required and streaming = parallel",
                    "CREATE SUBSCRIPTION",
                    "CREATE SUBSCRIPTION sub CONNECTION '' PUBLICATION p WITH (connect = false, slot_name = NONE, origin = none)",
                    shows(
                            CreateSubscriptionStmt.class,
                            named(CreateSubscriptionStmt::options, "origin", "run_as_owner", "password_required")),
                    shows(
                            CreateSubscriptionStmt.class,
                            valued(CreateSubscriptionStmt::options, "streaming", "parallel"))),
            option(
                    "EXPLAIN with GENERIC_PLAN",
                    "EXPLAIN",
                    "EXPLAIN (GENERIC_PLAN) SELECT 1",
                    shows(ExplainStmt.class, named(ExplainStmt::options, "generic_plan"))),
            NewSettings.since(
                    16,
                    "SET scram_iterations = 5000",
                    Set.of(
                            "createrole_self_grant",
                            "enable_presorted_aggregate",
                            "icu_validation_level",
                            "scram_iterations",
                            "vacuum_buffer_usage_limit")));

    private SyntaxOf16() {}

    private static SyntaxFeature feature(String title, String section, String example, NodeTest<?>... tests) {
        return new SyntaxFeature(16, SyntaxFeature.Reader.GRAMMAR, title, section, example, tests);
    }

    private static SyntaxFeature option(String title, String section, String example, NodeTest<?>... tests) {
        return new SyntaxFeature(16, SyntaxFeature.Reader.COMMAND, title, section, example, tests);
    }

    /** Written as a word of the grammar; a function of that name can be anybody's. */
    private static boolean isSystemUser(FuncCall call) {
        return call.funcformat() == CoercionForm.COERCE_SQL_SYNTAX
                && call.funcname().stream()
                        .anyMatch(name ->
                                name instanceof StringValue word && word.sval().equals("system_user"));
    }

    private static boolean isDefaultStorage(AlterTableCmd command) {
        return command.subtype() == AlterTableType.AT_SetStorage
                && command.def() instanceof StringValue storage
                && storage.sval().equalsIgnoreCase("default");
    }

    /** Older servers know {@code WITH ADMIN OPTION}, and {@code REVOKE ADMIN OPTION}, which the tree shows as false. */
    private static boolean hasNewOptions(GrantRoleStmt grant) {
        return named(GrantRoleStmt::opt, "inherit", "set").test(grant)
                || (grant.isGrant() && grant.opt().stream().anyMatch(SyntaxOf16::isFalse));
    }

    private static boolean isFalse(Node option) {
        return option instanceof DefElem one && one.arg() instanceof BooleanValue value && !value.boolval();
    }
}
