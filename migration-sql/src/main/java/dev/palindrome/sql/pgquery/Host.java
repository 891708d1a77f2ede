package dev.palindrome.sql.pgquery;

import com.dylibso.chicory.runtime.HostFunction;
import com.dylibso.chicory.runtime.ImportValues;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.Memory;
import com.dylibso.chicory.runtime.WasmFunctionHandle;
import com.dylibso.chicory.wasm.WasmModule;
import com.dylibso.chicory.wasm.types.FunctionImport;
import com.dylibso.chicory.wasm.types.FunctionType;
import java.util.Arrays;

/**
 * What emscripten's C library asks of the world around it: memory, and the long jumps by which PostgreSQL leaves a failed
 * parse. There are no files, no clock and no signals; what is written to the standard streams is dropped.
 */
final class Host {

    private static final int PAGE_BITS = 16;
    private static final int MOST_EXTRA_PAGES = 512;
    private static final int IO_VECTOR = 8;

    private Host() {}

    static ImportValues imports(WasmModule module) {
        ImportValues.Builder imports = ImportValues.builder();
        for (int i = 0; i < module.importSection().importCount(); i++) {
            if (module.importSection().getImport(i) instanceof FunctionImport function) {
                FunctionType type = module.typeSection().getType(function.typeIndex());
                WasmFunctionHandle handle = handle(function.name(), type);
                imports.addFunction(new HostFunction(function.module(), function.name(), type, handle));
            }
        }
        return imports.build();
    }

    private static WasmFunctionHandle handle(String name, FunctionType type) {
        long[] nothing = new long[type.returns().size()];
        if (name.startsWith("invoke_")) {
            return (instance, arguments) -> invoke(instance, arguments, nothing);
        }
        return switch (name) {
            case "emscripten_throw_longjmp" ->
                (instance, arguments) -> {
                    throw new LongJump();
                };
            case "emscripten_resize_heap" -> (instance, arguments) -> resize(instance.memory(), (int) arguments[0]);
            case "fd_write" -> (instance, arguments) -> write(instance.memory(), arguments);
            case "emscripten_runtime_keepalive_clear", "setitimer_js", "fd_close", "fd_read", "fd_seek" ->
                (instance, arguments) -> nothing;
            case "exit", "proc_exit", "abort_js", "assert_fail" ->
                (instance, arguments) -> {
                    throw new IllegalStateException("libpg_query gave up: " + name + Arrays.toString(arguments));
                };
            default -> throw new IllegalStateException("libpg_query asks for something new: " + name);
        };
    }

    /** Calls a function of the module such that a long jump out of it ends here. */
    private static long[] invoke(Instance instance, long[] arguments, long[] nothing) {
        long stack = instance.export("emscripten_stack_get_current").apply()[0];
        try {
            int function = instance.table(0).requiredRef((int) arguments[0]);
            return instance.getMachine().call(function, Arrays.copyOfRange(arguments, 1, arguments.length));
        } catch (LongJump e) {
            instance.export("emscripten_stack_restore").apply(stack);
            instance.export("setThrew").apply(1, 0);
            return nothing;
        }
    }

    private static long[] resize(Memory memory, int bytes) {
        int missing = (int) ((Integer.toUnsignedLong(bytes) + (1 << PAGE_BITS) - 1) >>> PAGE_BITS) - memory.pages();
        // half as much again, so that a text that grows is not copied for every page
        int generous = Math.max(missing, Math.min(memory.pages() / 2, MOST_EXTRA_PAGES));
        boolean enough = missing <= 0 || memory.grow(generous) >= 0 || memory.grow(missing) >= 0;
        return new long[] {enough ? 1 : 0};
    }

    private static long[] write(Memory memory, long[] arguments) {
        int vectors = (int) arguments[1];
        int written = 0;
        for (int i = 0; i < (int) arguments[2]; i++) {
            written += memory.readInt(vectors + i * IO_VECTOR + Integer.BYTES);
        }
        memory.writeI32((int) arguments[3], written);
        return new long[] {0};
    }

    /** C's {@code longjmp} on its way to the {@code setjmp}. It is thrown once for each error, and nobody reads its stack. */
    private static final class LongJump extends RuntimeException {
        private static final long serialVersionUID = 1;

        LongJump() {
            super(null, null, false, false);
        }
    }
}
