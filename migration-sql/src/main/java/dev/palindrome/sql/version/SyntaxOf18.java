package dev.palindrome.sql.version;

import static dev.palindrome.sql.version.NodeTest.shows;
import static dev.palindrome.sql.version.Options.named;
import static dev.palindrome.sql.version.Options.valued;

import dev.palindrome.sql.ast.ATAlterConstraint;
import dev.palindrome.sql.ast.AlterDefaultPrivilegesStmt;
import dev.palindrome.sql.ast.AlterPublicationStmt;
import dev.palindrome.sql.ast.AlterTableCmd;
import dev.palindrome.sql.ast.ConstrType;
import dev.palindrome.sql.ast.Constraint;
import dev.palindrome.sql.ast.CopyStmt;
import dev.palindrome.sql.ast.CreateForeignTableStmt;
import dev.palindrome.sql.ast.CreatePublicationStmt;
import dev.palindrome.sql.ast.CreateStmt;
import dev.palindrome.sql.ast.DeleteStmt;
import dev.palindrome.sql.ast.InsertStmt;
import dev.palindrome.sql.ast.MergeStmt;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.ObjectType;
import dev.palindrome.sql.ast.ReturningClause;
import dev.palindrome.sql.ast.TableLikeClause;
import dev.palindrome.sql.ast.UpdateStmt;
import dev.palindrome.sql.ast.VacuumRelation;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What came with PostgreSQL 18 (its release notes, section E). */
final class SyntaxOf18 {

    private static final String[] STORAGE_PARAMETERS = {
        "autovacuum_vacuum_max_threshold", "vacuum_max_eager_freeze_failure_rate"
    };

