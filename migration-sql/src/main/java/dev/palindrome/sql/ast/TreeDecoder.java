package dev.palindrome.sql.ast;

import java.util.ArrayList;
import java.util.List;

/** Makes records of libpg_query's JSON. Remembers the words that it has seen; to be used by one thread at a time. */
public final class TreeDecoder {

    private final Symbols symbols = new Symbols();

    /**
     * Reads the result of a parse.
     *
     * @param json the JSON in UTF-8
     * @param offsets the places in the text that was parsed
     * @return its statements in order
     */
    public List<RawStmt> decode(byte[] json, CharOffsets offsets) {
        TreeReader in = new TreeReader(new JsonTokens(json, symbols), offsets);
        List<RawStmt> statements = new ArrayList<>();
        for (String key = in.firstKey(); key != null; key = in.nextKey()) {
            switch (key) {
                case "version" -> in.number();
                case "stmts" -> statements.addAll(in.list(() -> RawStmt.read(in)));
                default -> throw in.unknown("ParseResult", key);
            }
        }
        return List.copyOf(statements);
    }
}
