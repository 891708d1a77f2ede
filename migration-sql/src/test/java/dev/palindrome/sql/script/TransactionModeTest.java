package dev.palindrome.sql.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** How statements stand to transactions, and what they are called. */
final class TransactionModeTest {

    @ParameterizedTest
    @CsvFileSource(resources = "transaction-modes.csv", delimiter = '|', quoteCharacter = '\0')
    void knowsWhatPostgresqlRefusesInATransactionBlock(String statement, TransactionMode mode, String page) {
        SqlStatement only = only(statement);

        assertThat(only.mode()).as("%s (%s)", statement, page).isEqualTo(mode);
        assertThat(only.control()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    BEGIN                                | BEGIN
                    begin isolation level serializable   | BEGIN
                    START TRANSACTION READ ONLY          | BEGIN
                    COMMIT                               | COMMIT
                    COMMIT WORK AND CHAIN                | COMMIT
                    END TRANSACTION                      | COMMIT
                    ROLLBACK                             | ROLLBACK
                    ABORT WORK                           | ROLLBACK
                    ROLLBACK AND NO CHAIN                | ROLLBACK
                    SAVEPOINT s                          | SAVEPOINT
                    RELEASE SAVEPOINT s                  | RELEASE_SAVEPOINT
                    RELEASE s                            | RELEASE_SAVEPOINT
                    ROLLBACK TO s                        | ROLLBACK_TO_SAVEPOINT
                    ROLLBACK TRANSACTION TO SAVEPOINT s  | ROLLBACK_TO_SAVEPOINT
                    PREPARE TRANSACTION 'x'              | PREPARE_TRANSACTION
                    COMMIT PREPARED 'x'                  | COMMIT_PREPARED
                    ROLLBACK PREPARED 'x'                | ROLLBACK_PREPARED
                    """)
    void knowsWhatControlsTransactions(String statement, TransactionControl control) {
        SqlStatement only = only(statement);

        assertThat(only.mode()).isEqualTo(TransactionMode.TRANSACTION_CONTROL);
        assertThat(only.control()).contains(control);
    }

    @Test
    void tellsSavepointsFromTheRest() {
        assertThat(TransactionControl.values())
                .filteredOn(TransactionControl::isSavepoint)
                .containsExactly(
                        TransactionControl.SAVEPOINT,
                        TransactionControl.RELEASE_SAVEPOINT,
                        TransactionControl.ROLLBACK_TO_SAVEPOINT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    \\d t                                          | PSQL
                    SELECT 1 \\gexec                               | PSQL
                    BEGIN\\; COMMIT                                | PSQL
                    SELECT :x                                     | PSQL
                    SELECT a[1:x]                                 | TRANSACTIONAL
                    COPY t FROM STDIN                             | COPY_FROM_STDIN
                    COPY t (a, b) FROM stdin WITH (FORMAT csv)    | COPY_FROM_STDIN
                    COPY BINARY t FROM STDIN                      | COPY_FROM_STDIN
                    COPY t FROM '/tmp/stdin'                      | TRANSACTIONAL
                    COPY (SELECT a FROM stdin) TO STDOUT          | TRANSACTIONAL
                    "vacuum"                                      | TRANSACTIONAL
                    """)
    void knowsWhatIsNotForTheServerAlone(String statement, TransactionMode mode) {
        assertThat(only(statement).mode()).isEqualTo(mode);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    create /* c */ unique index i on t (a)       | CREATE INDEX
                    CREATE OR REPLACE FUNCTION f() RETURNS int   | CREATE FUNCTION
                    CREATE TEMP TABLE t ()                       | CREATE TABLE
                    CREATE CONSTRAINT TRIGGER t AFTER INSERT     | CREATE TRIGGER
                    CREATE MATERIALIZED VIEW v AS SELECT 1       | CREATE MATERIALIZED VIEW
                    ALTER DEFAULT PRIVILEGES GRANT SELECT        | ALTER DEFAULT PRIVILEGES
                    DROP FOREIGN DATA WRAPPER w                  | DROP FOREIGN DATA WRAPPER
                    REFRESH MATERIALIZED VIEW v                  | REFRESH MATERIALIZED VIEW
                    COMMENT ON TABLE t IS 'x'                    | COMMENT
                    START TRANSACTION                            | START TRANSACTION
                    insert into t values (1)                     | INSERT
                    CREATE                                       | CREATE
                    (SELECT 1)                                   | (
                    """)
    void namesTheCommand(String statement, String command) {
        assertThat(only(statement).command()).isEqualTo(command);
    }

    private static SqlStatement only(String text) {
        Script script = Script.of(text);
        assertThat(script.statements()).hasSize(1);
        return script.statements().get(0);
    }
}
