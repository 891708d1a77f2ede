package dev.palindrome.sql.impact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.parse.Parse;
import dev.palindrome.sql.parse.ParsedStatement;
import dev.palindrome.sql.parse.PostgresParser;
import dev.palindrome.sql.replay.Replay;
import dev.palindrome.sql.schema.Origin;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.translate.Translation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What statements touch, by name. */
final class ImpactTest {

    private static final PostgresParser PARSER = new PostgresParser();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CREATE TABLE s.t (id int PRIMARY KEY, a int CHECK (a > 0)) | s.t s.t.t_a_check s.t.t_pkey s.t_pkey",
                "ALTER TABLE t ADD b int UNIQUE, DROP COLUMN a | p.t p.t.a p.t.b p.t.t_b_key p.t_b_key",
                "CREATE INDEX ON s.t (a); DROP INDEX s.i | s.i s.t s.t_a_idx",
                "ALTER TABLE t RENAME TO u; DROP VIEW v | p.t p.u p.v",
                "UPDATE t SET a = 1 WHERE a IS NULL | p.t",
                "SELECT a FROM t | ''",
                "CREATE SCHEMA x; CREATE SEQUENCE x.q; GRANT SELECT ON t TO PUBLIC | x x.q"
            })
    void namesWhatIsTouched(String sql, String names) {
        assertThat(String.join(" ", Impact.of(operations(sql)))).isEqualTo(names);
    }

    private static List<Operation> operations(String sql) {
        Schema schema = Schema.unknown(List.of("p"));
        List<Operation> operations = new ArrayList<>();
        for (ParsedStatement statement : ((Parse.Accepted) PARSER.parse(sql)).statements()) {
            for (Operation operation : Translation.of(statement.tree(), statement.span(), sql, schema, Origin.BEFORE)) {
                Replay.apply(operation, schema, Origin.BEFORE);
                operations.add(operation);
            }
        }
        return operations;
    }
}
