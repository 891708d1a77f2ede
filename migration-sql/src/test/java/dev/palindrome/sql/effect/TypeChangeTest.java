package dev.palindrome.sql.effect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.sql.lex.Span;
import dev.palindrome.sql.operation.ColumnOperation.ChangeType;
import dev.palindrome.sql.schema.Column;
import dev.palindrome.sql.schema.DataType;
import dev.palindrome.sql.schema.Index;
import dev.palindrome.sql.schema.Origin;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.schema.Table;
import dev.palindrome.sql.schema.UserType.Domain;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The matrix of type changes; each line was measured on 14 and 18. */
class TypeChangeTest {

    private static final QualifiedName TABLE = new QualifiedName("core", "t");
    private static final Pattern TYPE = Pattern.compile("(\\w+)(?:\\((\\d+)(?:,(\\d+))?\\))?(\\[])?");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            varchar(20)   | varchar(50)    | NONE
            varchar(20)   | varchar        | NONE
            varchar(20)   | varchar(20)    | NONE
            varchar(20)   | text           | NONE
            varchar(20)   | varchar(10)    | REWRITE
            text          | varchar        | NONE
            text          | varchar(50)    | REWRITE
            text          | citext         | NONE
            citext        | text           | NONE
            numeric(10,2) | numeric(12,2)  | NONE
            numeric(10,2) | numeric        | NONE
            numeric(10,2) | numeric(12,4)  | REWRITE
            numeric(10,2) | numeric(8,2)   | REWRITE
            numeric       | numeric(12,2)  | REWRITE
            timestamp(3)  | timestamp(6)   | NONE
            timestamp(3)  | timestamp      | NONE
            timestamp(3)  | timestamp(0)   | REWRITE
            timestamp     | timestamptz    | REWRITE
            interval(3)   | interval(6)    | NONE
            varbit(8)     | varbit(16)     | NONE
            bpchar(5)     | text           | REWRITE
            bpchar(5)     | bpchar(8)      | REWRITE
            bpchar(5)     | bpchar(5)      | NONE
            int4          | int8           | REWRITE
            int4          | int2           | REWRITE
            int4          | oid            | NONE
            json          | jsonb          | REWRITE
            xml           | text           | NONE
            cidr          | inet           | NONE
            name          | text           | REWRITE
            varchar(10)[] | varchar(20)[]  | REWRITE
            varchar(10)[] | varchar(10)[]  | NONE
            int4          | posint         | REWRITE
            int4          | plainint       | NONE
            posint        | int4           | NONE
            """)
    void isDecidedByTheTypes(String from, String to, TypeChange expected) {
        Schema schema = schemaWith(from);

        assertThat(TypeChange.of(change(to), schema, false)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            timestamp     | timestamptz    | NONE
            timestamptz   | timestamp      | NONE
            timestamp(3)  | timestamptz    | NONE
            timestamp(6)  | timestamptz(6) | NONE
            timestamp(3)  | timestamptz(3) | REWRITE
            """)
    void dependsOnTheTimeZoneForTimes(String from, String to, TypeChange expected) {
        Schema schema = schemaWith(from);

        assertThat(TypeChange.of(change(to), schema, true)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            varchar(20)   | varchar(50)    | INDEX_REUSED
            varchar(20)   | text           | INDEX_REUSED
            cidr          | inet           | INDEX_REUSED
            int4          | plainint       | INDEX_REUSED
            text          | citext         | INDEX_REBUILD
            int4          | oid            | INDEX_REBUILD
            int4          | int8           | REWRITE
            """)
    void asksWhetherAnIndexKeepsItsOrder(String from, String to, TypeChange expected) {
        Schema schema = schemaWith(from);
        schema.put(new Index(
                TABLE.sibling("t_a_idx"),
                true,
                TABLE,
                false,
                "btree",
                List.of(Index.Element.of("a")),
                List.of(),
                Optional.empty(),
                false,
                true,
                Optional.empty(),
                Origin.BEFORE,
                Optional.empty(),
                List.of("a")));

        assertThat(TypeChange.of(change(to), schema, false)).isEqualTo(expected);
    }

    @Test
    void saysNothingOfAColumnThatNobodyKnows() {
        Schema schema = Schema.unknown(List.of("core"));

        assertThat(TypeChange.of(change("int8"), schema, false)).isEqualTo(TypeChange.UNKNOWN);
    }

    private static ChangeType change(String to) {
        return new ChangeType(new Span(0, 1), TABLE, "a", type(to), Optional.empty(), Optional.empty());
    }

    private static Schema schemaWith(String type) {
        Schema schema = Schema.unknown(List.of("core"));
        schema.put(new Domain(TABLE.sibling("posint"), type("int4"), false, List.of("posint_check"), Origin.BEFORE));
        schema.put(new Domain(TABLE.sibling("plainint"), type("int4"), false, List.of(), Origin.BEFORE));
        Column column = new Column(
                "a",
                type(type),
                false,
                Optional.empty(),
                Column.Generation.NONE,
                Optional.empty(),
                Optional.empty(),
                Origin.BEFORE);
        schema.put(Table.unknown(TABLE).withColumns(List.of(column)));
        return schema;
    }

    private static DataType type(String spelled) {
        Matcher matcher = TYPE.matcher(spelled.strip());
        assertThat(matcher.matches()).as(spelled).isTrue();
        String name = matcher.group(1);
        boolean ours = List.of("posint", "plainint", "citext").contains(name);
        List<Integer> modifiers = Arrays.asList(matcher.group(2), matcher.group(3)).stream()
                .filter(modifier -> modifier != null)
                .map(Integer::valueOf)
                .toList();
        QualifiedName qualified = ours ? TABLE.sibling(name) : new QualifiedName(DataType.BUILT_IN, name);
        return new DataType(qualified, modifiers, matcher.group(4) == null ? 0 : 1, "");
    }
}