    static final List<SyntaxFeature> FEATURES = List.of(
            feature(
                    "NOT ENFORCED",
                    "CREATE TABLE",
                    "ALTER TABLE t ADD CONSTRAINT c CHECK (a > 0) NOT ENFORCED",
                    shows(Constraint.class, SyntaxOf18::isNotEnforced),
                    shows(ATAlterConstraint.class, ATAlterConstraint::alterEnforceability)),
            feature(
                    "virtual generated columns",
                    "CREATE TABLE",
                    "CREATE TABLE n (a int, b int GENERATED ALWAYS AS (a * 2) VIRTUAL)",
                    shows(Constraint.class, column -> "v".equals(column.generatedKind()))),
            feature(
                    "WITHOUT OVERLAPS and PERIOD",
                    "CREATE TABLE",
                    "ALTER TABLE temporal ADD PRIMARY KEY (a, during WITHOUT OVERLAPS)",
                    shows(Constraint.class, key -> key.withoutOverlaps() || key.fkWithPeriod() || key.pkWithPeriod())),
            option(
                    "RETURNING of old and new rows",
                    "6.4 Returning Data from Modified Rows",
                    "UPDATE t SET b = 1 RETURNING old.b, new.b",
                    shows(InsertStmt.class, insert -> OldAndNew.isReturned(insert, insert.returningClause())),
                    shows(UpdateStmt.class, update -> OldAndNew.isReturned(update, update.returningClause())),
                    shows(DeleteStmt.class, delete -> OldAndNew.isReturned(delete, delete.returningClause())),
                    shows(MergeStmt.class, merge -> OldAndNew.isReturned(merge, merge.returningClause()))),
            feature(
                    "RETURNING WITH (OLD AS ..., NEW AS ...)",
                    "6.4 Returning Data from Modified Rows",
                    "UPDATE t SET b = 1 RETURNING WITH (OLD AS o) o.b",
                    shows(
                            ReturningClause.class,
                            returning -> !returning.options().isEmpty())),
            feature(
                    "NOT NULL as a table constraint",
                    "ALTER TABLE",
                    "ALTER TABLE nn ADD CONSTRAINT c NOT NULL a NOT VALID",
                    shows(CreateStmt.class, table -> table.tableElts().stream().anyMatch(SyntaxOf18::isNotNull)),
                    shows(AlterTableCmd.class, command -> isNotNull(command.def()))),
            feature(
                    "NOT NULL NO INHERIT",
                    "CREATE TABLE",
                    "CREATE TABLE n (a int NOT NULL NO INHERIT)",
                    shows(
                            Constraint.class,
                            constraint ->
                                    constraint.contype() == ConstrType.CONSTR_NOTNULL && constraint.isNoInherit())),
            feature(
                    "ALTER CONSTRAINT INHERIT and NO INHERIT",
                    "ALTER TABLE",
                    "ALTER TABLE inheriting ALTER CONSTRAINT named INHERIT",
                    shows(ATAlterConstraint.class, ATAlterConstraint::alterInheritability)),
            option(
                    "LIKE in a foreign table",
                    "CREATE FOREIGN TABLE",
                    "CREATE FOREIGN TABLE n (LIKE t) SERVER srv",
                    shows(CreateForeignTableStmt.class, SyntaxOf18::hasLike)),
            option(
                    "COPY with REJECT_LIMIT and LOG_VERBOSITY silent",
                    "COPY",
                    "COPY t (a) FROM PROGRAM 'echo 1' WITH (ON_ERROR ignore, REJECT_LIMIT 5)",
                    shows(CopyStmt.class, named(CopyStmt::options, "reject_limit")),
                    shows(CopyStmt.class, valued(CopyStmt::options, "log_verbosity", "silent"))),
            feature(
                    "VACUUM and ANALYZE ONLY",
                    "ANALYZE",
                    "ANALYZE ONLY t",
                    shows(
                            VacuumRelation.class,
                            table -> table.relation() != null
                                    && !table.relation().inh())),
            feature(
                    "default privileges on large objects",
                    "ALTER DEFAULT PRIVILEGES",
                    "ALTER DEFAULT PRIVILEGES GRANT SELECT ON LARGE OBJECTS TO r1",
                    shows(
                            AlterDefaultPrivilegesStmt.class,
                            alter -> alter.action() != null
                                    && alter.action().objtype() == ObjectType.OBJECT_LARGEOBJECT)),
            option(
                    "publication option publish_generated_columns",
                    "CREATE PUBLICATION",
                    "CREATE PUBLICATION p FOR TABLE g WITH (publish_generated_columns = stored)",
                    shows(
                            CreatePublicationStmt.class,
                            named(CreatePublicationStmt::options, "publish_generated_columns")),
                    shows(
                            AlterPublicationStmt.class,
                            named(AlterPublicationStmt::options, "publish_generated_columns"))),
            option(
                    "storage parameters " + String.join(" and ", STORAGE_PARAMETERS),
                    "CREATE TABLE",
                    "ALTER TABLE t SET (autovacuum_vacuum_max_threshold = 100)",
                    shows(CreateStmt.class, named(CreateStmt::options, STORAGE_PARAMETERS)),
                    shows(AlterTableCmd.class, named(command -> Options.in(command.def()), STORAGE_PARAMETERS))),
            NewSettings.since(
                    18,
                    "SET file_copy_method = clone",
                    Set.of(
                            "enable_distinct_reordering",
                            "enable_self_join_elimination",
                            "extension_control_path",
                            "file_copy_method",
                            "log_lock_failures",
                            "md5_password_warnings",
                            "track_cost_delay_timing",
                            "vacuum_max_eager_freeze_failure_rate",
                            "vacuum_truncate")));

    private SyntaxOf18() {}

    private static SyntaxFeature feature(String title, String section, String example, NodeTest<?>... tests) {
        return new SyntaxFeature(18, SyntaxFeature.Reader.GRAMMAR, title, section, example, tests);
    }

    private static SyntaxFeature option(String title, String section, String example, NodeTest<?>... tests) {
        return new SyntaxFeature(18, SyntaxFeature.Reader.COMMAND, title, section, example, tests);
    }

    private static boolean isNotEnforced(Constraint constraint) {
        return switch (constraint.contype()) {
            case CONSTR_CHECK, CONSTR_FOREIGN -> !constraint.isEnforced();
            case CONSTR_ATTR_ENFORCED, CONSTR_ATTR_NOT_ENFORCED -> true;
            default -> false;
        };
    }

    /** Beside columns; those of a column and of a domain are old. */
    private static boolean isNotNull(@Nullable Node element) {
        return element instanceof Constraint constraint && constraint.contype() == ConstrType.CONSTR_NOTNULL;
    }

    private static boolean hasLike(CreateForeignTableStmt table) {
        return table.base() != null
                && table.base().tableElts().stream().anyMatch((Node element) -> element instanceof TableLikeClause);
    }
}
