package dev.palindrome.sql.version;

import static dev.palindrome.sql.version.NodeTest.anyOf;
import static dev.palindrome.sql.version.NodeTest.shows;

import dev.palindrome.sql.ast.ATAlterConstraint;
import dev.palindrome.sql.ast.AlterDatabaseRefreshCollStmt;
import dev.palindrome.sql.ast.AlterTableCmd;
import dev.palindrome.sql.ast.AlterTableType;
import dev.palindrome.sql.ast.ColumnDef;
import dev.palindrome.sql.ast.ConstrType;
import dev.palindrome.sql.ast.Constraint;
import dev.palindrome.sql.ast.CreateStatsStmt;
import dev.palindrome.sql.ast.GrantStmt;
import dev.palindrome.sql.ast.IndexStmt;
import dev.palindrome.sql.ast.JsonAggConstructor;
import dev.palindrome.sql.ast.JsonArrayConstructor;
import dev.palindrome.sql.ast.JsonArrayQueryConstructor;
import dev.palindrome.sql.ast.JsonFuncExpr;
import dev.palindrome.sql.ast.JsonIsPredicate;
import dev.palindrome.sql.ast.JsonObjectConstructor;
import dev.palindrome.sql.ast.JsonParseExpr;
import dev.palindrome.sql.ast.JsonSerializeExpr;
import dev.palindrome.sql.ast.JsonTable;
import dev.palindrome.sql.ast.MergeMatchKind;
import dev.palindrome.sql.ast.MergeStmt;
import dev.palindrome.sql.ast.MergeWhenClause;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.ObjectType;
import dev.palindrome.sql.ast.PublicationObjSpec;
import dev.palindrome.sql.ast.PublicationObjSpecType;
import dev.palindrome.sql.ast.PublicationTable;
import dev.palindrome.sql.ast.RangeSubselect;
import dev.palindrome.sql.ast.ReturningClause;

/** Syntax that came after PostgreSQL 14. A test asks servers of both sides about every example. */
public enum SyntaxFeature {
    /** NULLs that are equal to each other in a unique index or constraint. */
    NULLS_NOT_DISTINCT(
            15,
            "NULLS NOT DISTINCT",
            "CREATE INDEX",
            "CREATE UNIQUE INDEX ON t (a) NULLS NOT DISTINCT",
            anyOf(
                    shows(IndexStmt.class, IndexStmt::nullsNotDistinct),
                    shows(Constraint.class, Constraint::nullsNotDistinct))),

    /** MERGE. */
    MERGE(
            15,
            "MERGE",
            "MERGE",
            "MERGE INTO t USING s ON t.a = s.a WHEN MATCHED THEN DELETE",
            shows(MergeStmt.class, merge -> true)),

    /** The columns that a foreign key's action sets. */
    SET_NULL_COLUMNS(
            15,
            "ON DELETE SET NULL (columns)",
            "CREATE TABLE",
            "ALTER TABLE t ADD FOREIGN KEY (a, b) REFERENCES s ON DELETE SET NULL (b)",
            shows(Constraint.class, key -> !key.fkDelSetCols().isEmpty())),

    /** Another access method for a table that exists. */
    SET_ACCESS_METHOD(
            15,
            "ALTER TABLE SET ACCESS METHOD",
            "ALTER TABLE",
            "ALTER TABLE t SET ACCESS METHOD heap",
            shows(AlterTableCmd.class, command -> command.subtype() == AlterTableType.AT_SetAccessMethod)),

    /** Privileges on settings. */
    GRANT_ON_PARAMETER(
            15,
            "GRANT ON PARAMETER",
            "GRANT",
            "GRANT SET ON PARAMETER work_mem TO r",
            shows(GrantStmt.class, grant -> grant.objtype() == ObjectType.OBJECT_PARAMETER_ACL)),

