package dev.palindrome.engine.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.palindrome.engine.MigrationException;
import dev.palindrome.engine.connect.DatabaseUrl.Origin;
import dev.palindrome.engine.connect.ServerLogins.ServerLogin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where user and password come from, the nearest statement first. */
final class LoginsTest {

    private static final Optional<String> UNSAID = Optional.empty();

    @TempDir
    Path home;

    private final Map<String, String> variables = new HashMap<>();

    @Test
    void takesTheFirstPlaceThatHasAPassword() throws IOException {
        LoginSettings all = new LoginSettings(UNSAID, Optional.of("prod"), Optional.of("SHOP_PASSWORD"));
        variables.put("SHOP_PASSWORD", "from named variable");
        variables.put("MIGRATIONS_PASSWORD", "from default variable");
        variables.put("PGPASSWORD", "from libpq variable");
        passwordFile("*:*:*:*:from file");

        assertThat(password("postgresql://u:from%20url@h/d", all)).isEqualTo("from url");
        assertThat(password("postgresql://h/d", all)).isEqualTo("from settings");
        LoginSettings named = new LoginSettings(UNSAID, UNSAID, Optional.of("SHOP_PASSWORD"));
        assertThat(password("postgresql://h/d", named)).isEqualTo("from named variable");
        assertThat(password("postgresql://h/d", LoginSettings.none())).isEqualTo("from default variable");
        variables.remove("MIGRATIONS_PASSWORD");
        assertThat(password("postgresql://h/d", LoginSettings.none())).isEqualTo("from libpq variable");
        variables.put("PGPASSWORD", "");
        assertThat(password("postgresql://h/d", LoginSettings.none())).isEqualTo("from file");
        variables.put("PGPASSFILE", home.resolve("none").toString());
        assertThat(login("postgresql://h/d", LoginSettings.none()).password()).isEmpty();
    }

    @Test
    void takesTheFirstPlaceThatNamesAUser() {
        LoginSettings all = new LoginSettings(Optional.of("parameter"), Optional.of("prod"), UNSAID);
        variables.put("PGUSER", "variable");

        assertThat(login("postgresql://url@h/d", all).user()).isEqualTo("url");
        assertThat(login("postgresql://h/d", all).user()).isEqualTo("parameter");
        LoginSettings server = new LoginSettings(UNSAID, Optional.of("prod"), UNSAID);
        assertThat(login("postgresql://h/d", server).user()).isEqualTo("settings");
        assertThat(login("postgresql://h/d", LoginSettings.none()).user()).isEqualTo("variable");
        variables.clear();
        assertThat(login("postgresql://h/d", LoginSettings.none()).user()).isEqualTo("os");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    db:5432:shop:ann:secret        | secret
                    *:*:*:*:secret                 | secret
                    db:*:shop:*:secret             | secret
                    other:*:*:*:secret             | none
                    db:5433:*:*:secret             | none
                    db:5432:shop:bob:secret        | none
                    db:5432:shop:ann               | none
                    # db:5432:shop:ann:secret      | none
                    *:*:*:*:a\\:b\\\\c             | a:b\\c
                    *:*:*:*:a:b                    | a:b
                    \\*:*:*:*:secret               | none
                    d\\b:*:*:*:secret              | secret
                    """)
    void readsThePasswordFileAsLibpqDoes(String line, String password) throws IOException {
        passwordFile(line);

        Optional<Secret> found =
                login("postgresql://ann@db/shop", LoginSettings.none()).password();

        assertThat(found.map(Secret::reveal).orElse("none")).isEqualTo(password);
    }

    @Test
    void takesTheFirstLineThatFits() throws IOException {
        passwordFile("db:5432:blog:ann:blog\ndb:5432:*:ann:first\n*:*:*:*:second");

        assertThat(password("postgresql://ann@db/shop", LoginSettings.none())).isEqualTo("first");
    }

    @ParameterizedTest
    @CsvSource({"rw-r-----", "rw----r--", "rw-rw-rw-"})
    void refusesAPasswordFileThatOthersCanRead(String mode) throws IOException {
        Files.setPosixFilePermissions(passwordFile("*:*:*:*:secret"), PosixFilePermissions.fromString(mode));

        assertThat(refusalOf(LoginSettings.none()).diagnostic().text())
                .isEqualTo("""
                        [PAL423] the password file `%1$s` can be read by others (mode %2$s)
                          why: libpq ignores such a file, and so do we: a password that others can read is no secret
                          fix: chmod 600 %1$s
                          see: mvn migrations:explain -Dmigrations.code=PAL423""".formatted(home.resolve(".pgpass"), mode));
    }

    @Test
    void doesNotFallBackWhenANamedSourceHasNothing() {
        variables.put("PGPASSWORD", "of another database");

        assertThat(refusalOf(new LoginSettings(UNSAID, UNSAID, Optional.of("SHOP_PASSWORD")))
                        .diagnostic()
                        .what())
                .isEqualTo("the variable `SHOP_PASSWORD`, which `migrations.passwordEnv` names, is not set");
        assertThat(refusalOf(new LoginSettings(UNSAID, Optional.of("stage"), UNSAID))
                        .diagnostic()
                        .what())
                .isEqualTo("settings.xml has no server `stage`");
    }

    @Test
    void showsNoPassword() {
        variables.put("MIGRATIONS_PASSWORD", "c4n4ry");

        assertThat(login("postgresql://h/d", LoginSettings.none()).toString())
                .contains("the variable MIGRATIONS_PASSWORD")
                .doesNotContain("c4n4ry");
        assertThat(environment().toString()).doesNotContain("c4n4ry");
    }

    private MigrationException refusalOf(LoginSettings settings) {
        return catchThrowableOfType(MigrationException.class, () -> login("postgresql://h/d", settings));
    }

    private String password(String url, LoginSettings settings) {
        return login(url, settings).password().orElseThrow().reveal();
    }

    private Login login(String url, LoginSettings settings) {
        return new Logins(environment(), LoginsTest::server).find(DatabaseUrl.parse(url, Origin.VARIABLE), settings);
    }

    private Environment environment() {
        return new Environment(variables, home, "os");
    }

    private static Optional<ServerLogin> server(String id) {
        ServerLogin login = new ServerLogin(Optional.of("settings"), Optional.of(Secret.of("from settings")));
        return Optional.of(login).filter(found -> id.equals("prod"));
    }

    private Path passwordFile(String content) throws IOException {
        Path file = Files.writeString(home.resolve(".pgpass"), content);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
}
