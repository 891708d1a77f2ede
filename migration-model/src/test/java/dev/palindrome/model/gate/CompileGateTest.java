package dev.palindrome.model.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.migration.IdFormat;
import dev.palindrome.migration.Severity;
import dev.palindrome.model.chain.Link;
import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.checksum.Checksum;
import dev.palindrome.model.checksum.Sha256;
import dev.palindrome.model.diagnostic.DowngradeCode;
import dev.palindrome.model.gate.Declaration.DowngradeBody;
import dev.palindrome.model.gate.Declaration.WaiverText;
import dev.palindrome.model.gate.GateInput.Asker;
import dev.palindrome.model.lock.LockFile;
import dev.palindrome.model.lock.LockFile.Released;
import dev.palindrome.model.settings.HistorySettings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class CompileGateTest {

    private static final Instant NOW = Instant.parse("2026-01-10T00:00:00Z");
    private static final String FIRST = "202601051030_create_tenants";
    private static final String SECOND = "202601071200_add_profiles";
    private static final WaiverText SOUND =
            new WaiverText("missing-downgrade", "payments", "rows cannot be un-merged", "", "", "");

    private final CompileGate gate = new CompileGate(EnumSet.allOf(DowngradeCode.class));

    @Test
    void saysNothingOfASoundHistory() {
        Judgement judgement = judge(declaration(FIRST, ""), declaration(SECOND, FIRST));

        assertThat(judgement.findings()).isEmpty();
        assertThat(judgement.ordered().orElseThrow())
                .extracting(Declaration::id)
                .containsExactly(FIRST, SECOND);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "UTC_MINUTE, add_profiles, PAL011",
        "UTC_MINUTE, 'add profiles!', PAL010",
        "UTC_MINUTE, '', PAL010",
        "UTC_MINUTE, 202601320000_add_profiles, PAL012",
        "UTC_MINUTE, 202601110000_add_profiles,",
        "UTC_MINUTE, 202601110001_add_profiles, PAL013",
        "UTC_MINUTE, 202501010000_add_profiles, PAL014",
        "SEQUENTIAL, 2_add_profiles,",
        "SEQUENTIAL, 202601071200_add_profiles, PAL011",
        "PATTERN, v2,",
        "PATTERN, w2, PAL011",
    })
    void judgesAnIdByTheHistorysFormat(IdFormat format, String id, String expected) {
        String first = switch (format) {
            case SEQUENTIAL -> "1_create_tenants";
            case PATTERN -> "v1";
            default -> FIRST;
        };
        HistorySettings settings = new HistorySettings(
                "main",
                14,
                format,
                Optional.of(Pattern.compile("v[0-9]+")),
                List.of("public"),
                Map.of(),
                Optional.empty());

        Judgement judgement = gate.judge(new GateInput(
                settings,
                List.of(declaration(first, ""), declaration(id, first)),
                true,
                Optional.of(LockFile.EMPTY),
                List.of(),
                NOW,
                Asker.CHECK,
                RevisionFiles.BY_NAME));

        assertThat(codes(judgement)).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @ParameterizedTest(name = "{0} released: {1}")
    @CsvSource({
        "ABSENT, false, ERROR",
        "EMPTY, false, ERROR",
        "ABSENT, true, INFO",
        "EMPTY, true, INFO",
        "PRESENT, false,",
        "UNSEEN, false,",
    })
    void asksForADowngradeOfWhatIsNotReleased(DowngradeBody body, boolean released, Severity expected) {
        Declaration declaration = declaration(FIRST, "", body);

        Judgement judgement = released ? judge(released(declaration), declaration) : judge(declaration);

        assertThat(judgement.findings().stream()
                        .map(finding -> finding.diagnostic().severity()))
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void aSpoiltIdAndTheChildThatStillKnowsItAreOneMistake() {
        Declaration spoilt = declaration("add profiles", FIRST);
        Declaration child = declaration("202601090000_child", "202601080000_add_profiles");

        Judgement judgement = judge(declaration(FIRST, ""), spoilt, child);

        assertThat(judgement.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.diagnostic().text())
                        .contains(
                                "PAL010", "@Revision(id = \"202601080000_add_profiles\", parent = \"" + FIRST + "\""));
    }

    @Test
    void whichOfTwoMissingParentsASpoiltIdWasIsNotGuessed() {
        Judgement judgement = judge(
                declaration(FIRST, ""),
                declaration("add profiles", FIRST),
                declaration("202601080000_a", "202601070000_gone"),
                declaration("202601090000_b", "202601070000_lost"));

        assertThat(errors(judgement)).isEqualTo("PAL002 PAL002 PAL010");
    }

    static Stream<WaiverCase> waivers() {
        return Stream.of(
                new WaiverCase("a sound one", SOUND, ""),
                new WaiverCase("no rule", with(SOUND, "missing-downgrad", "payments", "rows are lost", ""), "PAL032"),
                new WaiverCase("owner", with(SOUND, "missing-downgrade", "TODO", "rows are lost", ""), "PAL033"),
                new WaiverCase("blank owner", with(SOUND, "missing-downgrade", "  ", "rows are lost", ""), "PAL033"),
                new WaiverCase("risk", with(SOUND, "missing-downgrade", "payments", "n/a", ""), "PAL034"),
                new WaiverCase("short risk", with(SOUND, "missing-downgrade", "payments", "bad", ""), "PAL034"),
                new WaiverCase("last day", with(SOUND, "missing-downgrade", "a", "rows are lost", "2026-01-10"), ""),
                new WaiverCase("over", with(SOUND, "missing-downgrade", "a", "rows are lost", "2026-01-09"), "PAL035"),
                new WaiverCase("no day", with(SOUND, "missing-downgrade", "a", "rows are lost", "9.1.26"), "PAL036"),
                new WaiverCase("another rule", with(SOUND, "drift", "payments", "rows are lost", ""), "PAL030"));
    }

    @ParameterizedTest
    @MethodSource("waivers")
    void takesAWaiverThatSomebodyAnswersFor(WaiverCase waiver) {
        Declaration declaration = declaration(FIRST, "", DowngradeBody.ABSENT, waiver.waiver());

        assertThat(errors(judge(declaration))).isEqualTo(waiver.errors());
    }

    @Test
    void refusesAWaiverThatWaivesNothingAndASecondOfTheSameRule() {
        Declaration unused = declaration(FIRST, "", DowngradeBody.PRESENT, SOUND);
        Declaration twice = declaration(FIRST, "", DowngradeBody.ABSENT, SOUND, SOUND);

        assertThat(errors(judge(unused))).isEqualTo("PAL037");
        assertThat(errors(judge(twice))).isEqualTo("PAL038");
    }

    @Test
    void proposesTheRevisionThatNobodyFollowsWhereAParentIsGone() {
        Declaration first = declaration(FIRST, "");
        Declaration orphan = declaration("202601081030_third", "202601071200_deleted");
        Declaration head = declaration("202601091030_fourth", orphan.id());

        Judgement judgement = judge(first, orphan, head);

        assertThat(errors(judgement)).isEqualTo("PAL002");
        assertThat(judgement.findings().get(0).diagnostic().fix())
                .contains("git log --all --name-only --oneline -S'id = \"202601071200_deleted\"'")
                .endsWith("parent = \"" + FIRST + "\"");
    }

    @Test
    void keepsAReleasedRevisionAsItWasReleased() {
        Declaration first = declaration(FIRST, "");
        Declaration second = declaration(SECOND, FIRST);
        LockFile lock = released(first, second);
        Declaration edited = withChecksum(first, "edited");
        Declaration between = declaration("202601061030_between", FIRST);
        Declaration moved = declaration(SECOND, between.id());

        assertThat(errors(judge(lock, edited, second))).isEqualTo("PAL052");
        assertThat(errors(judge(lock, first))).isEqualTo("PAL053 PAL055");
        assertThat(errors(judge(lock, first, between, moved))).isEqualTo("PAL054");
        assertThat(errors(judge(lock, first, second))).isEmpty();
    }

    @Test
    void holdsTheHeadLineAgainstTheChain() {
        Declaration first = declaration(FIRST, "");
        Declaration second = declaration(SECOND, FIRST);
        LockFile lock = LockFile.EMPTY.withHead(new RevisionId(FIRST));

        assertThat(errors(judge(lock, first, second))).isEqualTo("PAL055");
        assertThat(gate.judge(input(lock, Asker.COMPILER, first, second)).findings())
                .extracting(finding -> finding.diagnostic().severity())
                .containsExactly(Severity.INFO);
    }

    @Test
    void namesBothBranchesOfAForkAndWhatRebaseWouldDo() {
        Declaration drafts = declaration("202601071215_add_drafts", FIRST);

        Judgement judgement = judge(declaration(FIRST, ""), declaration(SECOND, FIRST), drafts);

        assertThat(judgement.ordered()).isEmpty();
        assertThat(judgement.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.diagnostic().text()).isEqualTo("""
                        [PAL004] the history `main` forks after `202601051030_create_tenants`: `202601071200_add_profiles` and `202601071215_add_drafts`
                          why: two heads have no order, so two databases could run them in different ones and end up different
                          fix: put one branch behind the other; `mvn migrations:rebase` does it, and would write
                               @Revision(id = "202601071215_add_drafts", parent = "202601071200_add_profiles")  // com.acme.R202601071215_add_drafts
                          see: mvn migrations:explain -Dmigrations.code=PAL004"""));
    }

    @Test
    void reDatesABranchThatSortsBeforeTheOther() {
        Declaration late = declaration("202601091200_on_main", FIRST);
        Declaration released = declaration("202601071200_early", FIRST);
        LockFile lock = released(declaration(FIRST, ""), late);

        Judgement judgement = judge(lock, declaration(FIRST, ""), late, released);

        assertThat(judgement.findings().stream()
                        .filter(finding -> finding.diagnostic().code().code().equals("PAL004"))
                        .map(finding -> finding.diagnostic().fix()))
                .singleElement()
                .asString()
                .contains("@Revision(id = \"202601100000_early\", parent = \"202601091200_on_main\")");
    }

    @Test
    void reportsEverythingInOneRun() {
        Declaration nameless = declaration("no format", "nobody", DowngradeBody.ABSENT);
        Declaration empty = declaration(FIRST, "", DowngradeBody.EMPTY);

        assertThat(errors(judge(empty, nameless))).isEqualTo("PAL002 PAL010 PAL030 PAL031");
    }

    private Judgement judge(Declaration... declarations) {
        return judge(LockFile.EMPTY, declarations);
    }

    private Judgement judge(LockFile lock, Declaration... declarations) {
        return gate.judge(input(lock, Asker.CHECK, declarations));
    }

    private static GateInput input(LockFile lock, Asker asker, Declaration... declarations) {
        return new GateInput(
                HistorySettings.DEFAULT,
                List.of(declarations),
                true,
                Optional.of(lock),
                List.of(),
                NOW,
                asker,
                RevisionFiles.BY_NAME);
    }

    private static List<String> codes(Judgement judgement) {
        return judgement.findings().stream()
                .map(finding -> finding.diagnostic().code().code())
                .toList();
    }

    private static String errors(Judgement judgement) {
        return String.join(
                " ",
                judgement.findings().stream()
                        .filter(Finding::isError)
                        .map(finding -> finding.diagnostic().code().code())
                        .sorted()
                        .toList());
    }

    private static LockFile released(Declaration... declarations) {
        List<Released> lines = new ArrayList<>();
        for (Declaration declaration : declarations) {
            RevisionId id = new RevisionId(declaration.id());
            lines.add(new Released(id, declaration.checksum().orElseThrow(), "1.0", lines.size() + 1));
        }
        return LockFile.of(lines, Optional.of(lines.get(lines.size() - 1).id()));
    }

    private static Declaration declaration(String id, String parent) {
        return declaration(id, parent, DowngradeBody.PRESENT);
    }

    private static Declaration declaration(String id, String parent, DowngradeBody body, WaiverText... waivers) {
        return new Declaration(
                "com.acme.R" + id,
                new Link(id, parent),
                "",
                List.of(),
                "",
                "",
                body,
                List.of(waivers),
                Optional.of(new Checksum(Checksum.PREFIX + Sha256.of(id))),
                List.of());
    }

    private static Declaration withChecksum(Declaration declaration, String text) {
        return new Declaration(
                declaration.className(),
                declaration.link(),
                "",
                List.of(),
                "",
                "",
                declaration.downgrade(),
                List.of(),
                Optional.of(new Checksum(Checksum.PREFIX + Sha256.of(text))),
                List.of());
    }

    private static WaiverText with(WaiverText like, String rule, String owner, String risk, String expires) {
        return new WaiverText(rule, owner, risk, expires, like.ticket(), like.approvedBy());
    }

    private record WaiverCase(String name, WaiverText waiver, String errors) {
        @Override
        public String toString() {
            return name;
        }
    }
}