    /** Publications of schemas. */
    PUBLICATION_OF_SCHEMA(
            15,
            "FOR TABLES IN SCHEMA",
            "CREATE PUBLICATION",
            "CREATE PUBLICATION p FOR TABLES IN SCHEMA s",
            shows(
                    PublicationObjSpec.class,
                    object -> object.pubobjtype() == PublicationObjSpecType.PUBLICATIONOBJ_TABLES_IN_SCHEMA
                            || object.pubobjtype() == PublicationObjSpecType.PUBLICATIONOBJ_TABLES_IN_CUR_SCHEMA)),

    /** Publications of some rows or columns. */
    PUBLICATION_OF_PART(
            15,
            "publication of a part of a table",
            "CREATE PUBLICATION",
            "CREATE PUBLICATION p FOR TABLE t (a) WHERE (a > 0)",
            shows(
                    PublicationTable.class,
                    table -> table.whereClause() != null || !table.columns().isEmpty())),

    /** The new version of the collations of a database. */
    REFRESH_COLLATION_OF_DATABASE(
            15,
            "ALTER DATABASE REFRESH COLLATION VERSION",
            "ALTER DATABASE",
            "ALTER DATABASE d REFRESH COLLATION VERSION",
            shows(AlterDatabaseRefreshCollStmt.class, statement -> true)),

    /** Numbers in other bases, and underscores between digits; where it may, 14 reads an alias behind the first digits. */
    NUMBER_WITH_RADIX_OR_UNDERSCORE(
            16, "numbers such as 0x1F and 1_000", "4.1.2.6 Numeric Constants", "SELECT 1_000 + 0x1F", node -> false),

    /** A subquery without an alias. */
    SUBQUERY_WITHOUT_ALIAS(
            16,
            "subquery in FROM without an alias",
            "SELECT",
            "SELECT * FROM (SELECT 1)",
            shows(RangeSubselect.class, subquery -> subquery.alias() == null)),

    /** Constructors and the predicate of SQL/JSON. */
    SQL_JSON_CONSTRUCTORS(
            16,
            "SQL/JSON constructors",
            "9.16 JSON Functions and Operators",
            "SELECT JSON_OBJECT('a': 1)",
            node -> node instanceof JsonObjectConstructor
                    || node instanceof JsonArrayConstructor
                    || node instanceof JsonArrayQueryConstructor
                    || node instanceof JsonAggConstructor
                    || node instanceof JsonIsPredicate),

    /** Statistics that PostgreSQL names. */
    STATISTICS_WITHOUT_NAME(
            16,
            "CREATE STATISTICS without a name",
            "CREATE STATISTICS",
            "CREATE STATISTICS ON a, b FROM t",
            shows(CreateStatsStmt.class, statistics -> statistics.defnames().isEmpty())),

    /** How a column is stored, said where it is made. */
    STORAGE_OF_NEW_COLUMN(
            16,
            "STORAGE in a column's definition",
            "CREATE TABLE",
            "CREATE TABLE t (a text STORAGE EXTERNAL)",
            shows(ColumnDef.class, column -> column.storageName() != null)),

    /** The query functions of SQL/JSON. */
    SQL_JSON_QUERIES(
            17,
            "SQL/JSON query functions",
            "9.16 JSON Functions and Operators",
            "SELECT JSON_VALUE(a, '$.b' RETURNING int) FROM t",
            node -> node instanceof JsonFuncExpr
                    || node instanceof JsonTable
                    || node instanceof JsonParseExpr
                    || node instanceof JsonSerializeExpr),

    /** What MERGE gives back. */
    MERGE_RETURNING(
            17,
            "MERGE RETURNING",
            "MERGE",
            "MERGE INTO t USING s ON t.a = s.a WHEN MATCHED THEN DELETE RETURNING t.a",
            shows(MergeStmt.class, merge -> merge.returningClause() != null)),

