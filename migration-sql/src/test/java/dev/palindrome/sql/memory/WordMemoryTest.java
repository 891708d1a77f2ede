package dev.palindrome.sql.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.dylibso.chicory.runtime.ByteArrayMemory;
import com.dylibso.chicory.runtime.Memory;
import com.dylibso.chicory.wasm.types.MemoryLimits;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Beside Chicory's own memory, which is not in a hurry. */
final class WordMemoryTest {

    private static final int PAGE = 1 << 16;
    private static final int STEPS = 200_000;

    private final WordMemory ours = new WordMemory(new MemoryLimits(1, 3));
    private final Memory theirs = new ByteArrayMemory(new MemoryLimits(1, 3));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void doesWhatEveryMemoryDoesAtAnyAddress(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < STEPS; i++) {
            step(random);
        }
        assertThat(ours.readBytes(0, PAGE)).isEqualTo(theirs.readBytes(0, PAGE));
    }

    /** In a small part, so that what is written is also read. */
    private void step(Random random) {
        int at = random.nextInt(300);
        int other = random.nextInt(300);
        int length = random.nextInt(60);
        long value = random.nextLong();
        switch (random.nextInt(13)) {
            case 0 -> both(memory -> memory.writeByte(at, (byte) value));
            case 1 -> both(memory -> memory.writeShort(at, (short) value));
            case 2 -> both(memory -> memory.writeI32(at, (int) value));
            case 3 -> both(memory -> memory.writeLong(at, value));
            case 4 -> both(memory -> memory.writeF64(at, Double.longBitsToDouble(value)));
            case 5 -> both(memory -> memory.writeF32(at, Float.intBitsToFloat((int) value)));
            case 6 -> both(memory -> memory.fill((byte) value, at, at + length));
            case 7 -> both(memory -> memory.copy(other, at, length));
            case 8 -> {
                byte[] bytes = new byte[length];
                random.nextBytes(bytes);
                both(memory -> memory.write(at, bytes, length / 3, length - length / 3));
            }
            case 9 -> assertThat(ours.readInt(at)).isEqualTo(theirs.readInt(at));
            case 10 -> assertThat(ours.readLong(at)).isEqualTo(theirs.readLong(at));
            case 11 -> assertThat(ours.readU16(at)).isEqualTo(theirs.readU16(at));
            default -> assertThat(ours.readBytes(at, length)).isEqualTo(theirs.readBytes(at, length));
        }
    }

    private void both(Consumer<Memory> action) {
        action.accept(ours);
        action.accept(theirs);
    }

    @Test
    void readsWhatTheGeneratedCodeAsksFor() {
        ours.writeLong(11, 0x8899_AABB_CCDD_EEFFL);

        assertThat(MemoryAccess.memoryReadByte(4, 7, ours)).isEqualTo((byte) 0xFF);
        assertThat(MemoryAccess.memoryReadShort(4, 7, ours)).isEqualTo((short) 0xEEFF);
        assertThat(MemoryAccess.memoryReadInt(4, 7, ours)).isEqualTo(0xCCDD_EEFF);
        assertThat(MemoryAccess.memoryReadLong(4, 7, ours)).isEqualTo(0x8899_AABB_CCDD_EEFFL);
    }

    @Test
    void writesWhatTheGeneratedCodeAsksFor() {
        MemoryAccess.memoryWriteInt(4, 0x1122_3344, 4, ours);
        MemoryAccess.memoryWriteInt(4, 0x5566_7788, 9, ours);
        MemoryAccess.memoryWriteByte(4, (byte) 0x99, 8, ours);

        assertThat(ours.readBytes(8, 9)).containsExactly(0x44, 0x33, 0x22, 0x11, 0x99, 0x88, 0x77, 0x66, 0x55);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void findsTheEndOfAStringFromAnyAddress(int length) {
        for (int start = 16; start < 20; start++) {
            ours.fill((byte) 0x80, start, start + length);
            ours.writeByte(start + length, (byte) 0);

            assertThat(ours.endOfString(start)).isEqualTo(start + length);
        }
    }

    @Test
    void growsWithWhatItHoldsAndNotBeyondItsLimit() {
        ours.writeI32(PAGE - 4, 42);

        assertThat(ours.grow(2)).isEqualTo(1);
        assertThat(ours.pages()).isEqualTo(3);
        assertThat(ours.readInt(PAGE - 4)).isEqualTo(42);
        assertThat(ours.readInt(3 * PAGE - 4)).isZero();
        assertThat(ours.grow(1)).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(ints = {PAGE, -1, -4, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void refusesAddressesBeyondTheEnd(int address) {
        assertThatThrownBy(() -> MemoryAccess.memoryReadInt(address, 8, ours))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> MemoryAccess.memoryWriteInt(address, 1, 8, ours))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> MemoryAccess.memoryReadByte(address, 8, ours))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }
}
