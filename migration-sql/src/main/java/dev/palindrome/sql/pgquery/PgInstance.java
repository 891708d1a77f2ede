package dev.palindrome.sql.pgquery;

import com.dylibso.chicory.runtime.ExportFunction;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.wasm.ChicoryException;
import com.dylibso.chicory.wasm.types.MemoryLimits;
import dev.palindrome.sql.internal.pgquery.PgQuery;
import dev.palindrome.sql.memory.WordMemory;
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
    private final ExportFunction malloc;
    private final ExportFunction free;

    /**
     * Starts an instance.
     *
     * @param grammar the code
     */
    public PgInstance(Grammar grammar) {
        this.memory = new WordMemory(new MemoryLimits(FIRST_PAGES, MOST_PAGES));
        this.instance = Instance.builder(grammar.module())
                .withImportValues(Host.imports(grammar.module()))
                .withMachineFactory(PgQuery::create)
                .withMemoryFactory(limits -> memory)
                .withMemoryLimits(new MemoryLimits(FIRST_PAGES, MOST_PAGES))
                .withStart(false)
                .build();
        memory.takeGlobals(instance);
        this.malloc = instance.export("malloc");
        this.free = instance.export("free");
        memory.writeWords(grammar.dataStart(), grammar.data());
        instance.export("wasm_call_ctors").apply();
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
            int result = call("wasm_parse_query_raw", text);
            Answer answer = answer(result);
            free.apply(text);
            instance.export("wasm_free_parse_result").apply(result);
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
            int result = call(question.export(), text);
            byte[] answer = bytes(result);
            free.apply(text);
            instance.export("wasm_free_string").apply(result);
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
        } catch (StackOverflowError | ChicoryException | IllegalStateException | IndexOutOfBoundsException e) {
            throw new InstanceFailure(e);
        }
    }

    private int call(String export, int text) {
        return (int) instance.export(export).apply(text)[0];
    }

    private int textOf(byte[] sql) {
        int text = (int) malloc.apply(sql.length + 1)[0];
        if (text == 0) {
            throw new IllegalStateException("no memory for a text of " + sql.length + " bytes");
        }
        memory.write(text, sql);
        memory.writeByte(text + sql.length, (byte) 0);
        return text;
    }

    private byte[] bytes(int address) {
        return memory.readBytes(address, memory.endOfString(address) - address);
    }
}
