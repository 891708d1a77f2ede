package dev.palindrome.model.diagnostic;

import static dev.palindrome.model.diagnostic.Gate.COMPILE;

/**
 * What the history's {@code @TenantPolicy} asks of every table in its schemas, judged by what the table is when the last
 * revision has run.
 */
public enum TenantRule implements Code {
    /** A table whose rows belong to nobody. */
    TENANT_COLUMN(Entry.error(
                    "PAL580",
                    COMPILE,
                    "table `{table}` ends without the column `{column}` that says whose row it is",
                    "the history's tenant policy keeps tenants apart by that column; without it every tenant sees every row",
                    "give the table the column\n"
                            + "    {columnSql} {type} NOT NULL REFERENCES {tenantsSql} ({keySql}) ON DELETE CASCADE\n"
                            + "or, if its rows belong to no tenant, say so in the history:\n"
                            + "@TenantPolicy(..., exempt = \"{table}\")")
            .waivable("tenant-column")
            .example("sql", """
                    CREATE SCHEMA shop;
                    CREATE TABLE shop.tenants (id uuid PRIMARY KEY);

                    CREATE TABLE shop.notes (
                        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                        body text NOT NULL
                    );
                    ALTER TABLE shop.notes ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
                    CREATE POLICY named ON shop.notes USING (body <> '');
                    """, keptApart())),

    /** A column that any value may stand in. */
    TENANT_FOREIGN_KEY(Entry.error(
                    "PAL581",
                    COMPILE,
                    "`{table}.{column}` ends without a foreign key to `{tenants}`",
                    "rows of a tenant that never existed, or no longer does, stay unnoticed, and whoever gets its id later sees"
                            + " them",
                    "write it where the table is created:\n"
                            + "    FOREIGN KEY ({columnSql}) REFERENCES {tenantsSql} ({keySql}) ON DELETE CASCADE\n"
                            + "or, where the table is full of rows, in a revision of its own:\n"
                            + "ALTER TABLE {tableSql} ADD CONSTRAINT {nameSql} FOREIGN KEY ({columnSql})"
                            + " REFERENCES {tenantsSql} ({keySql}) ON DELETE CASCADE NOT VALID;")
            .waivable("tenant-foreign-key")
            .example("sql", without(" REFERENCES shop.tenants (id) ON DELETE CASCADE"), keptApart())),

    /** A table that shows every row to everybody, or to its owner. */
    TENANT_ROW_SECURITY(Entry.error(
                    "PAL582",
                    COMPILE,
                    "table `{table}` ends {without}",
                    "policies count only with ENABLE, and for the table's owner, whom applications often log in as, only with"
                            + " FORCE (manual: \"Row Security Policies\"): one forgotten condition shows a tenant the rows of all",
                    "write both:\nALTER TABLE {tableSql} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;")
            .waivable("tenant-row-security")
            .example("sql", without(", FORCE ROW LEVEL SECURITY"), keptApart())),

    /** A table without a policy that keeps tenants apart, or with one that no index can serve. */
    TENANT_POLICY(Entry.error(
                    "PAL583",
                    COMPILE,
                    "the policies of table `{table}` do not keep tenants apart: {problem}",
                    "a row must be seen and written only by its own tenant, and a condition that casts or wraps the column makes"
                            + " every query read the whole table, since no index on the column serves it",
                    "compare the bare column with the setting, cast to the column's type:\n{sql}")
            .waivable("tenant-policy")
            .example(
                    "sql",
                    keptApart().replace("(tenant_id = ", "(tenant_id::text = ").replace("::uuid);", ");"),
                    keptApart())),

    /** A table that is read from end to end for each tenant. */
    TENANT_INDEX(Entry.error(
                    "PAL584",
                    COMPILE,
                    "table `{table}` ends without an index that leads with `{column}`",
                    "the policy adds a condition on the column to every query, and ON DELETE of a tenant looks for its rows:"
                            + " both read the whole table",
                    "let the primary key or a UNIQUE constraint begin with the column, or write where the table is created\n"
                            + "CREATE INDEX {nameSql} ON {tableSql} ({columnSql});\n"
                            + "and, where the table is full of rows, in a revision of its own:\n"
                            + "CREATE INDEX CONCURRENTLY {nameSql} ON {tableSql} ({columnSql});")
            .waivable("tenant-index")
            .example("sql", keptApart().replace("(tenant_id, id)", "(id)"), keptApart()));

    private final Entry entry;

    TenantRule(Entry entry) {
        this.entry = entry;
    }

    /** What the policy of the tests asks for, whole. */
    private static String keptApart() {
        return """
                CREATE SCHEMA shop;
                CREATE TABLE shop.tenants (id uuid PRIMARY KEY);

                CREATE TABLE shop.notes (
                    tenant_id uuid NOT NULL REFERENCES shop.tenants (id) ON DELETE CASCADE,
                    id bigint GENERATED ALWAYS AS IDENTITY,
                    body text NOT NULL,
                    PRIMARY KEY (tenant_id, id)
                );
                ALTER TABLE shop.notes ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
                CREATE POLICY tenant_isolation ON shop.notes
                    USING (tenant_id = nullif(current_setting('app.current_tenant_id', true), '')::uuid);
                """;
    }

    private static String without(String part) {
        return keptApart().replace(part, "");
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
