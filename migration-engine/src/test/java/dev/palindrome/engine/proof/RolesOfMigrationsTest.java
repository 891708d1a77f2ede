package dev.palindrome.engine.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RolesOfMigrationsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GRANT SELECT ON t TO app, "Reporting Role" WITH GRANT OPTION          | Reporting Role,app
            GRANT SELECT ON t TO GROUP app, PUBLIC, CURRENT_USER                  | app
            GRANT USAGE ON SCHEMA core TO App; GRANT pg_read_all_data TO reader   | app,reader
            REVOKE ALL ON t FROM app CASCADE                                      | app
            ALTER TABLE t OWNER TO owner_role                                     | owner_role
            ALTER SCHEMA s OWNER TO CURRENT_USER                                  |
            CREATE POLICY p ON t FOR SELECT TO app USING (true)                   | app
            CREATE POLICY p ON t TO a, b WITH CHECK (true)                        | a,b
            ALTER POLICY p ON t TO app                                            | app
            ALTER POLICY p ON t RENAME TO q                                       |
            ALTER TABLE t RENAME TO u                                             |
            ALTER DEFAULT PRIVILEGES FOR ROLE a IN SCHEMA s GRANT SELECT ON TABLES TO b | a,b
            ALTER DEFAULT PRIVILEGES FOR USER a REVOKE ALL ON TABLES FROM b       | a,b
            SET ROLE app                                                          | app
            SET LOCAL ROLE 'App'                                                  | App
            SET ROLE NONE                                                         |
            SET SESSION AUTHORIZATION app                                         | app
            CREATE SCHEMA s AUTHORIZATION app                                     | app
            REASSIGN OWNED BY a TO b                                              | a,b
            DROP OWNED BY a                                                       | a
            ALTER SEQUENCE s OWNED BY t.id                                        |
            SELECT role FROM t GROUP BY role                                      |
            SELECT count(*) FROM app                                              |
            INSERT INTO grants VALUES ('GRANT SELECT ON t TO app')                |
            -- GRANT SELECT ON t TO app                                           |
            DO $$ BEGIN GRANT SELECT ON t TO app; END $$                          | app
            DO $x$ BEGIN IF true THEN REVOKE ALL ON t FROM app; END IF; END $x$   | app
            """)
    void findsTheRolesThatHaveToBeThere(String sql, String roles) {
        List<String> wanted = roles == null ? List.of() : Arrays.asList(roles.split(","));

        assertThat(RolesOfMigrations.of(sql).needed()).containsExactlyElementsOf(wanted);
    }

    @Test
    void leavesOutTheRolesThatMigrationsMake() {
        RolesOfMigrations roles = RolesOfMigrations.of("CREATE ROLE mine NOLOGIN; GRANT SELECT ON t TO mine, yours");

        assertThat(roles.needed()).containsExactly("yours");
        assertThat(roles.made()).containsExactly("mine");
        assertThat(roles.changed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "CREATE USER MAPPING FOR app SERVER s, false",
        "DROP USER MAPPING FOR app SERVER s, false",
        "ALTER ROLE app SET search_path = core, true",
        "DROP ROLE IF EXISTS app, true",
        "SELECT 1, false"
    })
    void knowsWhetherARoleIsChanged(String sql, boolean changed) {
        assertThat(RolesOfMigrations.of(sql).changed()).isEqualTo(changed);
    }
}
