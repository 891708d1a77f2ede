package dev.palindrome.sql.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.parse.Parse;
import dev.palindrome.sql.parse.ParsedStatement;
import dev.palindrome.sql.parse.PostgresParser;
import dev.palindrome.sql.schema.Column;
import dev.palindrome.sql.schema.Origin;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.schema.Table;
import dev.palindrome.sql.translate.Translation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What nobody said stays unknown. */
final class UnknownTest {

    private static final PostgresParser PARSER = new PostgresParser();
    private static final QualifiedName T = new QualifiedName("public", "t");

    @Test
    void knowsOfAnUnknownTableOnlyWhatWasSaid() {
        Table table = tableAfter("ALTER TABLE t ADD a int, ALTER b SET NOT NULL, ALTER c TYPE bigint");

        assertThat(table.complete()).isFalse();
        assertThat(table.columns()).extracting(Column::name).containsExactly("a");
        assertThat(table.origin()).isEqualTo(Origin.BEFORE);
    }

    @Test
    void doesNotSayThatAColumnIsNewThatMayHaveBeenThere() {
        assertThat(tableAfter("ALTER TABLE t ADD c int; ALTER TABLE t ADD IF NOT EXISTS a int")
                        .columns())
                .extracting(Column::name)
                .containsExactly("c");
    }

    @Test
    void doesNotKnowTheColumnsOfAQuery() {
        Table table = tableAfter("CREATE TABLE t AS SELECT 1 AS a");

        assertThat(table.complete()).isFalse();
        assertThat(table.columns()).isEmpty();
    }

    @Test
    void doesNotKnowWhatAnUnknownTableHandsDown() {
        assertThat(tableAfter("CREATE TABLE t (LIKE elsewhere, a int)").complete())
                .isFalse();
        assertThat(tableAfter("CREATE TABLE t (a int) INHERITS (elsewhere)").complete())
                .isFalse();
        assertThat(tableAfter("CREATE TABLE t PARTITION OF elsewhere DEFAULT").complete())
                .isFalse();
    }

    @Test
    void doesNotKnowTheColumnsOfAKeyThatTakesAnUnknownIndexOver() {
        Table table = tableAfter("CREATE TABLE t (a int); ALTER TABLE t ADD PRIMARY KEY USING INDEX made_elsewhere");

        assertThat(table.constraints()).isEmpty();
        assertThat(table.complete()).isFalse();
    }

    @Test
    void makesNoTableOfAView() {
        Schema schema = after("CREATE VIEW v AS SELECT 1 AS a; ALTER TABLE v RENAME COLUMN a TO b");

        assertThat(schema.table(T.sibling("v"))).isEmpty();
    }

    private static Table tableAfter(String sql) {
        return after(sql).tableOrUnknown(T);
    }

    private static Schema after(String sql) {
        Schema schema = Schema.unknown(List.of("public"));
        Origin origin = new Origin(1, 1);
        for (ParsedStatement statement : ((Parse.Accepted) PARSER.parse(sql)).statements()) {
            for (Operation operation : Translation.of(statement.tree(), statement.span(), sql, schema, origin)) {
                Replay.apply(operation, schema, origin);
            }
        }
        return schema;
    }
}
