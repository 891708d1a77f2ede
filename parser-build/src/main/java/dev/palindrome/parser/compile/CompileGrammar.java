package dev.palindrome.parser.compile;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.dylibso.chicory.build.time.compiler.Config;
import com.dylibso.chicory.build.time.compiler.Generator;
import com.dylibso.chicory.compiler.InterpreterFallback;
import dev.palindrome.parser.lean.LeanClasses;
import dev.palindrome.parser.npm.PackageFile;
import dev.palindrome.parser.split.LargeFunctions;
import dev.palindrome.parser.wasm.DataImage;
import dev.palindrome.parser.wasm.WasmBinary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** The build step that makes classes of libpg_query: cuts what is too large, and compiles WebAssembly to bytecode. */
public final class CompileGrammar {

    /** As much as a server has by default ({@code max_stack_depth}; manual, section 19.4.1). */
    private static final int STACK = 2 << 20;

    /** The blocks of the grammar's automaton nest two thousand deep, and we go down them by recursion. */
    private static final long OWN_STACK = 64 << 20;

    /** In the module that the classes become part of. */
    private static final String MEMORY_ACCESS = "dev/palindrome/sql/memory/MemoryAccess";

    private CompileGrammar() {}

    /**
     * Compiles, if anything has changed since the last time.
     *
     * @param args the name of the class to make; the directories of the classes, of the sources and to work in
     * @throws IOException if a file cannot be read or written
     * @throws InterruptedException if the build is stopped
     * @throws ExecutionException if the grammar cannot be compiled
     */
    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        Path classes = Path.of(args[1]);
        Path sources = Path.of(args[2]);
        Path work = Path.of(args[3]);
        byte[] wasm = PackageFile.WASM.read();
        byte[] glue = PackageFile.GLUE.read();
        Stamp stamp = new Stamp(work.resolve("compiled.sha256"));
        String digest = Stamp.digest(wasm, glue, args[0].getBytes(UTF_8));
        if (stamp.says(digest) && Files.isDirectory(classes)) {
            return;
        }
        Files.createDirectories(work);
        FutureTask<Void> compiling = new FutureTask<>(() -> {
            compile(args[0], module(wasm, new GlueNames(new String(glue, UTF_8))), classes, sources, work);
            return null;
        });
        new Thread(null, compiling, "compile-grammar", OWN_STACK).start();
        compiling.get();
        stamp.write(digest);
    }

    private static WasmBinary module(byte[] wasm, GlueNames names) {
        WasmBinary module = WasmBinary.read(wasm);
        module.rename(names.imports(), names.exports());
        return module;
    }

    private static void compile(String name, WasmBinary module, Path classes, Path sources, Path work)
            throws IOException {
        DataImage data = module.takeData();
        LargeFunctions.split(module);
        StackLimit.apply(module, SmallStack.apply(module, data, STACK));
        Path split = work.resolve("split.wasm");
        Files.write(split, module.write());
        Generator generator = new Generator(Config.builder()
                .withWasmFile(split)
                .withName(name)
                .withTargetClassFolder(classes)
                .withTargetSourceFolder(sources)
                .withTargetWasmFolder(classes)
                // a function that stays interpreted is sixty times slower: the build has to fail
                .withInterpreterFallback(InterpreterFallback.FAIL)
                .build());
        var interpreted = generator.generateResources();
        generator.generateSources();
        generator.generateMetaWasm(interpreted);
        LeanClasses.rewrite(classes, MEMORY_ACCESS);
        Files.write(classes.resolve(name.replace('.', '/') + ".data"), data.write());
    }
}
