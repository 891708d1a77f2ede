package dev.palindrome.it.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.engine.testing.PostgresTest;
import dev.palindrome.engine.testing.TestDatabase;
import dev.palindrome.it.build.MavenBuild;
import dev.palindrome.it.build.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** A deployment to a server, with a password that nothing may show. */
@PostgresTest
final class ServerStory {

    private static final String CANARY = "canary-7391";

    /** The canary as Maven 3 encrypts it with the master password below; Maven 4 reads it, and has no option that writes it. */
    private static final String ENCRYPTED = "{yZJRJmAJEG4Ha3fXiVTIlOFgyGgfEAtu85cnl4FiM48=}";

    private static final String MASTER = "{lCHcdT2PKY8HrIG8te6v9/+/UuRgUqNW0dTxpqmOttkZrfOXYW2Y6yY0hEg2fVE4}";

    @Test
    void anEncryptedPasswordOfSettingsXmlLogsInAndIsNeverShown(TestDatabase database) throws IOException, SQLException {
        database.execute(
                "CREATE ROLE deploy_settings LOGIN PASSWORD '" + CANARY + "'",
                "GRANT ALL ON DATABASE \"" + database.name() + "\" TO deploy_settings",
                "GRANT ALL ON SCHEMA public TO deploy_settings");
        MavenBuild build = MavenBuild.of("a-history-of-two-revisions", "encrypted-password");
        // a system property from the start: Maven 4 reads the settings before it looks at -D of the command line
        build.with("MAVEN_OPTS", "-Dsettings.security=" + build.directory().resolve("settings-security.xml"));
        build.write("settings-security.xml", "<settingsSecurity><master>" + MASTER + "</master></settingsSecurity>");
        build.withSettings(settings(build));
        build.mvn("process-classes").succeeds();

        Outcome outcome = build.mvn(
                "-X",
                "migrations:apply",
                "-Dmigrations.url=postgresql://" + database.source().target(),
                "-Dmigrations.serverId=ledger");

        outcome.succeeds().neverSays(CANARY);
        assertThat(database.query("SELECT applied_by FROM migrations.schema_migrations"))
                .containsOnly("deploy_settings");
    }

    @Test
    void aPasswordOfTheEnvironmentIsNeverShown(TestDatabase database) throws SQLException {
        database.execute("CREATE ROLE deploy_variable LOGIN PASSWORD '" + CANARY + "'");
        MavenBuild build = MavenBuild.of("a-history-of-two-revisions", "password-variable");
        build.mvn("process-classes").succeeds();
        String target = database.source().target();

        build.with("MIGRATIONS_URL", "postgresql://deploy_variable:" + CANARY + "@" + target);
        build.mvn("-X", "migrations:status").succeeds().says("empty").neverSays(CANARY);
        build.with("MIGRATIONS_URL", "postgresql://deploy_variable:" + CANARY + "-wrong@" + target);
        build.mvn("-X", "-e", "migrations:status").failsWith("PAL428", 1).neverSays(CANARY);
        build.mvn("migrations:status", "-Dmigrations.url=postgresql://deploy_variable:" + "secret@" + target)
                .failsWith("PAL422", 1);
    }

    private static Path settings(MavenBuild build) throws IOException {
        String usual = Files.readString(Path.of("src/it/settings.xml"));
        String servers = "<servers><server><id>ledger</id><username>deploy_settings</username><password>" + ENCRYPTED
                + "</password></server></servers>";
        Path file = build.directory().resolve("settings.xml");
        return Files.writeString(file, usual.replace("<profiles>", servers + "<profiles>"));
    }
}
