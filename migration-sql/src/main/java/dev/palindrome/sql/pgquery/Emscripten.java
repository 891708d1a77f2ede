package dev.palindrome.sql.pgquery;

import dev.palindrome.sql.internal.pgquery.PgQuery;
import dev.palindrome.sql.wasm.Host;
import dev.palindrome.sql.wasm.Instance;
import dev.palindrome.sql.wasm.WordMemory;
import java.util.Arrays;
import java.util.List;

/**
 * What emscripten's C library asks of the world around it: memory, and the long jumps by which PostgreSQL leaves a failed
 * parse. There are no files, no clock and no signals; what is written to the standard streams is dropped.
 */
final class Emscripten implements Host {

    private static final int PAGE_BITS = 16;
    private static final int MOST_EXTRA_PAGES = 512;
    private static final int IO_VECTOR = 8;
    private static final List<String> FUNCTIONS = PgQuery.imports();

    private final WordMemory memory;

    Emscripten(WordMemory memory) {
        this.memory = memory;
    }

    @Override
    public long[] call(Instance instance, int function, long[] arguments) {
        String name = FUNCTIONS.get(function);
        if (name.startsWith("invoke_")) {
            return invoke(instance, arguments);
        }
        return switch (name) {
            case "emscripten_throw_longjmp" -> throw new LongJump();
            case "emscripten_resize_heap" -> resize((int) arguments[0]);
            case "fd_write" -> write(arguments);
            case "emscripten_runtime_keepalive_clear", "setitimer_js", "fd_close", "fd_read", "fd_seek" -> nothing();
            case "exit", "proc_exit", "abort_js", "assert_fail" ->
                throw new IllegalStateException("libpg_query gave up: " + name + Arrays.toString(arguments));
            default -> throw new IllegalStateException("libpg_query asks for something new: " + name);
        };
    }

    /** Calls a function of the module such that a long jump out of it ends here. */
    private static long[] invoke(Instance instance, long[] arguments) {
        long[] stack = instance.call(PgQuery.EMSCRIPTEN_STACK_GET_CURRENT);
        try {
            int function = instance.table(0).requiredRef((int) arguments[0]);
            return instance.call(function, Arrays.copyOfRange(arguments, 1, arguments.length));
        } catch (LongJump e) {
            instance.call(PgQuery.EMSCRIPTEN_STACK_RESTORE, stack);
            instance.call(PgQuery.SET_THREW, 1, 0);
            return nothing();
        }
    }

    private long[] resize(int bytes) {
        int missing = (int) ((Integer.toUnsignedLong(bytes) + (1 << PAGE_BITS) - 1) >>> PAGE_BITS) - memory.pages();
        // half as much again, so that a text that grows is not copied for every page
        int generous = Math.max(missing, Math.min(memory.pages() / 2, MOST_EXTRA_PAGES));
        boolean enough = missing <= 0 || memory.grow(generous) >= 0 || memory.grow(missing) >= 0;
        return new long[] {enough ? 1 : 0};
    }

    private long[] write(long[] arguments) {
        int vectors = (int) arguments[1];
        int written = 0;
        for (int i = 0; i < (int) arguments[2]; i++) {
            written += memory.readInt(vectors + i * IO_VECTOR + Integer.BYTES);
        }
        memory.writeI32((int) arguments[3], written);
        return nothing();
    }

    /** Zero, for what gives something; what gives nothing ignores it. */
    private static long[] nothing() {
        return new long[1];
    }

    /** C's {@code longjmp} on its way to the {@code setjmp}. It is thrown once for each error, and nobody reads its stack. */
    private static final class LongJump extends RuntimeException {
        private static final long serialVersionUID = 1;

        LongJump() {
            super(null, null, false, false);
        }
    }
}
