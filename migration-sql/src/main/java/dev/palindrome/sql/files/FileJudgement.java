package dev.palindrome.sql.files;

import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.model.report.LintReport.LintedFile;
import dev.palindrome.model.report.LintReport.LintedFinding;
import dev.palindrome.sql.lex.LexedText;
import dev.palindrome.sql.lex.LineIndex;
import dev.palindrome.sql.lex.Position;
import dev.palindrome.sql.lint.LintFinding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Takes away what the comments of a file waive, adds what is wrong with the comments, and counts lines. */
final class FileJudgement {

    private static final Comparator<LintedFinding> IN_THE_ORDER_OF_THE_TEXT = Comparator.comparing(LintedFinding::line)
            .thenComparing(LintedFinding::column)
            .thenComparing(finding -> finding.diagnostic().code().code());

    private final SqlFile file;
    private final WaiverComments comments;
    private final Set<String> decided;
    private final LineIndex lines;

    /** Knows a file; {@code decided} are the rules that were looked for. */
    FileJudgement(SqlFile file, LexedText text, Set<String> decided) {
        this.file = file;
        this.comments = WaiverComments.in(text);
        this.decided = decided;
        this.lines = LineIndex.of(file.text());
    }

    LintedFile of(List<LintFinding> findings) {
        List<LintedFinding> left = new ArrayList<>();
        for (LintFinding finding : findings) {
            if (finding.diagnostic()
                    .code()
                    .rule()
                    .filter(rule -> comments.waives(rule, finding.statement()))
                    .isEmpty()) {
                left.add(placed(finding.diagnostic(), finding.span().start()));
            }
        }
        comments.problems(decided)
                .forEach(problem ->
                        left.add(placed(problem.diagnostic(), problem.span().start())));
        left.sort(IN_THE_ORDER_OF_THE_TEXT);
        return new LintedFile(file.path(), left);
    }

    private LintedFinding placed(Diagnostic diagnostic, int offset) {
        Position position = lines.position(offset);
        return new LintedFinding(diagnostic, position.line(), position.column());
    }
}
