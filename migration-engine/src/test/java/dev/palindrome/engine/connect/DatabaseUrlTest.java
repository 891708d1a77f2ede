package dev.palindrome.engine.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.palindrome.engine.MigrationException;
import dev.palindrome.engine.connect.DatabaseUrl.Origin;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a url says about a database, and what it must not say. */
final class DatabaseUrlTest {

    private static final String CANARY = "c4n4ry";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    jdbc:postgresql://db.acme.com:6000/shop            | jdbc:postgresql://db.acme.com:6000/shop
                    jdbc:postgresql://db.acme.com/shop                 | jdbc:postgresql://db.acme.com:5432/shop
                    jdbc:postgresql://db.acme.com/                     | jdbc:postgresql://db.acme.com:5432/
                    jdbc:postgresql:shop                               | jdbc:postgresql://localhost:5432/shop
                    jdbc:postgresql:/shop                              | jdbc:postgresql://localhost:5432/shop
                    jdbc:postgresql:///shop                            | jdbc:postgresql://localhost:5432/shop
                    postgres://db.acme.com:6000/shop                   | jdbc:postgresql://db.acme.com:6000/shop
                    postgresql://db.acme.com                           | jdbc:postgresql://db.acme.com:5432/
                    postgresql://ann@db.acme.com/shop                  | jdbc:postgresql://db.acme.com:5432/shop
                    postgresql://[::1]:6000/shop                       | jdbc:postgresql://[::1]:6000/shop
                    postgresql://[2001:db8::7]/shop                    | jdbc:postgresql://[2001:db8::7]:5432/shop
                    postgresql://a:1,b,c:3/shop                        | jdbc:postgresql://a:1,b:5432,c:3/shop
                    postgresql://db/with%20blank+plus                  | jdbc:postgresql://db:5432/with blank+plus
                    postgresql://db/shop?application_name=ci           | jdbc:postgresql://db:5432/shop?ApplicationName=ci
                    postgresql://db/shop?sslmode=verify-full&connect_timeout=3 | jdbc:postgresql://db:5432/shop?connectTimeout=3&sslmode=verify-full
                    """)
    void readsBothForms(String url, String meaning) {
        assertThat(DatabaseUrl.parse(url, Origin.PARAMETER)).hasToString(meaning);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    mysql://h/d                          | it begins neither with `jdbc:postgresql:` nor with `postgresql://`
                    jdbc:postgres://h/d                  | it begins neither with `jdbc:postgresql:` nor with `postgresql://`
                    postgresql://h:54x32/d               | what follows the host's `:` is not a port, a number from 1 to 65535
                    postgresql://h:0/d                   | what follows the host's `:` is not a port, a number from 1 to 65535
                    postgresql://h:65536/d               | what follows the host's `:` is not a port, a number from 1 to 65535
                    postgresql://%2Fvar%2Frun/d          | its host is a socket's directory, and the driver speaks TCP only
                    postgresql://h/a/b                   | its database has a `/`, which is written `%2F`
                    postgresql://h/a?sslmode             | one of its options has no `=`
                    postgresql://h/100%                  | a `%` in it is not followed by two hexadecimal digits; the sign itself is written `%25`
                    postgresql://u:pa?ss@h/d             | an `@` stands after a `?`; in a password or a value they are written `%40` and `%3F`
                    """)
    void saysWhatItCannotRead(String url, String problem) {
        MigrationException refusal = refusalOf(url, Origin.VARIABLE);

        assertThat(refusal.diagnostic().code().code()).isEqualTo("PAL420");
        assertThat(refusal.diagnostic().what()).isEqualTo("the database url cannot be read: " + problem);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "sslMode, write `sslmode` instead of `sslMode`",
        "aplication_name, write `application_name` instead of `aplication_name`",
        "socketFactory, leave it out",
        "loggerFile, leave it out",
        "options, leave it out"
    })
    void refusesAnOptionThatIsNotOnTheList(String option, String suggestion) {
        MigrationException refusal = refusalOf("jdbc:postgresql://h/d?" + option + "=x", Origin.PARAMETER);

        assertThat(refusal.diagnostic().code().code()).isEqualTo("PAL421");
        assertThat(refusal.diagnostic().what()).contains("`" + option + "`");
        assertThat(refusal.diagnostic().fix()).startsWith(suggestion);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://ann:" + CANARY + "@db/shop",
                "postgresql://ann:x/" + CANARY + "@db/shop",
                "postgresql://ann:x@" + CANARY + "@db/shop",
                "postgresql://ann:x:" + CANARY + "@db:9/shop",
                "jdbc:postgresql://db/shop?user=ann&password=" + CANARY
            })
    void takesAPasswordFromTheVariableOnlyAndShowsItNowhere(String url) {
        DatabaseUrl read = DatabaseUrl.parse(url, Origin.VARIABLE);
        assertThat(read.password())
                .map(Secret::reveal)
                .hasValueSatisfying(secret -> assertThat(secret).endsWith(CANARY));
        assertThat(read.user()).contains("ann");
        assertThat(read.toString()).contains("//db:").doesNotContain(CANARY);
        assertThat(read.password()).map(Object::toString).contains("***");

        MigrationException refusal = refusalOf(url, Origin.PARAMETER);
        assertThat(refusal.diagnostic().code().code()).isEqualTo("PAL422");
        assertThat(refusal).hasMessageNotContaining(CANARY).hasNoCause();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgres//ann:" + CANARY + "@db/shop",
                "ann:" + CANARY + "@db/shop",
                "postgresql://ann:%" + CANARY + "%zz@db/shop",
                "postgresql://ann:x?" + CANARY + "=@db/shop",
                "postgresql://ann:" + CANARY + "@db:x/shop"
            })
    void neverRepeatsAUrlThatItCannotRead(String url) {
        assertThat(refusalOf(url, Origin.VARIABLE))
                .hasStackTraceContaining("PAL420")
                .satisfies(refusal -> {
                    for (Throwable each = refusal; each != null; each = each.getCause()) {
                        assertThat(each).hasMessageNotContaining(CANARY);
                    }
                });
    }

    @ParameterizedTest(name = "{0} means {1}")
    @CsvSource({
        "postgresql://localhost/d, prefer",
        "postgresql:///d, prefer",
        "postgresql://127.0.0.1/d, prefer",
        "postgresql://127.8.8.8/d, prefer",
        "postgresql://[::1]/d, prefer",
        "postgresql://db.acme.com/d, require",
        "postgresql://localhost.acme.com/d, require",
        "'postgresql://localhost,db.acme.com/d', require",
        "postgresql://db.acme.com/d?sslmode=disable, disable",
        "postgresql://localhost/d?sslmode=verify-full, verify-full"
    })
    void asksForTlsUnlessTheUrlSaysOtherwiseOrTheHostIsThisMachine(String url, String mode) {
        assertThat(DatabaseUrl.parse(url, Origin.PARAMETER).sslMode()).isEqualTo(mode);
    }

    @Test
    void hasNoDatabaseIfTheUrlNamesNone() {
        assertThat(DatabaseUrl.parse("postgresql://h", Origin.PARAMETER).database())
                .isEqualTo(Optional.empty());
    }

    private static MigrationException refusalOf(String url, Origin origin) {
        return catchThrowableOfType(MigrationException.class, () -> DatabaseUrl.parse(url, origin));
    }
}
