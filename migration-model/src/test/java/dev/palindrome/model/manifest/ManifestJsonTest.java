package dev.palindrome.model.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.checksum.Checksum;
import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.model.manifest.ManifestRevision.DowngradeState;
import dev.palindrome.model.manifest.ManifestRevision.ManifestWaiver;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ManifestJsonTest {

    private static final Manifest MANIFEST = new Manifest(
            "main",
            14,
            List.of("core", "public"),
            List.of(
                    revision("1_a", Optional.empty(), Optional.of(new Checksum("pgtok1:" + "1".repeat(64)))),
                    revision(
                            "2_b",
                            Optional.of(new RevisionId("1_a")),
                            Optional.of(new Checksum("pgtok1:" + "2".repeat(64))))));

    private static ManifestRevision revision(String id, Optional<RevisionId> parent, Optional<Checksum> checksum) {
        return new ManifestRevision(
                new RevisionId(id),
                parent,
                "com.acme.R" + id,
                "says \"<why>\" it is 'so'",
                List.of("REQ-1", "REQ-2"),
                "",
                "ada",
                checksum,
                false,
                DowngradeState.WAIVED,
                List.of(new ManifestWaiver("missing-downgrade", "payments", "restore", "2027-01-31", "", "")),
                List.of("table core.a"));
    }

    @Test
    void readsWhatItWrites() {
        String json = ManifestJson.write(MANIFEST);

        assertThat(ManifestJson.read("main.json", json).manifest()).contains(MANIFEST);
        assertThat(json).contains("\"chainHash\": \"" + MANIFEST.chainHash().orElseThrow() + "\"");
    }

    @Test
    void readsTheHeadingWithoutLookingAtTheRevisions() {
        String json = ManifestJson.write(MANIFEST);
        String cut = json.substring(0, json.indexOf("\"revisions\"") + "\"revisions\": ".length());

        assertThat(ManifestJson.readHeading("main.json", cut).heading()).contains(MANIFEST.heading());
    }

    @Test
    void hasNoChainHashWhereAChecksumIsMissing() {
        Manifest unseen = new Manifest(
                "main", 14, List.of("public"), List.of(revision("1_a", Optional.empty(), Optional.empty())));

        assertThat(ManifestJson.write(unseen)).contains("\"chainHash\": null").contains("\"checksum\": null");
        assertThat(ManifestJson.read("main.json", ManifestJson.write(unseen)).manifest())
                .contains(unseen);
        assertThat(ManifestJson.readHeading("main.json", ManifestJson.write(unseen))
                        .heading())
                .hasValueSatisfying(heading -> assertThat(heading.chainHash()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"format\": 7}| PAL203",
                "{\"format\": 1}| PAL204",
                "{\"format\": 1, \"revi| PAL204",
                "[]| PAL204",
                "''| PAL204",
                "{}| PAL204",
            })
    void saysWhyATextIsNoManifest(String text, String code) {
        Diagnostic problem = ManifestJson.read("main.json", text).problem().orElseThrow();
        Diagnostic headingProblem =
                ManifestJson.readHeading("main.json", text).problem().orElseThrow();

        assertThat(problem.code().code()).isEqualTo(code);
        assertThat(headingProblem.code().code()).isEqualTo(code);
    }
}
