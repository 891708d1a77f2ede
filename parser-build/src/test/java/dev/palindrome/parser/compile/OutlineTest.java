package dev.palindrome.parser.compile;

import static org.assertj.core.api.Assertions.assertThat;

import com.dylibso.chicory.build.time.compiler.Config;
import com.dylibso.chicory.build.time.compiler.Generator;
import com.dylibso.chicory.wasm.Parser;
import com.palantir.javapoet.ClassName;
import dev.palindrome.parser.lean.LeanClasses;
import dev.palindrome.parser.lean.OwnRuntime;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;

/** What takes the place of Chicory's runtime, of a module with an import, a global and a table of three. */
final class OutlineTest {

    /** {@code (func (export "askTwice") (param i32) (result i32) (i32.div_u (call $given (local.get 0)) (i32.const 3)))}. */
    private static final String MODULE = """
            0061736D01000000
            010601 60017F017F
            020B01 0165 05676976656E 0000
            03020100
            0404017000 03
            0503010001
            060601 7F0141070B
            070C01 086173 6B5477696365 0001
            090701 0041010B 0101
            0A0B01 09 00 2000 1000 4103 6E 0B
            """;

    @TempDir
    private Path directory;

    private Path wasm;

    @BeforeEach
    void writeModule() throws IOException {
        byte[] module = HexFormat.of().parseHex(MODULE.replaceAll("\\s", ""));
        wasm = Files.write(directory.resolve("module.wasm"), module);
    }

    @Test
    void saysWithWhatTheGlobalsBeginAndWhereThePointersLead() {
        ByteBuffer state =
                ByteBuffer.wrap(new Outline(Parser.parse(wasm)).state()).order(ByteOrder.LITTLE_ENDIAN);

        assertThat(state.getInt()).isEqualTo(1);
        assertThat(state.getLong()).isEqualTo(7);
        assertThat(List.of(state.getInt(), state.getInt(), state.getInt(), state.getInt()))
                .containsExactly(3, -1, 1, -1);
        assertThat(state.hasRemaining()).isFalse();
    }

    @Test
    void namesExportsByTheirIndexAndImportsInOrder() {
        String source = new Outline(Parser.parse(wasm))
                .source(ClassName.get("sample", "Code"), "some.runtime")
                .toString();

        assertThat(source)
                .contains("int ASK_TWICE = 1;", "List.of(\"given\")", "import some.runtime.Machine;", "CodeMachine(");
    }

    @Test
    void nothingOfChicoryIsLeftButWhatIsCalled() throws IOException {
        new Generator(Config.builder()
                        .withWasmFile(wasm)
                        .withName("sample.Code")
                        .withTargetClassFolder(directory)
                        .withTargetSourceFolder(directory)
                        .withTargetWasmFolder(directory)
                        .build())
                .generateResources();

        LeanClasses.rewrite(directory, "own/Intrinsics");
        OwnRuntime.use(directory, "sample/Code", "own");

        for (Path file : classes()) {
            assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                    .as(file.toString())
                    .doesNotContain("com/dylibso");
        }
        assertThat(methods("sample/CodeOpcodeImpl.class")).containsOnly("I32_DIV_U", "I32_GE_U");
    }

    private List<Path> classes() throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve("sample"))) {
            return files.filter(file -> file.toString().endsWith(".class")).toList();
        }
    }

    private List<String> methods(String file) throws IOException {
        ClassNode type = new ClassNode();
        new ClassReader(Files.readAllBytes(directory.resolve(file))).accept(type, 0);
        return type.methods.stream().map(method -> method.name).toList();
    }
}
