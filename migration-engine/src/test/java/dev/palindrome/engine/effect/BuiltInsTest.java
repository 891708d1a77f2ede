package dev.palindrome.engine.effect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.engine.testing.PostgresServer;
import dev.palindrome.engine.testing.TestDatabase;
import dev.palindrome.sql.effect.BinaryCasts;
import dev.palindrome.sql.effect.BuiltInFunctions;
import dev.palindrome.sql.schema.DataType;
import dev.palindrome.sql.schema.QualifiedName;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The lists of what PostgreSQL brings along: each entry is in some catalog, each of the catalog is an entry. */
class BuiltInsTest {

    /** A function is volatile if every overload of it is; those that SQL cannot call are left out. */
    private static final String FUNCTIONS = """
            select proname || ' ' || bool_and(provolatile = 'v')
            from pg_proc p join pg_namespace n on n.oid = p.pronamespace
            where nspname = 'pg_catalog' and prokind = 'f'
                and prorettype::regtype::text not in ('trigger', 'event_trigger', 'internal', 'language_handler',
                    'index_am_handler', 'table_am_handler', 'fdw_handler', 'tsm_handler', 'cstring')
                and not 'internal'::regtype::oid = any (proargtypes::oid[])
                and not 'cstring'::regtype::oid = any (proargtypes::oid[])
            group by proname
            """;

    private static final String CASTS = """
            select f.typname || ' ' || t.typname
            from pg_cast c join pg_type f on f.oid = c.castsource join pg_type t on t.oid = c.casttarget
            where castmethod = 'b' and castcontext <> 'e' and castsource <> casttarget and t.typname not like 'pg_%'
                and f.typname <> 'pg_mcv_list'
            """;

    static List<Integer> majors() {
        return LockModelTest.majors();
    }

    @ParameterizedTest
    @MethodSource("majors")
    void knowsHowVolatileEveryFunctionIs(int major) throws SQLException {
        for (String line : query(major, FUNCTIONS)) {
            String[] parts = line.split(" ");

            assertThat(BuiltInFunctions.isVolatile(parts[0]))
                    .as(line + " on " + major)
                    .isEqualTo(Optional.of(Boolean.valueOf(parts[1])));
        }
    }

    @ParameterizedTest
    @MethodSource("majors")
    void knowsEveryCastWithoutAFunction(int major) throws SQLException {
        for (String line : new TreeSet<>(query(major, CASTS))) {
            String[] parts = line.split(" ");

            assertThat(BinaryCasts.areBinaryCoercible(builtIn(parts[0]), builtIn(parts[1])))
                    .as(line + " on " + major)
                    .isTrue();
        }
    }

    private static QualifiedName builtIn(String type) {
        return new QualifiedName(DataType.BUILT_IN, type);
    }

    private static List<String> query(int major, String sql) throws SQLException {
        try (PostgresServer server = PostgresServer.start(major);
                TestDatabase database = server.createDatabase()) {
            return database.query(sql);
        }
    }
}
