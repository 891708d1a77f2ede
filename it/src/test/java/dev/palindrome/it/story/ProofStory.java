package dev.palindrome.it.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.palindrome.engine.testing.PostgresTest;
import dev.palindrome.engine.testing.TestDatabase;
import dev.palindrome.it.build.MavenBuild;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The proof on servers that are not the embedded one. */
@PostgresTest
final class ProofStory {

    private static final String PASSWORD = "canary-2250";

    private static final String EVERYTHING =
            "SELECT n.nspname, c.relname, c.xmin FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
                    + " WHERE n.nspname NOT LIKE 'pg%' AND n.nspname <> 'information_schema' ORDER BY 1, 2";

    private static final String DATABASES_OF_PROVER =
            "SELECT datname FROM pg_database WHERE datdba = 'prover'::regrole ORDER BY 1";

    @Test
    void onAServerMakesDatabasesOfItsOwnAndDropsThem(TestDatabase database) throws SQLException {
        database.execute(
                "CREATE ROLE prover LOGIN CREATEDB CREATEROLE PASSWORD '" + PASSWORD + "'",
                "CREATE TABLE theirs (i int)");
        var before = database.query(EVERYTHING);
        MavenBuild build = MavenBuild.of("a-history-of-two-revisions", "proof-on-a-server");
        build.with("MIGRATIONS_URL", "postgresql://prover@" + database.source().target())
                .with("MIGRATIONS_PASSWORD", PASSWORD);

        build.mvn("verify", "-Dmigrations.database=server")
                .succeeds()
                .says("proving 2 revisions on PostgreSQL 18")
                .says("history main: proven (2 identical; 3 of 3 walks)")
                .neverSays(PASSWORD);

        assertThat(build.read("target/migrations/verify.json")).contains("\"postgres\": \"18");
        assertThat(database.query(EVERYTHING)).isEqualTo(before);
        assertThat(database.query(DATABASES_OF_PROVER)).isEmpty();
    }

    @Test
    void inAContainerNeedsTestcontainersAndThenNothingElse() {
        MavenBuild build = MavenBuild.of("a-history-of-two-revisions", "proof-in-a-container");
        String[] verify = {"verify", "-Dmigrations.database=testcontainers", "-Dmigrations.postgresVersion=15"};
        String dependency = build.mvn(verify)
                .failsWith("PAL445", 1)
                .output()
                .lines()
                .map(line -> line.replaceFirst("^\\[ERROR] *", ""))
                .dropWhile(line -> !line.equals("<dependency>"))
                .takeWhile(line -> !line.startsWith("see: "))
                .reduce("", (lines, line) -> lines + line + "\n");
        assumeTrue(hasContainerEngine(), "no container engine: neither DOCKER_HOST nor /var/run/docker.sock answers");

        build.edit("pom.xml", "<executions>", "<dependencies>" + dependency + "</dependencies>\n<executions>");

        build.mvn(verify)
                .succeeds()
                .says("proving 2 revisions on PostgreSQL 15")
                .says("history main: proven (2 identical; 3 of 3 walks)");
    }

    /** An engine that listens on a socket of this machine, which is where Testcontainers looks for one. */
    private static boolean hasContainerEngine() {
        String host = Optional.ofNullable(System.getenv("DOCKER_HOST")).orElse("unix:///var/run/docker.sock");
        if (!host.startsWith("unix://")) {
            return true;
        }
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return channel.connect(UnixDomainSocketAddress.of(host.substring("unix://".length())));
        } catch (IOException e) {
            return false;
        }
    }
}