    /** Rows of the target that the source does not have. */
    MERGE_NOT_MATCHED_BY_SOURCE(
            17,
            "WHEN NOT MATCHED BY SOURCE",
            "MERGE",
            "MERGE INTO t USING s ON t.a = s.a WHEN NOT MATCHED BY SOURCE THEN DELETE",
            shows(MergeWhenClause.class, when -> when.matchKind() == MergeMatchKind.MERGE_WHEN_NOT_MATCHED_BY_SOURCE)),

    /** Another expression for a generated column. */
    SET_EXPRESSION(
            17,
            "ALTER COLUMN SET EXPRESSION",
            "ALTER TABLE",
            "ALTER TABLE t ALTER COLUMN a SET EXPRESSION AS (b * 2)",
            shows(AlterTableCmd.class, command -> command.subtype() == AlterTableType.AT_SetExpression)),

    /** Constraints that nobody checks. */
    NOT_ENFORCED(
            18,
            "NOT ENFORCED",
            "CREATE TABLE",
            "ALTER TABLE t ADD CONSTRAINT c CHECK (a > 0) NOT ENFORCED",
            anyOf(
                    shows(Constraint.class, SyntaxFeature::isNotEnforced),
                    shows(ATAlterConstraint.class, ATAlterConstraint::alterEnforceability))),

    /** Generated columns that are not stored. */
    VIRTUAL_GENERATED_COLUMN(
            18,
            "virtual generated columns",
            "CREATE TABLE",
            "CREATE TABLE t (a int, b int GENERATED ALWAYS AS (a * 2) VIRTUAL)",
            shows(Constraint.class, column -> "v".equals(column.generatedKind()))),

    /** Keys over periods. */
    TEMPORAL_KEY(
            18,
            "WITHOUT OVERLAPS and PERIOD",
            "CREATE TABLE",
            "ALTER TABLE t ADD PRIMARY KEY (a, b WITHOUT OVERLAPS)",
            shows(Constraint.class, key -> key.withoutOverlaps() || key.fkWithPeriod() || key.pkWithPeriod())),

    /** Names for the old and the new row. */
    RETURNING_WITH(
            18,
            "RETURNING WITH (OLD AS ..., NEW AS ...)",
            "6.4 Returning Data from Modified Rows",
            "UPDATE t SET a = 1 RETURNING WITH (OLD AS o) o.a",
            shows(ReturningClause.class, returning -> !returning.options().isEmpty())),

    /** NOT NULL as a constraint of the table, which has a name and can be NOT VALID. */
    NOT_NULL_OF_TABLE(
            18,
            "NOT NULL as a table constraint",
            "ALTER TABLE",
            "ALTER TABLE t ADD CONSTRAINT c NOT NULL a NOT VALID",
            shows(
                    Constraint.class,
                    constraint -> constraint.contype() == ConstrType.CONSTR_NOTNULL
                            && !constraint.keys().isEmpty()));

    private final int since;
    private final String title;
    private final String section;
    private final String example;
    private final NodeTest test;

    SyntaxFeature(int since, String title, String section, String example, NodeTest test) {
        this.since = since;
        this.title = title;
        this.section = section;
        this.example = example;
        this.test = test;
    }

    /**
     * The first version that knows it.
     *
     * @return the major version
     */
    public int since() {
        return since;
    }

    /**
     * What it is called.
     *
     * @return a few words for a message
     */
    public String title() {
        return title;
    }

    /**
     * Where the manual has it.
     *
     * @return the title of a section, or of a command's page
     */
    public String section() {
        return section;
    }

    /**
     * A statement that has it.
     *
     * @return SQL
     */
    public String example() {
        return example;
    }

    boolean isIn(Node node) {
        return test.matches(node);
    }

    private static boolean isNotEnforced(Constraint constraint) {
        return switch (constraint.contype()) {
            case CONSTR_CHECK, CONSTR_FOREIGN -> !constraint.isEnforced();
            case CONSTR_ATTR_ENFORCED, CONSTR_ATTR_NOT_ENFORCED -> true;
            default -> false;
        };
    }
}
