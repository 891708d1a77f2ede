package dev.palindrome.engine.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.engine.histories.Figures;
import dev.palindrome.engine.replay.StatementCase.Verdict;
import dev.palindrome.engine.testing.EachMajor;
import dev.palindrome.engine.testing.PostgresServer;
import dev.palindrome.engine.testing.TestDatabase;
import dev.palindrome.sql.ast.AlterTableCmd;
import dev.palindrome.sql.ast.AlterTableType;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.Nodes;
import dev.palindrome.sql.parse.Parse;
import dev.palindrome.sql.parse.PostgresParser;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** What the replay makes of every statement of the grammar and every command of ALTER TABLE: a new one has to be judged. */
final class EveryStatementTest {

    private static final Path CASES = Path.of("src/test/resources/replay/every-statement.sql");

    private static final PostgresParser PARSER = new PostgresParser();

    @Test
    void judgesEveryStatementAndCommand() throws IOException {
        Stream<String> commands = Arrays.stream(AlterTableType.values()).map(Enum::name);
        Stream<String> statements = Arrays.stream(Node.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .filter(name -> name.endsWith("Stmt"));

        Set<String> judged =
                StatementCase.of(CASES).stream().map(StatementCase::node).collect(Collectors.toSet());

        assertThat(judged)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(commands, statements).toList());
    }

    @Test
    void showsEachByAStatementThatHasItOrSaysWhyNot() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        for (StatementCase one : StatementCase.of(CASES)) {
            boolean never = one.verdict() == Verdict.NEVER;
            boolean shown = one.verdict() == Verdict.UNDERSTOOD || one.verdict() == Verdict.UNKNOWN;
            softly.assertThat(one.statement().isEmpty()).as("%s", one).isEqualTo(never);
            softly.assertThat(one.reason().isEmpty()).as("%s", one).isEqualTo(shown);
            one.statement()
                    .ifPresent(
                            sql -> softly.assertThat(nodes(sql)).as("%s", one).contains(one.shown()));
        }
        softly.assertAll();
    }

    private static Set<String> nodes(String sql) {
        Set<String> names = new HashSet<>();
        if (PARSER.parse(sql) instanceof Parse.Accepted accepted) {
            accepted.statements()
                    .forEach(statement -> Nodes.walk(statement.tree(), node -> {
                        names.add(node.getClass().getSimpleName());
                        if (node instanceof AlterTableCmd command) {
                            names.add(command.subtype().name());
                        }
                    }));
        }
        return names;
    }

    @ParameterizedTest(name = "{0}", autoCloseArguments = false)
    @ArgumentsSource(EachMajor.class)
    void saysWhatTheServerHas(int major, PostgresServer server) throws IOException, SQLException {
        List<StatementCase> cases = StatementCase.of(CASES);
        SoftAssertions softly = new SoftAssertions();
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        try (TestDatabase shared = server.createDatabase()) {
            for (StatementCase one : cases) {
                verdicts.merge(one.verdict(), 1, Integer::sum);
                boolean runs = one.verdict() != Verdict.NEVER && one.verdict() != Verdict.NOT_RUN;
                if (runs && one.since() <= major) {
                    run(one, server, shared, softly);
                }
            }
        }
        softly.assertAll();
        Figures.keep("every statement on %d".formatted(major), verdicts.toString());
    }

    /** In a transaction that is rolled back, unless it wants none. */
    private static void run(StatementCase one, PostgresServer server, TestDatabase shared, SoftAssertions softly)
            throws SQLException {
        if (one.alone()) {
            try (TestDatabase own = server.createDatabase();
                    Walk walk = new Walk(own)) {
                judge(one, walk, softly);
            }
        } else {
            try (Walk walk = new Walk(shared)) {
                walk.begin();
                judge(one, walk, softly);
                walk.rollback();
            }
        }
    }

    private static void judge(StatementCase one, Walk walk, SoftAssertions softly) throws SQLException {
        for (String sql : one.before()) {
            softly.assertThat(walk.run(sql)).as("%s: accepted: %s", one, sql).isTrue();
        }
        Snapshot before = Snapshot.of(walk);
        softly.assertThat(walk.run(one.statement().orElseThrow()))
                .as("%s: accepted", one)
                .isTrue();
        Snapshot after = Snapshot.of(walk);
        Difference difference = walk.difference();

        softly.assertThat(difference.wrong()).as("%s: claimed", one).isEmpty();
        switch (one.verdict()) {
            case UNDERSTOOD -> {
                softly.assertThat(difference.missing()).as("%s: missing", one).isEmpty();
                softly.assertThat(after.replayed()).as("%s: replayed", one).isNotEqualTo(before.replayed());
            }
            case HARMLESS -> {
                softly.assertThat(difference.missing()).as("%s: missing", one).isEmpty();
                softly.assertThat(after).as("%s", one).isEqualTo(before);
            }
            default -> {
                Set<String> forgotten = new TreeSet<>(before.replayed());
                forgotten.removeAll(after.replayed());
                softly.assertThat(forgotten).as("%s: forgotten", one).isNotEmpty();
            }
        }
    }

    /**
     * Both sides at a time.
     *
     * @param server what the server has
     * @param replayed what the replay knows
     */
    private record Snapshot(Set<String> server, Set<String> replayed) {

        static Snapshot of(Walk walk) throws SQLException {
            return new Snapshot(walk.server(), walk.replayed().lines());
        }
    }
}
