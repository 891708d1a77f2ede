package dev.palindrome.parser.split;

import static org.assertj.core.api.Assertions.assertThat;

import com.dylibso.chicory.runtime.ExportFunction;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.wasm.Parser;
import dev.palindrome.parser.wasm.WasmBinary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the same functions whole and cut, both in Chicory's interpreter, which validates them before. */
final class LargeFunctionsTest {

    private static final int LARGE = 400;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theCutFunctionDoesWhatTheWholeOneDid(long seed) {
        byte[] whole = SwitchModule.binary(seed, LARGE);
        byte[] cut = split(whole);
        ExportFunction before = function(whole);
        ExportFunction after = function(cut);

        for (int selector = 0; selector < LARGE + 5; selector += 3) {
            for (int fuel = 0; fuel < 40; fuel += 13) {
                assertThat(after.apply(selector, fuel))
                        .as("seed %d, selector %d, fuel %d", seed, selector, fuel)
                        .isEqualTo(before.apply(selector, fuel));
            }
        }
    }

    @Test
    void noPieceIsLargeAnyMore() {
        WasmBinary module = WasmBinary.read(SwitchModule.binary(1, LARGE));

        LargeFunctions.split(module);

        assertThat(module.functions())
                .hasSizeGreaterThan(5)
                .allSatisfy(function -> assertThat(function.size()).isLessThan(6000));
    }

    @Test
    void leavesASmallFunctionAsItIs() {
        byte[] small = SwitchModule.binary(1, 20);

        assertThat(split(small)).isEqualTo(WasmBinary.read(small).write());
        assertThat(WasmBinary.read(small).functions()).hasSize(1);
    }

    @Test
    void readsWhatItHasWritten() {
        byte[] once = WasmBinary.read(SwitchModule.binary(1, LARGE)).write();

        assertThat(WasmBinary.read(once).write()).isEqualTo(once);
    }

    private static byte[] split(byte[] binary) {
        WasmBinary module = WasmBinary.read(binary);
        LargeFunctions.split(module);
        return module.write();
    }

    private static ExportFunction function(byte[] binary) {
        return Instance.builder(Parser.parse(binary)).build().export("f");
    }
}
