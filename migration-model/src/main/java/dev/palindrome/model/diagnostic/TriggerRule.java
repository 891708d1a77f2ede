package dev.palindrome.model.diagnostic;

import static dev.palindrome.model.diagnostic.Gate.COMPILE;

/** Triggers, rules and policies of tables that were there before, and the rights that functions run with. */
public enum TriggerRule implements Code {
    /** A trigger, rule or policy that comes, goes or is switched. */
    TRIGGER_LOCK(Entry.warning(
                    "PAL500",
                    COMPILE,
                    "{command} takes {lock} on `{table}`, and {waiting} wait until the commit",
                    "the statement is instant, but whoever waits for the lock makes everybody behind wait too, and what the"
                            + " trigger, rule or policy does is part of every later statement on the table (manual: \"Explicit"
                            + " Locking\")",
                    "give it a transaction of its own that gives up soon:\nSET LOCAL lock_timeout = '2s';")
            .waivable("trigger-lock")
            .onlyOnDemand()
            .example("sql", """
                    CREATE TRIGGER orders_touch BEFORE UPDATE ON core.orders
                        FOR EACH ROW EXECUTE FUNCTION core.touch();
                    """, """
                    CREATE TABLE core.notes (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, body text NOT NULL);
                    CREATE TRIGGER notes_touch BEFORE UPDATE ON core.notes
                        FOR EACH ROW EXECUTE FUNCTION core.touch();
                    """)),

    /** Triggers that are switched off, all at once. */
    BAN_DISABLE_TRIGGER(Entry.error(
                    "PAL501",
                    COMPILE,
                    "disabling every trigger of `{table}` with DISABLE TRIGGER {which} switches off {guards}",
                    "what is written meanwhile is never checked again, also not when they are enabled later; and they stay off"
                            + " if nobody enables them (manual: ALTER TABLE, DISABLE TRIGGER)",
                    "disable the one trigger that is in the way, by name, and enable it in the same transaction:\n"
                            + "ALTER TABLE {tableSql} DISABLE TRIGGER {triggerSql};\n"
                            + "-- what must not fire it\n"
                            + "ALTER TABLE {tableSql} ENABLE TRIGGER {triggerSql};")
            .waivable("ban-disable-trigger")
            .example("sql", "ALTER TABLE core.customers DISABLE TRIGGER ALL;", """
                    CREATE OR REPLACE TRIGGER customers_touch BEFORE UPDATE ON core.customers
                        FOR EACH ROW WHEN (OLD.visits = NEW.visits) EXECUTE FUNCTION core.touch();
                    """)),

    /** Row-level security that hides everything. */
    ROW_SECURITY_WITHOUT_POLICY(Entry.warning(
                    "PAL502",
                    COMPILE,
                    "row-level security comes on for `{table}`, and {missing}",
                    "without a permissive policy for a command PostgreSQL denies it: {consequence} (manual: \"Row Security"
                            + " Policies\")",
                    "make the policy in the same transaction:\n"
                            + "CREATE POLICY {policySql} ON {tableSql} USING (...);\n"
                            + "ALTER TABLE {tableSql} ENABLE ROW LEVEL SECURITY;")
            .waivable("row-security-without-policy")
            .example("sql", "ALTER TABLE core.customers ENABLE ROW LEVEL SECURITY;", """
                    CREATE POLICY customers_of_region ON core.customers USING (region = current_setting('app.region', true));
                    ALTER TABLE core.customers ENABLE ROW LEVEL SECURITY;
                    """)),

    /** A function with its owner's rights that finds its tables by the caller's search path. */
    SECURITY_DEFINER_SEARCH_PATH(Entry.warning(
                    "PAL503",
                    COMPILE,
                    "`{routine}` runs with its owner's rights and the caller's search_path",
                    "whoever may create a table or function in a schema, also a temporary one, can put it in the way of what the"
                            + " routine means, and have it used with the owner's rights (manual: CREATE FUNCTION, \"Writing"
                            + " SECURITY DEFINER Functions Safely\")",
                    "let it set the search_path for itself, the temporary schema last:\n"
                            + "ALTER ROUTINE {routineSql} SET search_path = {schemaSql}, pg_temp;")
            .waivable("security-definer-search-path")
            .example("sql", """
                    CREATE FUNCTION core.count_orders() RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER
                        AS 'SELECT count(*) FROM core.orders';
                    """, """
                    CREATE FUNCTION core.count_orders() RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER
                        SET search_path = core, pg_temp
                        AS 'SELECT count(*) FROM core.orders';
                    """));

    private final Entry entry;

    TriggerRule(Entry entry) {
        this.entry = entry;
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
