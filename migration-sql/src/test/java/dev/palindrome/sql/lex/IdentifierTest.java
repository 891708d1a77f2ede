package dev.palindrome.sql.lex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IdentifierTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', textBlock = """
            orders,     orders
            _x1,        _x1
            Orders,     '"Orders"'
            1st,        '"1st"'
            a b,        '"a b"'
            a"b,        '"a""b"'
            größe,      '"größe"'
            user,       '"user"'
            json,       '"json"'
            name,       name
            a$b,        '"a$b"'
            """)
    void isQuotedForPeopleOnlyWhereItMustBe(String name, String sql) {
        assertThat(new Identifier(name).sql()).isEqualTo(sql);
        assertThat(Identifier.ofQuoted(sql)).isEqualTo(new Identifier(name));
    }

    @Test
    void isAlwaysQuotedForMachines() {
        assertThat(new Identifier("a\"b").quoted()).isEqualTo("\"a\"\"b\"");
    }

    @Test
    void isNeverEmptyNorHoldsANul() {
        assertThatThrownBy(() -> new Identifier("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Identifier("a\0b")).isInstanceOf(IllegalArgumentException.class);
    }
}
