package dev.palindrome.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.engine.testing.PostgresTest;
import dev.palindrome.engine.testing.TestDatabase;
import dev.palindrome.maven.testing.GoalUser;
import dev.palindrome.maven.testing.TestMaven;
import dev.palindrome.maven.testing.TestModule;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two histories in one module, and in one database: each has its lock file, its store and its report. */
@PostgresTest
final class SeveralHistoriesTest {

    @TempDir
    private Path folder;

    @Test
    void areProvenTogetherAndDeployedByName(TestDatabase database) throws SQLException {
        TestModule module = withAudit(TestModule.ofTwoRevisions(folder));
        TestMaven maven = GoalUser.of(database).in(module);

        assertThat(maven.type("mvn verify -Dmigrations.postgresVersion=18")
                        .succeeds()
                        .lines())
                .contains(
                        "[INFO] history audit: proven (1 identical; 3 of 3 walks)",
                        "[INFO] history main: proven (2 identical; 3 of 3 walks)");
        assertThat(module.read("target/migrations/verify.json")).contains("\"history\": \"main\"");
        assertThat(module.read("target/migrations/verify-audit.json")).contains("\"history\": \"audit\"");
        assertThat(module.path("target/migrations/TEST-migrations-audit.xml")).exists();

        assertThat(maven.type("mvn migrations:apply").fix()).containsExactly("-Dmigrations.history=audit");
        maven.type("mvn migrations:apply -Dmigrations.history=audit").succeeds();

        assertThat(database.query("SELECT version FROM migrations_audit.schema_migrations"))
                .containsExactly("202601101200_create_events");
        assertThat(database.query("SELECT to_regclass('migrations.schema_migrations')"))
                .containsExactly("null");
        maven.type("mvn migrations:apply -Dmigrations.history=main").succeeds();
        maven.type("mvn migrations:rollback -Dmigrations.history=audit -Dmigrations.target=base")
                .succeeds();
        assertThat(database.query("SELECT count(*) FROM migrations.schema_migrations"))
                .containsExactly("2");
    }

    private static TestModule withAudit(TestModule module) {
        return module.file("src/main/java/com/acme/audit/package-info.java", """
                        @MigrationHistory(name = "audit", schemas = "audit")
                        package com.acme.audit;

                        import dev.palindrome.migration.MigrationHistory;
                        """)
                .file("src/main/java/com/acme/audit/CreateEvents.java", """
                        package com.acme.audit;

                        import dev.palindrome.migration.Migration;
                        import dev.palindrome.migration.Revision;
                        import dev.palindrome.migration.Steps;

                        @Revision(id = "202601101200_create_events", parent = "", description = "Events")
                        final class CreateEvents implements Migration {
                            @Override
                            public void upgrade(Steps steps) {
                                steps.sql("CREATE SCHEMA audit");
                                steps.sql("CREATE TABLE audit.events (id uuid PRIMARY KEY)");
                            }

                            @Override
                            public void downgrade(Steps steps) {
                                steps.sql("DROP TABLE audit.events");
                                steps.sql("DROP SCHEMA audit");
                            }
                        }
                        """)
                .file("src/main/migrations/audit.lock", "head 202601101200_create_events\n");
    }
}
