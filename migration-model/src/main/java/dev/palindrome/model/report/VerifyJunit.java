package dev.palindrome.model.report;

import dev.palindrome.model.diagnostic.Diagnostic;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The report of {@code verify} as {@code TEST-migrations.xml}, the form of JUnit's reports that build servers read: each
 * walk and each revision is a test case.
 */
public final class VerifyJunit {

    private static final double MILLIS_PER_SECOND = 1_000;

    private final StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final VerifyReport report;

    private VerifyJunit(VerifyReport report) {
        this.report = report;
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @return an XML document
     */
    public static String of(VerifyReport report) {
        return new VerifyJunit(report).write();
    }

    private String write() {
        long failures = Stream.concat(
                        report.walks().stream().map(VerifyWalk::isError),
                        report.revisions().stream().map(VerifyRevision::hasErrors))
                .filter(failed -> failed)
                .count();
        long skipped =
                report.revisions().stream().filter(VerifyJunit::isSkipped).count();
        long millis =
                report.revisions().stream().mapToLong(VerifyRevision::millis).sum();
        xml.append("<testsuite name=\"").append(escaped("migrations " + report.history()));
        xml.append("\" tests=\"")
                .append(report.walks().size() + report.revisions().size());
        xml.append("\" failures=\"").append(failures);
        xml.append("\" errors=\"0\" skipped=\"").append(skipped);
        xml.append("\" time=\"").append(seconds(millis)).append("\">\n");
        report.walks().forEach(this::walk);
        report.revisions().forEach(this::revision);
        return xml.append("</testsuite>\n").toString();
    }

    private void walk(VerifyWalk walk) {
        open("walk " + walk.name(), 0);
        walk.problem().ifPresent(problem -> say(problem.isError() ? "failure" : "system-out", List.of(problem)));
        close();
    }

    private void revision(VerifyRevision revision) {
        open(revision.id().value(), revision.millis());
        if (isSkipped(revision)) {
            xml.append("    <skipped message=\"no downgrade: ")
                    .append(revision.roundTrip().word())
                    .append("\"/>\n");
        }
        say("failure", diagnostics(revision, true));
        say("system-out", diagnostics(revision, false));
        close();
    }

    /** A revision without a downgrade made no round trip; if its upgrade failed, that is a failure, not a skipped test. */
    private static boolean isSkipped(VerifyRevision revision) {
        boolean without =
                revision.roundTrip() == VerifyRoundTrip.WAIVED || revision.roundTrip() == VerifyRoundTrip.NONE;
        return without && !revision.hasErrors();
    }

    private static List<Diagnostic> diagnostics(VerifyRevision revision, boolean errors) {
        return revision.findings().stream()
                .filter(finding -> finding.isError() == errors)
                .map(VerifyFinding::diagnostic)
                .toList();
    }

    private void open(String name, long millis) {
        xml.append("  <testcase classname=\"migrations.").append(escaped(report.history()));
        xml.append("\" name=\"").append(escaped(name));
        xml.append("\" time=\"").append(seconds(millis)).append("\">\n");
    }

    private void close() {
        xml.append("  </testcase>\n");
    }

    private void say(String element, List<Diagnostic> diagnostics) {
        if (diagnostics.isEmpty()) {
            return;
        }
        Diagnostic first = diagnostics.get(0);
        xml.append("    <").append(element);
        if (element.equals("failure")) {
            xml.append(" type=\"").append(first.code().code());
            xml.append("\" message=\"").append(escaped(first.what())).append('"');
        }
        xml.append('>');
        xml.append(escaped(diagnostics.stream().map(Diagnostic::text).collect(Collectors.joining("\n"))));
        xml.append("</").append(element).append(">\n");
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%.3f", millis / MILLIS_PER_SECOND);
    }

    /** XML 1.0 has no way to write most control characters, so they become a question mark. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\n', '\r', '\t' -> escaped.append("&#").append(character).append(';');
                default -> escaped.appendCodePoint(isXml(character) ? character : '?');
            }
        });
        return escaped.toString();
    }

    private static boolean isXml(int character) {
        return character >= ' '
                && !(character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE)
                && character != 0xFFFE
                && character != 0xFFFF;
    }
}
