package dev.palindrome.engine.connect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is taken out of a text before anybody sees it. */
final class RedactorTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    at postgresql://ann:s3cret@db/shop now   | at postgresql://ann:***@db/shop now
                    at postgresql://ann:s3@cret@db/shop      | at postgresql://ann:***@db/shop
                    at postgresql://ann@db/shop              | at postgresql://ann@db/shop
                    jdbc:postgresql://db/shop?password=s3cret&user=ann | jdbc:postgresql://db/shop?password=***&user=ann
                    host=db password = 's3 cr\\'et' user=ann | host=db password = *** user=ann
                    CREATE ROLE ann PASSWORD 's3''cret' LOGIN | CREATE ROLE ann PASSWORD '***' LOGIN
                    ALTER ROLE ann password E's3\\'cret'     | ALTER ROLE ann password '***'
                    ALTER ROLE ann PASSWORD $x$s3cret$x$     | ALTER ROLE ann PASSWORD '***'
                    ALTER ROLE ann PASSWORD NULL             | ALTER ROLE ann PASSWORD NULL
                    password authentication failed for user  | password authentication failed for user
                    SELECT password FROM users               | SELECT password FROM users
                    """)
    void masksWhatLooksLikeASecret(String text, String masked) {
        assertThat(Redactor.ofPatterns().redact(text)).isEqualTo(masked);
    }

    @Test
    void masksTheSecretsThatItKnowsTheLongestFirst() {
        Redactor redactor = Redactor.ofPatterns()
                .and(Secret.of("abc"))
                .and(Secret.of("abcdef"))
                .and(Secret.of(""));

        assertThat(redactor.redact("abcdef, abc, ab")).isEqualTo("***, ***, ab");
        assertThat(redactor.toString()).doesNotContain("abc");
    }
}
