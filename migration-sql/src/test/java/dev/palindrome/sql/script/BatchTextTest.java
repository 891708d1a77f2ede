package dev.palindrome.sql.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BatchTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE t SET a = 1 WHERE a IS NULL                | UPDATE t SET a = 1#WHERE ctid IN (SELECT ctid FROM t WHERE a IS NULL LIMIT 1000)
            update only s."T" as x set a = (SELECT b FROM u WHERE c) where x.a is null or x.b returning x.a; | update only s."T" as x set a = (SELECT b FROM u WHERE c)#WHERE ctid IN (SELECT ctid FROM s."T" as x WHERE x.a is null or x.b LIMIT 1000)
            DELETE FROM t WHERE at < now()                    | DELETE FROM t#WHERE ctid IN (SELECT ctid FROM t WHERE at < now() LIMIT 1000)
            DELETE FROM ONLY t x WHERE x.at < now()           | DELETE FROM ONLY t x#WHERE ctid IN (SELECT ctid FROM t x WHERE x.at < now() LIMIT 1000)
            """)
    void meansABatchOfTheSameRows(String statement, String batch) {
        assertThat(BatchText.of(statement)).contains(batch.replace('#', '\n'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE t SET a = u.a FROM u WHERE u.id = t.id",
                "DELETE FROM t USING u WHERE u.id = t.id",
                "UPDATE t SET a = 1",
                "WITH u AS (SELECT 1) UPDATE t SET a = 1 WHERE b"
            })
    void leavesAloneWhatIsMoreThanATableAndACondition(String statement) {
        assertThat(BatchText.of(statement)).isEmpty();
    }
}
