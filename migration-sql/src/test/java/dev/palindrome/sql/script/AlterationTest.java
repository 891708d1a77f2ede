package dev.palindrome.sql.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AlterationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ALTER TABLE t ADD a int                                   | ADD a int
            ALTER TABLE IF EXISTS ONLY "S".t ADD COLUMN a int;        | ADD COLUMN a int
            alter table s.t * add a numeric(10, 2)                    | add a numeric(10, 2)
            ALTER FOREIGN TABLE t ADD a int                           | ADD a int
            """)
    void findsTheOnlyCommand(String statement, String command) {
        assertThat(Alteration.at(statement, 0).text()).isEqualTo(command);
    }

    @Test
    void findsTheCommandThatStandsAtAnOffset() {
        String statement = "ALTER TABLE t ADD a int, -- one, two\n  ADD CHECK (f(a, b) > 0), DROP c";

        assertThat(Alteration.at(statement, 0).text()).isEqualTo("ADD a int");
        assertThat(Alteration.at(statement, statement.indexOf("ADD CHECK")).text())
                .isEqualTo("ADD CHECK (f(a, b) > 0)");
        assertThat(Alteration.at(statement, statement.indexOf("b) > 0")).text()).isEqualTo("ADD CHECK (f(a, b) > 0)");
        assertThat(Alteration.at(statement, statement.indexOf("DROP")).text()).isEqualTo("DROP c");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ADD a int CHECK (a > 0)                               | check      | CHECK (a > 0)                            | ADD a int
            ADD a int CONSTRAINT c CHECK (a > 0) NOT NULL         | check      | CHECK (a > 0)                            | ADD a int NOT NULL
            ADD a int NOT NULL DEFAULT 1 REFERENCES p (id) ON DELETE SET NULL | references | REFERENCES p (id) ON DELETE SET NULL | ADD a int NOT NULL DEFAULT 1
            ADD a int REFERENCES p ON DELETE SET DEFAULT NOT DEFERRABLE UNIQUE | references | REFERENCES p ON DELETE SET DEFAULT NOT DEFERRABLE | ADD a int UNIQUE
            ADD a int UNIQUE NULLS NOT DISTINCT                   | unique     | UNIQUE NULLS NOT DISTINCT                | ADD a int
            ADD a bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY | primary    | PRIMARY KEY                              | ADD a bigint GENERATED ALWAYS AS IDENTITY
            """)
    void takesAClauseOutOfAColumnsDefinition(String command, String keyword, String clause, String rest) {
        Alteration alteration = Alteration.at("ALTER TABLE t " + command + ", ADD b int UNIQUE CHECK (b > 0)", 0);

        assertThat(alteration.clause(keyword)).contains(clause);
        assertThat(alteration.without(keyword)).isEqualTo(rest);
    }

    @Test
    void leavesACommandWithoutTheClauseAsItIs() {
        Alteration alteration = Alteration.at("ALTER TABLE t ADD a int, ADD b int UNIQUE", 0);

        assertThat(alteration.clause("unique")).isEmpty();
        assertThat(alteration.without("unique")).isEqualTo("ADD a int");
    }
}
