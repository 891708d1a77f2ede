package dev.palindrome.engine.replay;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a server's catalog has, as lines: a kind, what it belongs to, and what it is like. */
final class ServerLines {

    private static final String OURS = " n.nspname !~ '^pg_' and n.nspname <> 'information_schema'";

    private static final String TABLES = """
            select 'table|' || n.nspname || '.' || c.relname || '|' || c.relpersistence::text
                || '|' || case c.relkind when 'p' then 'partitioned' else 'ordinary' end
                || '|of ' || coalesce((select pn.nspname || '.' || p.relname from pg_inherits i
                    join pg_class p on p.oid = i.inhparent join pg_namespace pn on pn.oid = p.relnamespace
                    where i.inhrelid = c.oid and c.relispartition), '')
                || '|inherits [' || coalesce((select string_agg(pn.nspname || '.' || p.relname, ', ' order by i.inhseqno)
                    from pg_inherits i
                    join pg_class p on p.oid = i.inhparent join pg_namespace pn on pn.oid = p.relnamespace
                    where i.inhrelid = c.oid and not c.relispartition), '') || ']'
                || '|rls ' || c.relrowsecurity || ',' || c.relforcerowsecurity
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p', 'f') and""";

    private static final String ORDER = """
            select 'order|' || n.nspname || '.' || c.relname || '|' || coalesce((select string_agg(a.attname, ',' order by a.attnum)
                    from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped), '')
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p', 'f') and""";

    private static final String TRIGGERS = """
            select 'triggers|' || n.nspname || '.' || c.relname || '|[' || coalesce((
                    select string_agg(t.tgname, ', ' order by t.tgname collate "C") from pg_trigger t
                    where t.tgrelid = c.oid and not t.tgisinternal and t.tgparentid = 0), '') || ']'
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p', 'f') and""";

    private static final String COLUMNS = """
            select 'column|' || n.nspname || '.' || c.relname || '|' || a.attname
                || '|' || replace(format_type(a.atttypid, a.atttypmod), '"', '')
                || '|' || case when a.attnotnull and not exists (select from pg_constraint k
                    where k.contype = 'n' and k.conrelid = c.oid and k.conkey = array[a.attnum] and not k.convalidated)
                    then 'not null' else '' end
                || '|' || case when a.atthasdef then 'default' else '' end
                || '|' || case when a.attidentity <> '' then 'identity' else a.attgenerated::text end
                || '|' || coalesce((select cn.nspname || '.' || co.collname from pg_collation co
                    join pg_namespace cn on cn.oid = co.collnamespace
                    join pg_type ty on ty.oid = a.atttypid
                    where co.oid = a.attcollation and co.oid <> ty.typcollation), '')
                || '|' || coalesce((select sn.nspname || '.' || s.relname from pg_depend d
                    join pg_class s on s.oid = d.objid and s.relkind = 'S'
                    join pg_namespace sn on sn.oid = s.relnamespace
                    where d.classid = 'pg_class'::regclass and d.refclassid = 'pg_class'::regclass
                    and d.refobjid = c.oid and d.refobjsubid = a.attnum and d.deptype in ('a', 'i') limit 1), '')
            from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p', 'f') and a.attnum > 0 and not a.attisdropped and""";

    private static final String CONSTRAINTS = """
            select 'constraint|' || n.nspname || '.' || c.relname || '|' || k.conname || '|' || k.contype::text
                || '|[' || coalesce((select string_agg(a.attname, ', ' order by
                        case when k.contype = 'c' then 0 else x.place end,
                        a.attname collate "C")
                    from unnest(k.conkey) with ordinality x (num, place)
                    join pg_attribute a on a.attrelid = c.oid and a.attnum = x.num), '') || ']'
                || case k.contype when 'c' then '' when 'f' then
                    '|' || fn.nspname || '.' || f.relname || '|[' || (select string_agg(a.attname, ', ' order by x.place)
                        from unnest(k.confkey) with ordinality x (num, place)
                        join pg_attribute a on a.attrelid = f.oid and a.attnum = x.num) || ']|'
                    || case k.confdeltype when 'a' then 'NO_ACTION' when 'r' then 'RESTRICT' when 'c' then 'CASCADE'
                        when 'n' then 'SET_NULL' when 'd' then 'SET_DEFAULT' end
                    else '' end
                || case when k.contype in ('c', 'f') then case when k.convalidated then '|valid' else '|not valid' end
                    else '' end
            from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
            left join pg_class f on f.oid = k.confrelid left join pg_namespace fn on fn.oid = f.relnamespace
            where k.contype in ('c', 'p', 'u', 'x', 'f')
            and not exists (select from pg_constraint whole where whole.oid = k.conparentid and whole.conrelid = k.conrelid)
            and""";

