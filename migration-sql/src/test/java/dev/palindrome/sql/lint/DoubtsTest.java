package dev.palindrome.sql.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.operation.RoutineOperation.RunBlock;
import dev.palindrome.sql.parse.PostgresParser;
import dev.palindrome.sql.replay.Replay;
import dev.palindrome.sql.schema.Column;
import dev.palindrome.sql.schema.Origin;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.schema.Table;
import dev.palindrome.sql.script.Script;
import dev.palindrome.sql.translate.Translation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is still known behind a DO block. */
final class DoubtsTest {

    private static final GrammarReader READER = new GrammarReader(new PostgresParser(), 18);
    private static final Origin ORIGIN = new Origin(1, 1);
    private static final String TABLES =
            "CREATE TABLE t (id int PRIMARY KEY, a int); CREATE INDEX t_a ON t (a); CREATE TABLE u (id int);";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DO $$ BEGIN ALTER TABLE t DROP COLUMN a; END $$",
                "DO $$ BEGIN IF false THEN DROP TABLE t; END IF; END $$",
                "DO $$ BEGIN EXECUTE 'ALTER TABLE t ADD b int'; END $$",
                "DO LANGUAGE plpgsql 'BEGIN ALTER TABLE t RENAME a TO b; END'",
            })
    void whatItsCommandsWouldChangeIsForgotten(String block) {
        Schema schema = after(TABLES + block);

        assertThat(schema.table(name("t"))).hasValueSatisfying(DoubtsTest::isDoubted);
        assertThat(schema.index(name("t_a"))).isEmpty();
        assertThat(columns(schema, "u")).containsExactly("id");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DO $$ BEGIN EXECUTE 'ALTER TABLE ' || x || ' DROP COLUMN a'; END $$",
                "DO $$ BEGIN EXECUTE format('DROP TABLE %I', x); END $$",
                "DO $$ BEGIN EXECUTE command; END $$",
                "DO $$ BEGIN FOR r IN EXECUTE command LOOP NULL; END LOOP; END $$",
                "DO LANGUAGE plperl 'anything'",
            })
    void aTextThatNobodyKnowsMayHaveChangedAnything(String block) {
        Schema schema = after(TABLES + block);

        assertThat(schema.table(name("t"))).hasValueSatisfying(DoubtsTest::isDoubted);
        assertThat(schema.table(name("u"))).hasValueSatisfying(DoubtsTest::isDoubted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DO $$ BEGIN UPDATE t SET a = 1; PERFORM 1 FROM u; END $$",
                "DO $$ BEGIN EXECUTE 'GRANT SELECT ON t TO ' || current_user; END $$",
                "DO $$ BEGIN EXECUTE format('UPDATE %I SET a = 1', x); END $$",
                "DO $$ BEGIN RAISE NOTICE 'DROP TABLE t'; END $$",
            })
    void whatChangesNoSchemaLeavesItAsItWas(String block) {
        Schema schema = after(TABLES + block);

        assertThat(columns(schema, "t")).containsExactly("id", "a");
        assertThat(schema.index(name("t_a"))).isPresent();
        assertThat(columns(schema, "u")).containsExactly("id");
    }

    @Test
    void whatItMayHaveMadeIsUnknown() {
        Schema schema = after("DO $$ BEGIN CREATE TABLE made (id int); CREATE VIEW v AS SELECT 1; END $$");

        assertThat(schema.table(name("made"))).isEmpty();
        assertThat(schema.view(name("v"))).isEmpty();
    }

    private static void isDoubted(Table table) {
        assertThat(table.complete()).isFalse();
        assertThat(table.columns()).isEmpty();
        assertThat(table.constraints()).isEmpty();
        assertThat(table.origin()).isEqualTo(ORIGIN);
    }

    private static List<String> columns(Schema schema, String table) {
        return schema.tableOrUnknown(name(table)).columns().stream()
                .map(Column::name)
                .toList();
    }

    private static QualifiedName name(String name) {
        return new QualifiedName("public", name);
    }

    private static Schema after(String sql) {
        Schema schema = Schema.unknown(List.of("public"));
        for (ReadStatement statement : READER.read(Script.of(sql)).statements()) {
            for (Operation operation : Translation.of(statement.tree(), statement.span(), sql, schema, ORIGIN)) {
                Replay.apply(operation, schema, ORIGIN);
                if (operation instanceof RunBlock block) {
                    Doubts.behind(block, statement.hidden(), sql, schema, ORIGIN);
                }
            }
        }
        return schema;
    }
}
