package dev.palindrome.sql.ast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What libpg_query writes for small statements, and what becomes of it. */
final class TreeDecoderTest {

    @Test
    void readsStatementsWithTheirPlaces() {
        List<RawStmt> statements = decode("commit; begin", """
                {"version":180004,"stmts":[\
                {"stmt":{"TransactionStmt":{"kind":"TRANS_STMT_COMMIT","location":-1}},"stmt_len":6},\
                {"stmt":{"TransactionStmt":{"kind":"TRANS_STMT_BEGIN","location":-1}},"stmt_location":7}]}""");

        assertThat(statements).extracting(RawStmt::stmtLocation).containsExactly(0, 7);
        assertThat(statements).extracting(RawStmt::stmtLen).containsExactly(6, 0);
        assertThat(statements.get(1).stmt())
                .isEqualTo(new TransactionStmt(TransactionStmtKind.TRANS_STMT_BEGIN, List.of(), null, null, false, -1));
    }

    @Test
    void takesWhatIsLeftOutForZeroAbsentOrEmpty() {
        Node node = node("select 0", "{\"A_Const\":{\"ival\":{},\"location\":7}}");

        assertThat(node).isEqualTo(new A_Const(new IntegerValue(0), null, null, null, null, false, 7));
    }

    @Test
    void readsTheNullElementOfAList() {
        Node node = node("select distinct 1", "{\"List\":{\"items\":[{}]}}");

        assertThat(node).isEqualTo(new ListNode(List.of(new Nil())));
    }

    @Test
    void countsPlacesInCharacters() {
        Node node = node("select '€', x", "{\"ColumnRef\":{\"fields\":[{\"A_Star\":{}}],\"location\":14}}");

        assertThat(node).isEqualTo(new ColumnRef(List.of(new A_Star()), 12));
    }

    @Test
    void countsLengthsInCharacters() {
        List<RawStmt> statements =
                decode("€; €€€;", "{\"version\":1,\"stmts\":[{\"stmt_location\":4,\"stmt_len\":10}]}");

        assertThat(statements).containsExactly(new RawStmt(null, 2, 4));
    }

    @ParameterizedTest
    @CsvSource({"plain,plain", "é€😀,é€😀", "a\\\"b\\\\c\\/d,a\"b\\c/d", "x\\u0001\\u00e9x,x\u0001éx"})
    void readsTextsWithAndWithoutEscapes(String json, String text) {
        assertThat(node("", "{\"String\":{\"sval\":\"" + json + "\"}}")).isEqualTo(new StringValue(text));
    }

    @Test
    void refusesAKeyThatTheTypesDoNotHave() {
        assertThatThrownBy(() -> node("", "{\"A_Star\":{\"colour\":\"red\"}}"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("A_Star.colour");
    }

    @Test
    void refusesANodeThatTheTypesDoNotHave() {
        assertThatThrownBy(() -> node("", "{\"B_Star\":{}}")).hasMessageContaining("B_Star");
    }

    private static Node node(String sql, String json) {
        RawStmt statement = decode(sql, "{\"version\":180004,\"stmts\":[{\"stmt\":" + json + "}]}")
                .get(0);
        return Objects.requireNonNull(statement.stmt());
    }

    private static List<RawStmt> decode(String sql, String json) {
        CharOffsets offsets = CharOffsets.of(sql.getBytes(StandardCharsets.UTF_8));
        return new TreeDecoder().decode(json.getBytes(StandardCharsets.UTF_8), offsets);
    }
}
