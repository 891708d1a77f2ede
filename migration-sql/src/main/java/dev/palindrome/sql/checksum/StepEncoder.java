package dev.palindrome.sql.checksum;

import dev.palindrome.model.checksum.Sha256;
import dev.palindrome.sql.lex.LexedText;
import dev.palindrome.sql.lex.Lexer;
import dev.palindrome.sql.lex.Token;
import dev.palindrome.sql.script.Script;
import java.util.List;
import java.util.Optional;

/** Feeds the steps of one body to the digest, in the form that {@link RevisionChecksum} lays down. */
final class StepEncoder implements ChecksumStep.Visitor<Sha256> {

    private final Sha256 sha;

    StepEncoder(Sha256 sha) {
        this.sha = sha;
    }

    void encode(Tag group, List<ChecksumStep> steps) {
        begin(group);
        steps.forEach(step -> step.accept(this));
        end();
    }

    @Override
    public Sha256 sql(ChecksumStep.Sql step) {
        return statements(Tag.STATEMENT, step.script());
    }

    @Override
    public Sha256 autocommit(ChecksumStep.Autocommit step) {
        if (step.doneWhen().isEmpty()) {
            return statements(Tag.AUTOCOMMIT, step.script());
        }
        begin(Tag.AUTOCOMMIT_UNTIL);
        statements(Tag.STATEMENT, step.script());
        part(Tag.DONE_WHEN, step.doneWhen());
        return end();
    }

    @Override
    public Sha256 backfill(ChecksumStep.Backfill step) {
        begin(Tag.BACKFILL);
        part(Tag.TABLE, Optional.of(step.table()));
        part(Tag.SET, step.set());
        part(Tag.WHERE, step.where());
        part(Tag.KEY, step.key());
        part(Tag.CHECK, step.check());
        begin(Tag.BATCH_SIZE).add(step.batchSize());
        begin(Tag.EXPECT_AT_LEAST).add((int) (step.expectAtLeast() >>> 32)).add((int) step.expectAtLeast());
        if (step.liveOnly()) {
            begin(Tag.LIVE_ONLY);
        }
        return end();
    }

    @Override
    public Sha256 java(ChecksumStep.JavaWork step) {
        begin(Tag.JAVA);
        javaTokens(step.tokens());
        return end();
    }

    @Override
    public Sha256 opaque(ChecksumStep.OpaqueBody step) {
        begin(Tag.OPAQUE);
        javaTokens(step.tokens());
        step.known().forEach(known -> known.accept(this));
        return end();
    }

    private Sha256 statements(Tag group, Script script) {
        script.statements().forEach(statement -> {
            begin(group);
            tokens(script.lexed(), statement.tokens());
            end();
        });
        return sha;
    }

    private void part(Tag group, Optional<String> text) {
        text.map(Lexer::lex).ifPresent(lexed -> {
            begin(group);
            tokens(lexed, lexed.tokens());
            end();
        });
    }

    private void tokens(LexedText lexed, List<Token> tokens) {
        for (Token token : tokens) {
            if (!token.isTrivia()) {
                sha.add(Tag.of(token.kind()).number()).add(lexed.normalized(token));
            }
        }
    }

    private void javaTokens(List<String> tokens) {
        tokens.forEach(token -> begin(Tag.JAVA_TOKEN).add(token));
    }

    private Sha256 begin(Tag tag) {
        return sha.add(tag.number());
    }

    private Sha256 end() {
        return sha.add(Tag.END.number());
    }
}
