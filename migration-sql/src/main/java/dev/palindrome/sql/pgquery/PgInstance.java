package dev.palindrome.sql.pgquery;

import dev.palindrome.sql.internal.pgquery.PgQuery;
import dev.palindrome.sql.wasm.Instance;
import dev.palindrome.sql.wasm.Trap;
import dev.palindrome.sql.wasm.WordMemory;
import java.util.function.Supplier;

/** A running libpg_query with a memory of its own. To be used by one thread at a time, and not after it has failed. */
public final class PgInstance {

    /** 5 MiB: a megabyte of data, two of stack, and heap enough for a hundred statements of the usual size. */
    private static final int FIRST_PAGES = 80;

    /** A gigabyte. */
    private static final int MOST_PAGES = 16_384;

    /** An instance with more memory is not kept: it would hold what one huge text has needed. */
    private static final int PAGES_TO_KEEP = 256;

    private static final int RESULT_TREE = 0;
    private static final int RESULT_ERROR = 8;
    private static final int ERROR_MESSAGE = 0;
    private static final int ERROR_CURSOR = 16;

    private final Instance instance;
    private final WordMemory memory;

    /**
     * Starts an instance.
     *
     * @param grammar the code
     */
    public PgInstance(Grammar grammar) {
        this.memory = new WordMemory(FIRST_PAGES, MOST_PAGES, grammar.globals());
        this.instance = new Instance(memory, grammar.table(), new Emscripten(memory), PgQuery::create);
        memory.writeWords(grammar.dataStart(), grammar.data());
        instance.call(PgQuery.WASM_CALL_CTORS);
    }

    /**
     * Parses a text with the grammar of SQL.
     *
     * @param sql the text in UTF-8, without a NUL
     * @return the tree in JSON, or PostgreSQL's error
     * @throws InstanceFailure if the text needs more stack or memory than there is
     */
    public Answer parse(byte[] sql) {
        return guarded(() -> {
            int text = textOf(sql);
            int result = ask(PgQuery.WASM_PARSE_QUERY_RAW, text);
            Answer answer = answer(result);
            instance.call(PgQuery.FREE, text);
            instance.call(PgQuery.WASM_FREE_PARSE_RESULT, result);
            return answer;
        });
    }

    private Answer answer(int result) {
        int error = memory.readInt(result + RESULT_ERROR);
        return error == 0
                ? new Answer.Tree(bytes(memory.readInt(result + RESULT_TREE)))
                : new Answer.Failure(
                        bytes(memory.readInt(error + ERROR_MESSAGE)), memory.readInt(error + ERROR_CURSOR));
    }

    /**
     * Asks libpg_query a question that it answers with a text.
     *
     * @param question which
     * @param sql the text in UTF-8, without a NUL
     * @return the answer in UTF-8
     * @throws InstanceFailure if the text needs more stack or memory than there is
     */
    public byte[] ask(Question question, byte[] sql) {
        return guarded(() -> {
            int text = textOf(sql);
            int result = ask(question.function(), text);
            byte[] answer = bytes(result);
            instance.call(PgQuery.FREE, text);
            instance.call(PgQuery.WASM_FREE_STRING, result);
            return answer;
        });
    }

    /**
     * Whether it is worth keeping.
     *
     * @return false if its memory has become large
     */
    public boolean isWorthKeeping() {
        return memory.pages() <= PAGES_TO_KEEP;
    }

    private static <T> T guarded(Supplier<T> work) {
        try {
            return work.get();
        } catch (StackOverflowError | Trap | IllegalStateException | IndexOutOfBoundsException e) {
            throw new InstanceFailure(e);
        }
    }

    private int ask(int function, int argument) {
        return (int) instance.call(function, argument)[0];
    }

    private int textOf(byte[] sql) {
        int text = ask(PgQuery.MALLOC, sql.length + 1);
        if (text == 0) {
            throw new IllegalStateException("no memory for a text of " + sql.length + " bytes");
        }
        memory.write(text, sql, 0, sql.length);
        memory.writeByte(text + sql.length, (byte) 0);
        return text;
    }

    private byte[] bytes(int address) {
        return memory.readBytes(address, memory.endOfString(address) - address);
    }
}
