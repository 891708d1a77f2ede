package dev.palindrome.sql.version;

import static dev.palindrome.sql.version.NodeTest.every;
import static dev.palindrome.sql.version.NodeTest.shows;
import static dev.palindrome.sql.version.Options.named;
import static dev.palindrome.sql.version.Options.valued;

import dev.palindrome.sql.ast.A_Const;
import dev.palindrome.sql.ast.AlterDatabaseRefreshCollStmt;
import dev.palindrome.sql.ast.AlterTableCmd;
import dev.palindrome.sql.ast.AlterTableType;
import dev.palindrome.sql.ast.Constraint;
import dev.palindrome.sql.ast.CopyStmt;
import dev.palindrome.sql.ast.CreateSubscriptionStmt;
import dev.palindrome.sql.ast.GrantStmt;
import dev.palindrome.sql.ast.IndexStmt;
import dev.palindrome.sql.ast.MergeStmt;
import dev.palindrome.sql.ast.NameNodes;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.ObjectType;
import dev.palindrome.sql.ast.PublicationObjSpec;
import dev.palindrome.sql.ast.PublicationObjSpecType;
import dev.palindrome.sql.ast.PublicationTable;
import dev.palindrome.sql.ast.TypeName;
import dev.palindrome.sql.ast.ViewStmt;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** What came with PostgreSQL 15 (its release notes, section E). */
final class SyntaxOf15 {

    static final List<SyntaxFeature> FEATURES = List.of(
            feature(
                    "NULLS NOT DISTINCT",
                    "CREATE INDEX",
                    "CREATE UNIQUE INDEX ON t (b) NULLS NOT DISTINCT",
                    shows(IndexStmt.class, IndexStmt::nullsNotDistinct),
                    shows(Constraint.class, Constraint::nullsNotDistinct)),
            feature(
                    "MERGE",
                    "MERGE",
                    "MERGE INTO t USING u ON t.a = u.a WHEN MATCHED THEN DELETE",
                    every(MergeStmt.class)),
            feature(
                    "ON DELETE SET NULL (columns)",
                    "CREATE TABLE",
                    "ALTER TABLE child ADD FOREIGN KEY (t) REFERENCES t ON DELETE SET NULL (t)",
                    shows(Constraint.class, key -> !key.fkDelSetCols().isEmpty())),
            feature(
                    "ALTER TABLE SET ACCESS METHOD",
                    "ALTER TABLE",
                    "ALTER TABLE t SET ACCESS METHOD heap",
                    shows(AlterTableCmd.class, command -> command.subtype() == AlterTableType.AT_SetAccessMethod)),
            option(
                    "security_invoker of a view",
                    "CREATE VIEW",
                    "CREATE VIEW w WITH (security_invoker = true) AS SELECT 1 AS a",
                    shows(ViewStmt.class, named(ViewStmt::options, "security_invoker")),
                    shows(AlterTableCmd.class, named(command -> Options.in(command.def()), "security_invoker"))),
            option(
                    "numeric with a scale below zero or above the precision",
                    "8.1.2 Arbitrary Precision Numbers",
                    "CREATE TABLE n (a numeric(3, -2))",
                    shows(TypeName.class, SyntaxOf15::hasWideScale)),
            feature(
                    "GRANT ON PARAMETER",
                    "GRANT",
                    "GRANT SET ON PARAMETER work_mem TO r1",
                    shows(GrantStmt.class, grant -> grant.objtype() == ObjectType.OBJECT_PARAMETER_ACL)),
            feature(
                    "FOR TABLES IN SCHEMA",
                    "CREATE PUBLICATION",
                    "CREATE PUBLICATION p FOR TABLES IN SCHEMA s",
                    shows(
                            PublicationObjSpec.class,
                            object -> object.pubobjtype() == PublicationObjSpecType.PUBLICATIONOBJ_TABLES_IN_SCHEMA
                                    || object.pubobjtype()
                                            == PublicationObjSpecType.PUBLICATIONOBJ_TABLES_IN_CUR_SCHEMA)),
            feature(
                    "publication of a part of a table",
                    "CREATE PUBLICATION",
                    "CREATE PUBLICATION p FOR TABLE t (a) WHERE (a > 0)",
                    shows(
                            PublicationTable.class,
                            table -> table.whereClause() != null
                                    || !table.columns().isEmpty())),
            option(
                    "subscription options two_phase and disable_on_error",
                    "CREATE SUBSCRIPTION",
                    "CREATE SUBSCRIPTION sub CONNECTION '' PUBLICATION p"
                            + " WITH (connect = false, slot_name = NONE, disable_on_error = true)",
                    shows(
                            CreateSubscriptionStmt.class,
                            named(CreateSubscriptionStmt::options, "two_phase", "disable_on_error"))),
            option(
                    "COPY with HEADER MATCH",
                    "COPY",
                    "COPY t (a) FROM PROGRAM 'echo a' WITH (FORMAT csv, HEADER match)",
                    shows(CopyStmt.class, valued(CopyStmt::options, "header", "match"))),
            feature(
                    "ALTER DATABASE REFRESH COLLATION VERSION",
                    "ALTER DATABASE",
                    "ALTER DATABASE postgres REFRESH COLLATION VERSION",
                    every(AlterDatabaseRefreshCollStmt.class)),
            NewSettings.since(
                    15,
                    "SET recursive_worktable_factor = 5",
                    Set.of("recursive_worktable_factor", "stats_fetch_consistency")));

    private SyntaxOf15() {}

    private static SyntaxFeature feature(String title, String section, String example, NodeTest<?>... tests) {
        return new SyntaxFeature(15, SyntaxFeature.Reader.GRAMMAR, title, section, example, tests);
    }

    private static SyntaxFeature option(String title, String section, String example, NodeTest<?>... tests) {
        return new SyntaxFeature(15, SyntaxFeature.Reader.COMMAND, title, section, example, tests);
    }

    private static boolean hasWideScale(TypeName type) {
        if (!NameNodes.endsWith(type.names(), "numeric") || type.typmods().size() != 2) {
            return false;
        }
        OptionalInt precision = number(type.typmods().get(0));
        OptionalInt scale = number(type.typmods().get(1));
        return precision.isPresent()
                && scale.isPresent()
                && (scale.getAsInt() < 0 || scale.getAsInt() > precision.getAsInt());
    }

    private static OptionalInt number(Node node) {
        return node instanceof A_Const constant && constant.ival() != null
                ? OptionalInt.of(constant.ival().ival())
                : OptionalInt.empty();
    }
}
