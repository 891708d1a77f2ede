package dev.palindrome.sql.files;

import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.model.diagnostic.HygieneRule;
import dev.palindrome.model.diagnostic.RuleNames;
import dev.palindrome.sql.lex.LexedText;
import dev.palindrome.sql.lex.Span;
import dev.palindrome.sql.lex.Token;
import dev.palindrome.sql.lex.TokenKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The comments of a file that waive rules, each with the statement that it is for: the one whose first token comes next, with
 * nothing but other comments on the lines between.
 */
final class WaiverComments {

    /** A place in the file and what is said there. */
    record Placed(Diagnostic diagnostic, Span span) {}

    private final Map<Integer, List<WaiverComment>> byStatementStart = new LinkedHashMap<>();
    private final Set<WaiverComment> used = new LinkedHashSet<>();

    private WaiverComments() {}

    static WaiverComments in(LexedText text) {
        WaiverComments comments = new WaiverComments();
        List<WaiverComment> open = new ArrayList<>();
        for (Token token : text.tokens()) {
            if (token.kind() == TokenKind.LINE_COMMENT) {
                WaiverComment.in(text.text(token), new Span(token.start(), token.end()))
                        .ifPresent(open::add);
            } else if (!token.kind().isTrivia()) {
                comments.add(open, token.start());
            }
        }
        comments.add(open, text.source().length());
        return comments;
    }

    private void add(List<WaiverComment> open, int statementStart) {
        if (!open.isEmpty()) {
            byStatementStart.put(statementStart, List.copyOf(open));
            open.clear();
        }
    }

    /** Whether a comment takes the finding away; remembers that it was of use. */
    boolean waives(String rule, Span statement) {
        Optional<WaiverComment> waiver = byStatementStart.getOrDefault(statement.start(), List.of()).stream()
                .filter(comment ->
                        comment.rule().equals(rule) && problem(comment).isEmpty())
                .findFirst();
        waiver.ifPresent(used::add);
        return waiver.isPresent();
    }

    /** What is wrong with the comments themselves; {@code decided} are the rules that were looked for. */
    List<Placed> problems(Set<String> decided) {
        List<Placed> problems = new ArrayList<>();
        for (List<WaiverComment> comments : byStatementStart.values()) {
            for (WaiverComment comment : comments) {
                Optional<String> problem = problem(comment);
                if (problem.isPresent()) {
                    problems.add(new Placed(broken(comment, problem.get()), comment.span()));
                } else if (!used.contains(comment) && decided.contains(comment.rule())) {
                    problems.add(new Placed(
                            HygieneRule.UNUSED_IGNORE
                                    .with("rule", comment.rule())
                                    .diagnostic(),
                            comment.span()));
                }
            }
        }
        return problems;
    }

    private static Optional<String> problem(WaiverComment comment) {
        if (!RuleNames.all().contains(comment.rule())) {
            return Optional.of(
                    comment.rule().isEmpty() ? "it names no rule" : "there is no rule `" + comment.rule() + "`");
        }
        if (comment.owner().isEmpty()) {
            return Optional.of("it names no owner");
        }
        return comment.risk().isEmpty() ? Optional.of("it says no risk") : Optional.empty();
    }

    private static Diagnostic broken(WaiverComment comment, String problem) {
        return HygieneRule.BROKEN_IGNORE
                .with("problem", problem)
                .with("rule", RuleNames.nearestTo(comment.rule()).orElse("‹rule›"))
                .with("owner", comment.owner().isEmpty() ? "‹who answers for it›" : comment.owner())
                .with("risk", comment.risk().isEmpty() ? "‹what can happen›" : comment.risk())
                .diagnostic();
    }
}
