package dev.palindrome.parser.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.TrapException;
import com.dylibso.chicory.wasm.Parser;
import dev.palindrome.parser.wasm.DataImage;
import dev.palindrome.parser.wasm.WasmBinary;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;

/** The stack that a module is given: smaller, and guarded at its end. */
final class StackTest {

    private static final int SIZE = 4096;
    private static final int LEVELS = SIZE / StackModule.FRAME;

    private final WasmBinary module = WasmBinary.read(StackModule.binary());
    private final DataImage data = module.takeData();

    @Test
    void aSmallStackMovesTheHeapDown() {
        int end = SmallStack.apply(module, data, SIZE);

        assertThat(end).isEqualTo(StackModule.BOTTOM);
        assertThat(call("heap")).isEqualTo(StackModule.BOTTOM + SIZE);
        assertThat(call("deepest", 0)).isEqualTo(StackModule.BOTTOM + SIZE - StackModule.FRAME);
        assertThat(firstWord()).isEqualTo(StackModule.BOTTOM + SIZE);
    }

    @Test
    void aGuardedStackCanBeUsedToItsLastByte() {
        StackLimit.apply(module, SmallStack.apply(module, data, SIZE));

        assertThat(call("deepest", LEVELS - 1)).isEqualTo(StackModule.BOTTOM);
    }

    @Test
    void aGuardedStackTrapsOneStepBeyondItsEnd() {
        StackLimit.apply(module, SmallStack.apply(module, data, SIZE));

        assertThatThrownBy(() -> call("deepest", LEVELS)).isInstanceOf(TrapException.class);
    }

    @Test
    void withoutTheGuardTheDataWouldBeOverwritten() {
        SmallStack.apply(module, data, SIZE);

        assertThat(call("deepest", LEVELS)).isLessThan(StackModule.BOTTOM);
    }

    @Test
    void refusesAModuleWhoseStackIsNotWhereItWas() {
        module.globals().moveStackPointer(StackModule.TOP - 64);

        assertThatThrownBy(() -> SmallStack.apply(module, data, SIZE)).hasMessageContaining("not as large as it was");
    }

    @Test
    void refusesAModuleThatNamesTheHeapElsewhereToo() {
        module.replace(1, module.functions().get(0));

        assertThatThrownBy(() -> SmallStack.apply(module, data, SIZE))
                .hasMessageContaining("2 places of the code and 1 of the data");
    }

    private long call(String function, long... arguments) {
        return Instance.builder(Parser.parse(module.write()))
                .build()
                .export(function)
                .apply(arguments)[0];
    }

    private int firstWord() {
        ByteBuffer image = ByteBuffer.wrap(data.write()).order(ByteOrder.LITTLE_ENDIAN);
        int start = image.getInt();
        return image.getInt(Integer.BYTES + StackModule.DATA - start);
    }
}
