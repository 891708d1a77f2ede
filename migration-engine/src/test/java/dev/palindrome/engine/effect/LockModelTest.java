package dev.palindrome.engine.effect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.engine.testing.PostgresServer;
import dev.palindrome.engine.testing.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which locks a statement takes, what it reads and what it writes anew: the model's word against the server's. */
class LockModelTest {

    private static final Pattern SINCE = Pattern.compile("-- since ([0-9]+)");

    /** Where the two differ, and why that is as it should be. */
    private static final Map<String, String> EXPLAINED = new TreeMap<>(Map.of(
            "ALTER TABLE t ADD COLUMN x integer DEFAULT inlined()",
            "the body of a SQL function is not kept: it counts as volatile until it says otherwise",
            "ALTER TABLE old ADD PRIMARY KEY (id)",
            "that a primary key makes NOT NULL of what inherits is not modelled",
            "TRUNCATE child",
            "the new file is empty: nothing is rewritten, whatever the size",
            "TRUNCATE parent CASCADE",
            "the new file is empty: nothing is rewritten, whatever the size",
            "DO $$ BEGIN ALTER TABLE t ALTER COLUMN a TYPE bigint; END $$",
            "what code does is not seen; the rule about DDL in code says so"));

    static List<Integer> majors() {
        return Arrays.stream(
                        System.getProperty("palindrome.test.majors", "14,18").split(","))
                .map(Integer::valueOf)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("majors")
    void saysWhatTheServerDoes(int major) throws SQLException {
        String setup = resource("setup.sql");
        PredictedEffects model = new PredictedEffects(setup);
        SoftAssertions softly = new SoftAssertions();
        try (PostgresServer server = PostgresServer.start(major);
                TestDatabase database = server.createDatabase()) {
            database.execute(setup);
            try (Connection connection = database.connect()) {
                for (String sql : statements(major)) {
                    MeasuredEffects measured = MeasuredEffects.of(sql, connection);
                    MeasuredEffects predicted = model.of(sql, major);
                    if (EXPLAINED.containsKey(sql)) {
                        softly.assertThat(predicted)
                                .as("explained needlessly: " + sql)
                                .isNotEqualTo(measured);
                    } else {
                        softly.assertThat(predicted).as(sql).isEqualTo(measured);
                    }
                }
            }
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @MethodSource("majors")
    void explainsOnlyStatementsThatAreRun(int major) {
        assertThat(statements(major)).containsAll(EXPLAINED.keySet());
    }

    private static List<String> statements(int major) {
        List<String> statements = new ArrayList<>();
        boolean skip = false;
        for (String line : resource("statements.sql").lines().toList()) {
            Matcher since = SINCE.matcher(line);
            if (since.matches()) {
                skip = Integer.parseInt(since.group(1)) > major;
            } else {
                if (!skip) {
                    statements.add(line.substring(0, line.length() - 1));
                }
                skip = false;
            }
        }
        return statements;
    }

    private static String resource(String name) {
        try (InputStream in =
                Objects.requireNonNull(LockModelTest.class.getResourceAsStream("/effects/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
