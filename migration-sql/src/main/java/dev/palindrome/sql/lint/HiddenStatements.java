package dev.palindrome.sql.lint;

import dev.palindrome.sql.parse.BodyParse;
import dev.palindrome.sql.rule.HiddenStatement;
import dev.palindrome.sql.script.Script;
import dev.palindrome.sql.script.SqlStatement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The statements in the body of a routine or DO block. */
final class HiddenStatements {

    private HiddenStatements() {}

    static List<HiddenStatement> in(BodyParse body) {
        Stream<HiddenStatement> written = body.statements().stream()
                .flatMap(one ->
                        command(one.sql())
                                .map(command -> new HiddenStatement(one.span(), command, Optional.of(one.tree())))
                                .stream());
        Stream<HiddenStatement> begun = body.begun().stream()
                .map(one -> new HiddenStatement(
                        one.span(), command(one.sql()).orElse(HiddenStatement.UNKNOWN), Optional.empty()));
        return Stream.concat(written, begun).toList();
    }

    private static Optional<String> command(String sql) {
        return Script.of(sql).statements().stream().findFirst().map(SqlStatement::command);
    }
}
