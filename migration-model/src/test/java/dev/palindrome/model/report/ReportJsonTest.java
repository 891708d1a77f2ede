package dev.palindrome.model.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.migration.Backfill;
import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.checksum.Checksum;
import dev.palindrome.model.plan.Direction;
import dev.palindrome.model.plan.Plan;
import dev.palindrome.model.plan.PlannedRevision;
import dev.palindrome.model.plan.Segment;
import dev.palindrome.model.plan.Statement;
import dev.palindrome.model.plan.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The examples of {@code docs/json} are the golden files: what is documented is what is written, to the letter. */
final class ReportJsonTest {

    private static final Path DOCS = Path.of("../docs/json");
    private static final String DATABASE = "db.example.org:5432/shop";
    private static final RevisionId TENANTS = new RevisionId("202601051030_create_tenants");
    private static final RevisionId PROFILES = new RevisionId("202601071200_add_policy_profiles");
    private static final RevisionId KIND = new RevisionId("202601081200_add_kind");

    @Test
    void writesARunAsDocumented() throws IOException {
        ErrorReport error = new ErrorReport(
                "PAL308",
                Optional.of("42P01"),
                "`202601081200_add_kind` failed at `ALTER TABLE core.entires ADD COLUMN kind text` (step 1, line 1): "
                        + "relation \"core.entires\" does not exist [42P01]");
        RunReport report = new RunReport(
                Outcome.FAILED,
                Optional.of(TENANTS),
                Optional.of(PROFILES),
                List.of(
                        new RevisionReport(PROFILES, Direction.UPGRADE, 12, 1, Optional.empty()),
                        new RevisionReport(KIND, Direction.UPGRADE, 3, 2, Optional.of(error))));

        assertThat(ReportJson.of(report)).isEqualTo(exampleOf("apply.md"));
    }

    @Test
    void writesWhereADatabaseStandsAsDocumented() throws IOException {
        StatusReport report = new StatusReport(
                "main",
                DATABASE,
                Optional.of(KIND),
                Optional.of(TENANTS),
                Optional.of(KIND),
                DatabaseState.INCOMPLETE,
                List.of(new AppliedRevision(
                        TENANTS,
                        Instant.parse("2026-01-05T11:00:00Z"),
                        "deployer",
                        new Checksum(Checksum.PREFIX + "1".repeat(64)))),
                List.of(PROFILES, KIND),
                Optional.of(new UnfinishedRun(PROFILES, Direction.UPGRADE, 2, 3)));

        assertThat(ReportJson.of(report)).isEqualTo(exampleOf("status.md"));
    }

    @Test
    void writesAPlanAsDocumented() throws IOException {
        PlannedRevision tenants = new PlannedRevision(
                TENANTS,
                "Tenants",
                List.of(new Segment.Transactional(List.of(
                        sql("CREATE TABLE core.tenants (id uuid PRIMARY KEY)"),
                        sql("COMMENT ON TABLE core.tenants IS 'who pays'")))));
        PlannedRevision profiles = new PlannedRevision(
                PROFILES,
                "",
                List.of(
                        new Segment.NonTransactional(
                                sql("CREATE INDEX CONCURRENTLY tenants_id ON core.tenants (id)")
                                        .statement(),
                                Optional.empty()),
                        new Segment.BackfillSegment(
                                Backfill.update("core.tenants").set("id = id").where("id IS NOT NULL"))));
        Plan plan = new Plan(
                "main", Direction.UPGRADE, Optional.empty(), Optional.of(PROFILES), List.of(tenants, profiles));

        assertThat(ReportJson.of(plan)).isEqualTo(exampleOf("plan.md"));
    }

    private static Work.Sql sql(String text) {
        return new Work.Sql(new Statement(text, 1, 1, false));
    }

    @Test
    void writesAHistoryAsDocumented() throws IOException {
        HistoryReport report = new HistoryReport(
                "main",
                DATABASE,
                List.of(
                        new LedgerEvent(
                                1,
                                Instant.parse("2026-01-05T11:00:00Z"),
                                "deployer",
                                "deploy_started",
                                Optional.empty(),
                                "pipeline-77",
                                Optional.empty(),
                                "{\"tool\": \"0.1.0\"}"),
                        new LedgerEvent(
                                2,
                                Instant.parse("2026-01-05T11:00:01Z"),
                                "deployer",
                                "applied",
                                Optional.of(TENANTS.value()),
                                "pipeline-77",
                                Optional.of("CHG-12"),
                                "{\"millis\": 12}")));

        assertThat(ReportJson.of(report)).isEqualTo(exampleOf("history.md"));
    }

    @Test
    void everyWordOfAReportIsDocumented() throws IOException {
        String apply = Files.readString(DOCS.resolve("apply.md"));
        String status = Files.readString(DOCS.resolve("status.md"));

        assertThat(Outcome.values()).allSatisfy(outcome -> assertThat(apply).contains("`" + outcome.word() + "`"));
        assertThat(DatabaseState.values())
                .allSatisfy(state -> assertThat(status).contains("| `" + state.word() + "` |"));
    }

    private static String exampleOf(String page) throws IOException {
        String text = Files.readString(DOCS.resolve(page));
        String fence = "```json\n";
        int start = text.indexOf(fence) + fence.length();
        return text.substring(start, text.indexOf("\n```", start));
    }
}