    private static final String INDEXES = """
            select 'index|' || n.nspname || '.' || t.relname || '|' || n.nspname || '.' || c.relname
                || '|' || case when i.indisunique then 'unique' else '' end
                || '|' || m.amname
                || '|' || (select string_agg(coalesce(a.attname, '?')
                        || case when i.indoption[x.place - 1] & 1 = 1 then ' desc' else '' end, ',' order by x.place)
                    from unnest(i.indkey::int2[]) with ordinality x (num, place)
                    left join pg_attribute a on a.attrelid = t.oid and a.attnum = x.num and x.num <> 0
                    where x.place <= i.indnkeyatts)
                || '|[' || coalesce((select string_agg(a.attname, ', ' order by x.place)
                    from unnest(i.indkey::int2[]) with ordinality x (num, place)
                    join pg_attribute a on a.attrelid = t.oid and a.attnum = x.num
                    where x.place > i.indnkeyatts), '') || ']'
                || '|' || case when i.indpred is null then '' else 'partial' end
                || '|' || case when exists (select from pg_constraint k where k.conindid = c.oid
                    and k.conrelid = t.oid and k.contype in ('p', 'u', 'x')) then 'constraint' else '' end
                || '|' || case when i.indisvalid then 'valid' else 'not valid' end
                || '|' || coalesce((select pn.nspname || '.' || p.relname from pg_inherits h
                    join pg_class p on p.oid = h.inhparent join pg_namespace pn on pn.oid = p.relnamespace
                    where h.inhrelid = c.oid), '')
            from pg_index i join pg_class c on c.oid = i.indexrelid join pg_class t on t.oid = i.indrelid
            join pg_am m on m.oid = c.relam join pg_namespace n on n.oid = c.relnamespace
            where""";

    private static final String POLICIES = """
            select 'policy|' || n.nspname || '.' || c.relname || '|' || p.polname
                || '|' || case p.polcmd when '*' then 'all' when 'r' then 'select' when 'a' then 'insert'
                    when 'w' then 'update' else 'delete' end
                || '|' || p.polpermissive
                || '|[' || (select string_agg(coalesce(r.rolname::text, 'public'), ', ' order by r.rolname collate "C")
                    from unnest(p.polroles) x (id) left join pg_roles r on r.oid = x.id) || ']'
                || '|' || (p.polqual is not null) || '|' || (p.polwithcheck is not null)
            from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace
            where""";

    private static final String VIEWS = """
            select 'view|' || n.nspname || '.' || c.relname || '|' || c.relkind::text || '|' || c.relispopulated
                || '|[' || coalesce((select string_agg(distinct rn.nspname || '.' || r.relname, ', '
                        order by rn.nspname || '.' || r.relname)
                    from pg_rewrite w join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = w.oid
                    join pg_class r on d.refclassid = 'pg_class'::regclass and r.oid = d.refobjid
                    join pg_namespace rn on rn.oid = r.relnamespace
                    where w.ev_class = c.oid and r.oid <> c.oid), '') || ']'
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('v', 'm') and""";

    private static final String TYPES = """
            select case t.typtype
                when 'e' then 'enum|' || n.nspname || '.' || t.typname || '|' || coalesce(
                    (select string_agg(e.enumlabel, ',' order by e.enumsortorder) from pg_enum e where e.enumtypid = t.oid),
                    '')
                when 'd' then 'domain|' || n.nspname || '.' || t.typname
                    || '|' || replace(format_type(t.typbasetype, t.typtypmod), '"', '')
                    || '|' || t.typnotnull
                    || '|[' || coalesce((select string_agg(k.conname, ', ' order by k.conname collate "C")
                        from pg_constraint k where k.contypid = t.oid and k.contype = 'c'), '') || ']'
                else 'type|' || n.nspname || '.' || t.typname end
            from pg_type t join pg_namespace n on n.oid = t.typnamespace
            left join pg_class c on c.oid = t.typrelid
            where t.typtype in ('e', 'd', 'c', 'r') and (c.oid is null or c.relkind = 'c') and""";

    private static final String ROUTINES = """
            select 'routine|' || n.nspname || '.' || p.proname || '|' || p.prokind::text || '|' || l.lanname
                || '|' || case p.provolatile when 'i' then 'IMMUTABLE' when 's' then 'STABLE' else 'VOLATILE' end
                || '|[' || coalesce((select string_agg(replace(format_type(x.id, null), '"', ''), ', ' order by x.place)
                    from unnest(p.proargtypes::oid[]) with ordinality x (id, place)), '') || ']'
            from pg_proc p join pg_namespace n on n.oid = p.pronamespace join pg_language l on l.oid = p.prolang
            where p.prokind in ('f', 'p') and l.lanname <> 'internal'
            and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e') and""";

    private static final String SEQUENCES = """
            select 'sequence|' || n.nspname || '.' || c.relname
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'S' and""";

    private static final List<String> QUERIES = List.of(
            TABLES, ORDER, TRIGGERS, COLUMNS, CONSTRAINTS, INDEXES, POLICIES, VIEWS, TYPES, ROUTINES, SEQUENCES);

    private ServerLines() {}

    /** Everything that is in no schema of the system. */
    static SortedSet<String> of(Connection connection) throws SQLException {
        SortedSet<String> lines = new TreeSet<>();
        try (Statement statement = connection.createStatement()) {
            statement.execute("set search_path = pg_catalog");
            for (String query : QUERIES) {
                try (ResultSet rows = statement.executeQuery(query + OURS)) {
                    while (rows.next()) {
                        lines.add(rows.getString(1));
                    }
                }
            }
            statement.execute("reset search_path");
        }
        return lines;
    }

    /** The schemas that are not of the system. */
    static List<String> schemas(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select n.nspname from pg_namespace n where " + OURS)) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }
}
