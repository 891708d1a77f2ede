package dev.palindrome.parser.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class GlueNamesTest {

    private static final String GLUE = "var wasmImports={a:invoke_iii,o:__setitimer_js};wasmExports[\"A\"]();"
            + "_free=Module[\"_free\"]=wasmExports[\"E\"];__emscripten_stack_restore=wasmExports[\"Q\"]";

    private final GlueNames names = new GlueNames(GLUE);

    @Test
    void findsTheNamesOfImports() {
        assertThat(names.imports().apply("a")).isEqualTo("invoke_iii");
        assertThat(names.imports().apply("o")).isEqualTo("setitimer_js");
    }

    @Test
    void findsTheNamesOfExports() {
        assertThat(names.exports().apply("E")).isEqualTo("free");
        assertThat(names.exports().apply("Q")).isEqualTo("emscripten_stack_restore");
    }

    @Test
    void knowsTheExportThatIsCalledByNoName() {
        assertThat(names.exports().apply("A")).isEqualTo("wasm_call_ctors");
    }

    @Test
    void refusesAShortNameThatTheJavaScriptDoesNotHave() {
        assertThatThrownBy(() -> names.exports().apply("z")).hasMessageContaining("`z`");
    }
}
