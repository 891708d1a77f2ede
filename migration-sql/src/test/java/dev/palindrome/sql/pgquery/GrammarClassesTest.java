package dev.palindrome.sql.pgquery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class GrammarClassesTest {

    /**
     * Up to Java 17 C2 makes mistakes where it sees through a comparison without a sign (dylibso/chicory#843): now and then a tree
     * has a node that the text has not. It cannot see through a call of which it has met three classes, and each lambda is one.
     */
    @Test
    void keepTheWayAroundMistakesOfHotSpot() {
        assertThat(resource("PgQueryMemCopyWorkaround")).isNotNull();
        assertThat(resource("PgQueryMemCopyWorkaround$Lambdas")).isNull();
    }

    private static @Nullable URL resource(String name) {
        return GrammarClassesTest.class.getResource("/dev/palindrome/sql/internal/pgquery/" + name + ".class");
    }
}
