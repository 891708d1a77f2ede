package dev.palindrome.it.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.it.build.MavenBuild;
import org.junit.jupiter.api.Test;

/** A project that comes from another tool, with its whole history. */
final class ImportStory {

    @Test
    void theScriptsOfGolangMigrateAreProvenAndDeployed() {
        MavenBuild build = MavenBuild.of("a-fresh-project", "import-golang-migrate");
        build.write("db/000001_create_users.up.sql", "\uFEFFBEGIN;\r\nCREATE TABLE users (id int);\r\nCOMMIT;\r\n")
                .write("db/000001_create_users.down.sql", "DROP TABLE users;")
                .write("db/000002_index_users.up.sql", "-- no-transaction\nCREATE INDEX CONCURRENTLY u ON users (id);")
                .write("db/000002_index_users.down.sql", "")
                .write("db/000003_add_name.up.sql", "ALTER TABLE users ADD COLUMN name text;")
                .write("db/000003_add_name.down.sql", "ALTER TABLE users DROP COLUMN name;");

        comesOver(build, "000003_add_name", "000002_index_users");
    }

    @Test
    void theScriptsOfDieselAreProvenAndDeployed() {
        MavenBuild build = MavenBuild.of("a-fresh-project", "import-diesel");
        build.write("db/2024-01-01-000000_users/up.sql", "CREATE TABLE users (id int);")
                .write("db/2024-01-01-000000_users/down.sql", "DROP TABLE users;")
                .write("db/2024-01-02-000000_index/up.sql", "CREATE INDEX CONCURRENTLY u ON users (id);")
                .write("db/2024-01-02-000000_index/metadata.toml", "run_in_transaction = false\n")
                .write("db/2024-01-03-000000_name/up.sql", "ALTER TABLE users ADD COLUMN name text;")
                .write("db/2024-01-03-000000_name/down.sql", "ALTER TABLE users DROP COLUMN name;");

        comesOver(build, "2024-01-03-000000_name", "2024-01-02-000000_index");
    }

    /** The second of the three cannot be undone, which is a warning and no error: it was released so. */
    private static void comesOver(MavenBuild build, String head, String second) {
        build.mvn("migrations:import", "-Dmigrations.importFrom=db").succeeds();
        assertThat(build.read("src/main/migrations/main.lock")).contains("head " + head);

        build.mvn("verify", "migrations:apply", "migrations:rollback", "migrations:history", "migrations:status")
                .succeeds()
                .says("history main: proven (")
                .says("3 revisions, now at " + head)
                .says("downgrade " + head)
                .says("rolled_back " + head)
                .says("current  " + second);
        build.mvn("migrations:rollback").says("-Dmigrations.acceptDataLoss=" + second);
    }
}
