package dev.palindrome.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.palindrome.engine.testing.PostgresTest;
import dev.palindrome.engine.testing.TestDatabase;
import dev.palindrome.model.diagnostic.Code;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples on the rules' pages are SQL that runs; a bad one that fails does so with the SQLSTATE that the page names. */
@PostgresTest
final class RuleExamplesOnPostgresTest {

    private static TestDatabase schema;

    @BeforeAll
    static void makeTheSchema(TestDatabase database) throws SQLException {
        schema = database;
        RuleExamples.run(RuleExamples.schema(), database);
    }

    static List<Code> codes() {
        return RuleExamples.codes();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void runsTheGoodOne(Code code) throws SQLException {
        RuleExamples.tryOut(List.of(RuleExamples.exampleOf(code.entry()).good()), schema);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void runsTheBadOneOrFailsAsThePageSays(Code code) throws SQLException {
        assumeTrue(RuleExamples.isKnownTo(schema, code.entry()), "the server is older than what the rule is about");

        try {
            RuleExamples.tryOut(List.of(RuleExamples.bad(code)), schema);
        } catch (SQLException e) {
            assertThat(code.entry().why()).as(e.getMessage()).contains(e.getSQLState());
        }
    }
}
