package dev.palindrome.engine.grammar;

import dev.palindrome.sql.lex.LexedText;
import dev.palindrome.sql.lex.Lexer;
import dev.palindrome.sql.lex.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Statements of which tokens were dropped, doubled, swapped or taken from other statements. */
final class Mutations {

    private final List<List<String>> sources;
    private final List<String> words;

    /** Mutates statements. */
    Mutations(Collection<String> statements) {
        this.sources = statements.stream()
                .map(Mutations::tokens)
                .filter(tokens -> !tokens.isEmpty())
                .toList();
        this.words = sources.stream().flatMap(List::stream).distinct().toList();
    }

    String next(Random random) {
        List<String> tokens = new ArrayList<>(sources.get(random.nextInt(sources.size())));
        int changes = 1 + random.nextInt(2);
        for (int i = 0; i < changes; i++) {
            change(tokens, random);
        }
        String blank = random.nextInt(8) == 0 ? " /* é */ " : " ";
        return String.join(blank, tokens);
    }

    private void change(List<String> tokens, Random random) {
        int at = random.nextInt(tokens.size());
        switch (random.nextInt(5)) {
            case 0 -> tokens.set(at, "");
            case 1 -> tokens.add(at, tokens.get(at));
            case 2 -> Collections.swap(tokens, at, random.nextInt(tokens.size()));
            case 3 -> tokens.set(at, words.get(random.nextInt(words.size())));
            default -> tokens.add(at, words.get(random.nextInt(words.size())));
        }
    }

    private static List<String> tokens(String sql) {
        LexedText text = Lexer.lex(sql);
        return text.tokens().stream()
                .filter(token -> !token.isTrivia())
                .map((Token token) -> text.text(token))
                .toList();
    }
}
