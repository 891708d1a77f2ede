package dev.palindrome.model.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.migration.Severity;
import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.model.diagnostic.ProofCode;
import dev.palindrome.model.plan.Direction;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

final class VerifyReportTest {

    private static final RevisionId ID = new RevisionId("001_base");
    private static final VerifyStep WENT_WELL = new VerifyStep(12, Optional.empty());
    private static final Diagnostic RESIDUE = ProofCode.DOWNGRADE_RESIDUE
            .with("id", ID)
            .with("residue", "left-behind index \"<a & b>\"\u0007")
            .with("fix", "DROP INDEX a")
            .diagnostic();

    private static VerifyFinding finding(Severity severity, Optional<String> waivedBy) {
        return new VerifyFinding(
                RESIDUE.withSeverity(severity),
                Optional.of(Direction.DOWNGRADE),
                Optional.of("com/acme/db/Base.java"),
                OptionalInt.of(14),
                OptionalInt.empty(),
                waivedBy);
    }

    private static VerifyReport report(VerifyWalk walk, VerifyFinding... findings) {
        VerifyResidue residue = new VerifyResidue(
                VerifyResidue.Change.LEFT_BEHIND,
                "index",
                "public.a",
                Optional.empty(),
                Optional.empty(),
                Optional.of("CREATE INDEX a"));
        VerifyRevision revision = new VerifyRevision(
                ID,
                WENT_WELL,
                Optional.of(WENT_WELL),
                Optional.empty(),
                VerifyRoundTrip.DIFFERS,
                List.of(residue),
                List.of(findings));
        return new VerifyReport("main", "17.6", Optional.of(ID), List.of(walk), List.of(revision));
    }

    static Stream<Arguments> verdicts() {
        VerifyWalk good = VerifyWalk.good(VerifyWalk.FRESH);
        return Stream.of(
                Arguments.of(report(good), true),
                Arguments.of(report(good, finding(Severity.ERROR, Optional.empty())), false),
                Arguments.of(report(good, finding(Severity.ERROR, Optional.of("payments"))), true),
                Arguments.of(report(good, finding(Severity.WARNING, Optional.empty())), true),
                Arguments.of(report(VerifyWalk.bad(VerifyWalk.FRESH, RESIDUE)), false),
                Arguments.of(report(VerifyWalk.bad(VerifyWalk.FRESH, RESIDUE.withSeverity(Severity.WARNING))), true));
    }

    @ParameterizedTest
    @MethodSource("verdicts")
    void isGreenUnlessAnErrorIsLeftThatNobodyWaived(VerifyReport report, boolean ok) {
        assertThat(report.ok()).isEqualTo(ok);
    }

    @Test
    void writesEveryKey() {
        VerifyReport report =
                report(VerifyWalk.good(VerifyWalk.fromRelease("1.0")), finding(Severity.ERROR, Optional.empty()));

        assertThat(VerifyJson.of(report)).isEqualTo("""
                {
                  "history": "main",
                  "postgres": "17.6",
                  "head": "001_base",
                  "ok": false,
                  "walks": [
                    {
                      "name": "from-release:1.0",
                      "ok": true,
                      "error": null
                    }
                  ],
                  "revisions": [
                    {
                      "id": "001_base",
                      "upgrade": {
                        "ok": true,
                        "millis": 12,
                        "error": null
                      },
                      "downgrade": {
                        "ok": true,
                        "millis": 12,
                        "error": null
                      },
                      "reupgrade": null,
                      "roundTrip": "differs",
                      "residue": [
                        {
                          "change": "left-behind",
                          "kind": "index",
                          "object": "public.a",
                          "attribute": null,
                          "before": null,
                          "after": "CREATE INDEX a"
                        }
                      ],
                      "findings": [
                        {
                          "code": "PAL122",
                          "rule": "downgrade-residue",
                          "severity": "error",
                          "direction": "downgrade",
                          "file": "com/acme/db/Base.java",
                          "line": 14,
                          "column": null,
                          "message": "the downgrade of `001_base` does not restore the schema: left-behind index \\"<a & b>\\"\\u0007",
                          "fix": "DROP INDEX a",
                          "waivedBy": null
                        }
                      ]
                    }
                  ]
                }""");
    }

    @Test
    void writesJunitsFormWhateverTheTextsHold() throws ParserConfigurationException, IOException, SAXException {
        VerifyReport report = report(VerifyWalk.good(VerifyWalk.FRESH), finding(Severity.ERROR, Optional.empty()));

        Element suite = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(VerifyJunit.of(report))))
                .getDocumentElement();

        assertThat(suite.getAttribute("tests")).isEqualTo("2");
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        Element failure = (Element) suite.getElementsByTagName("failure").item(0);
        assertThat(failure.getAttribute("type")).isEqualTo("PAL122");
        assertThat(failure.getAttribute("message")).endsWith("left-behind index \"<a & b>\"?");
        assertThat(failure.getTextContent()).contains("fix: DROP INDEX a");
        assertThat(((Element) failure.getParentNode()).getAttribute("name")).isEqualTo("001_base");
    }
}
