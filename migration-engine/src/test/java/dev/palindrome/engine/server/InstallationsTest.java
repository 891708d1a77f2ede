package dev.palindrome.engine.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.palindrome.engine.testing.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The cache of unpacked binaries. */
@Timeout(180)
final class InstallationsTest {

    private static final int MAJOR = 14;

    @TempDir
    Path cache;

    @Test
    void unpacksOnceAndMendsWhatWasDamaged() throws IOException {
        Installations installations = new Installations(cache);
        Path jar = jar();
        Path postgres = installations.of(jar).program("postgres");
        Object unpacked = Files.readAttributes(postgres, "unix:ino").get("ino");

        assertThat(installations.of(jar).program("postgres")).isEqualTo(postgres);
        assertThat(Files.readAttributes(postgres, "unix:ino").get("ino")).isEqualTo(unpacked);

        Files.write(postgres, new byte[10]);
        assertThat(installations.of(jar).program("postgres"))
                .isExecutable()
                .satisfies(file -> assertThat(Files.size(file)).isGreaterThan(1_000_000));

        Files.delete(postgres.resolveSibling("initdb"));
        assertThat(installations.of(jar).program("initdb")).isExecutable();

        Files.delete(installations.of(jar).home().resolve("inventory.txt"));
        assertThat(installations.of(jar).program("initdb")).isExecutable();
    }

    @Test
    void leavesNothingBehindWhenTheJarHasNoBinaries() throws IOException {
        Path jar = cache.resolve("empty.jar");
        try (var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("META-INF/"));
        }

        assertThatThrownBy(() -> new Installations(cache).of(jar))
                .isInstanceOf(IOException.class)
                .hasMessage("empty.jar has no .txz with PostgreSQL's binaries");
        try (Stream<Path> left = Files.list(cache)) {
            assertThat(left.filter(Files::isDirectory)).isEmpty();
        }
    }

    @Test
    void servesTwoProcessesAtOnce() throws Exception {
        try (ServerProcess one = ServerProcess.start(cache, MAJOR);
                ServerProcess two = ServerProcess.start(cache, MAJOR)) {
            assertThat(one.line()).startsWith("14.");
            assertThat(two.line()).startsWith("14.");
            assertThat(one.line()).isNotEqualTo(two.line());
            assertThat(one.end()).isZero();
            assertThat(two.end()).isZero();
        }
        assertThat(clusters()).isEmpty();
        try (Stream<Path> installations = Files.list(cache.resolve("postgresql"))) {
            assertThat(installations.filter(Files::isDirectory)).hasSize(1);
        }
    }

    @Test
    void clearsAwayWhatAKilledProcessLeft() throws Exception {
        Path data;
        try (ServerProcess killed = ServerProcess.start(cache, MAJOR)) {
            killed.line();
            data = Path.of(killed.line());
            killed.kill();
        }
        assertThat(PostmasterFile.in(data).namesAServer()).isTrue();

        PostgresServer.servers(cache).throwAway(MAJOR).close();

        assertThat(data).doesNotExist();
        assertThat(clusters()).isEmpty();
    }

    @Test
    void leavesTheServersOfALivingProcessAloneHoweverManyItHas() throws Exception {
        try (ScratchServer one = PostgresServer.servers(cache).throwAway(MAJOR);
                ScratchServer two = PostgresServer.servers(cache).throwAway(MAJOR);
                ServerProcess other = ServerProcess.start(cache, MAJOR)) {
            assertThat(other.line()).startsWith("14.");

            one.createDatabase();
            two.createDatabase();

            assertThat(other.end()).isZero();
        }
        assertThat(clusters()).isEmpty();
    }

    private List<Path> clusters() throws IOException {
        try (Stream<Path> files = Files.list(cache.resolve("clusters"))) {
            return files.filter(Files::isDirectory).toList();
        }
    }

    private static Path jar() {
        return PostgresServer.jar(
                BinariesArtifact.of(MAJOR, PostgresServer.platform()).orElseThrow());
    }
}
