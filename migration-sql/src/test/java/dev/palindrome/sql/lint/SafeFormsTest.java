package dev.palindrome.sql.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.model.plan.Direction;
import dev.palindrome.sql.lint.Unit.Framing;
import dev.palindrome.sql.parse.PostgresParser;
import dev.palindrome.sql.rule.LintSettings;
import dev.palindrome.sql.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every team has on its checklist, done as it should be done, in revisions of a history: nothing at all is said of it. */
final class SafeFormsTest {

    private static final Path SCHEMA = Path.of("src/test/resources/rules/schema.sql");
    private static final int POSTGRES = 18;
    private static final GrammarReader READER = new GrammarReader(new PostgresParser(), POSTGRES);

    private static Arguments pattern(String name, String... revisions) {
        return Arguments.of(name, List.of(revisions));
    }

    static List<Arguments> patterns() {
        return List.of(
                pattern(
                        "a column that has to be filled",
                        "ALTER TABLE core.orders ADD COLUMN channel text;",
                        "UPDATE core.orders SET channel = 'web' WHERE id BETWEEN 1 AND 1000 AND channel IS NULL;",
                        "ALTER TABLE core.orders ADD CONSTRAINT orders_channel_there CHECK (channel IS NOT NULL) NOT VALID;",
                        "ALTER TABLE core.orders VALIDATE CONSTRAINT orders_channel_there;",
                        """
                        ALTER TABLE core.orders ALTER COLUMN channel SET NOT NULL;
                        ALTER TABLE core.orders DROP CONSTRAINT orders_channel_there;
                        """),
                pattern(
                        "a column with a default",
                        "ALTER TABLE core.orders ADD COLUMN channel text NOT NULL DEFAULT 'web';",
                        "ALTER TABLE core.orders ALTER COLUMN channel DROP DEFAULT;"),
                pattern(
                        "a foreign key with its decision and its index",
                        "CREATE INDEX CONCURRENTLY payments_order_id_idx ON core.payments (order_id);",
                        """
                        ALTER TABLE core.payments ADD CONSTRAINT payments_order_id_fkey
                            FOREIGN KEY (order_id) REFERENCES core.orders (id) ON DELETE CASCADE NOT VALID;
                        """,
                        "ALTER TABLE core.payments VALIDATE CONSTRAINT payments_order_id_fkey;"),
                pattern("a table that references another", """
                        CREATE TABLE core.refunds (
                            id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                            payment_id bigint NOT NULL REFERENCES core.payments (id) ON DELETE CASCADE
                        );
                        CREATE INDEX refunds_payment_id_idx ON core.refunds (payment_id);
                        """),
                pattern("rows by their key", "DELETE FROM core.orders WHERE id IN (1, 2, 3);"),
                pattern(
                        "a longer text",
                        "ALTER TABLE core.customers ALTER COLUMN email TYPE varchar(200);",
                        "ALTER TABLE core.customers ALTER COLUMN email TYPE text;"),
                pattern("more digits", "ALTER TABLE core.orders ALTER COLUMN amount TYPE numeric(12, 2);"),
                pattern(
                        "another type beside the old one",
                        "ALTER TABLE core.orders ADD COLUMN quantity_new bigint;",
                        "UPDATE core.orders SET quantity_new = quantity WHERE id BETWEEN 1 AND 1000 AND quantity_new IS NULL;"),
                pattern(
                        "what the revision itself made goes again",
                        "CREATE TABLE core.seen (id bigint PRIMARY KEY); TRUNCATE core.seen; DROP TABLE core.seen;"),
                pattern(
                        "a value of an enumeration and its use",
                        "ALTER TYPE core.order_status ADD VALUE 'returned' AFTER 'sent';",
                        "UPDATE core.orders SET status = 'returned' WHERE id = 7;"),
                pattern(
                        "a unique key",
                        "CREATE UNIQUE INDEX CONCURRENTLY customers_email_idx ON core.customers (email);",
                        "ALTER TABLE core.customers ADD CONSTRAINT customers_email_key UNIQUE USING INDEX customers_email_idx;"),
                pattern(
                        "a check",
                        "ALTER TABLE core.orders ADD CONSTRAINT orders_amount_check CHECK (amount >= 0) NOT VALID;",
                        "ALTER TABLE core.orders VALIDATE CONSTRAINT orders_amount_check;"),
                pattern(
                        "an index instead of another",
                        "CREATE INDEX CONCURRENTLY orders_placed_at_amount_idx ON core.orders (amount, placed_at);",
                        "REINDEX INDEX CONCURRENTLY core.orders_placed_at_idx;"),
                pattern(
                        "a partition",
                        "CREATE TABLE core.events_2027 (LIKE core.events INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING INDEXES);",
                        """
                        ALTER TABLE core.events_2027 ADD CONSTRAINT events_2027_bound
                            CHECK (happened_on >= '2027-01-01' AND happened_on < '2028-01-01') NOT VALID;
                        """,
                        "ALTER TABLE core.events_2027 VALIDATE CONSTRAINT events_2027_bound;",
                        """
                        ALTER TABLE core.events ATTACH PARTITION core.events_2027
                            FOR VALUES FROM ('2027-01-01') TO ('2028-01-01');
                        """,
                        "ALTER TABLE core.events DETACH PARTITION core.events_2025 CONCURRENTLY;"),
                pattern("a table under another name, and the old one as a view", """
                        ALTER TABLE core.payments RENAME TO receipts;
                        CREATE VIEW core.payments WITH (security_invoker) AS SELECT * FROM core.receipts;
                        """));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("patterns")
    void nothingIsSaidOfIt(String name, List<String> revisions) throws IOException {
        List<Rule> rules = AllRules.list().stream()
                .filter(rule -> !rule.code().entry().offByDefault())
                .toList();
        Linter linter =
                new Linter(READER, new LintSettings(POSTGRES, List.of("public"), Optional.empty(), true), rules);
        linter.learn(revision(0, Files.readString(SCHEMA)));

        List<LintFinding> findings = new ArrayList<>();
        for (int i = 0; i < revisions.size(); i++) {
            findings.addAll(linter.lint(revision(i + 1, revisions.get(i))));
        }
        findings.addAll(linter.finish());

        assertThat(findings).as(name).isEmpty();
    }

    private static Unit revision(int number, String sql) {
        return new Unit(number, Direction.UPGRADE, Framing.SEGMENTS, List.of(new UnitStep.Text(sql, false)));
    }
}
