package dev.palindrome.sql.memory;

import com.dylibso.chicory.runtime.Memory;

/**
 * What the generated code calls for each access, with the names and parameters that Chicory's compiler gives them: the build
 * puts these methods in the place of Chicory's.
 */
public final class MemoryAccess {

    private MemoryAccess() {}

    /**
     * The address that an instruction means. An address from 2 GiB on, negative here, stays as it is and is beyond the end.
     */
    private static int address(int base, int offset) {
        return base < 0 ? base : base + offset;
    }

    /** {@code i32.load8}. */
    public static byte memoryReadByte(int base, int offset, Memory memory) {
        int address = base < 0 ? base : base + offset;
        int word = ((WordMemory) memory).words[address >>> 2];
        return (byte) (word >> (address << 3));
    }

    /** {@code i32.load16}. */
    public static short memoryReadShort(int base, int offset, Memory memory) {
        return ((WordMemory) memory).readShort(address(base, offset));
    }

    /** {@code i32.load}. */
    public static int memoryReadInt(int base, int offset, Memory memory) {
        int address = base < 0 ? base : base + offset;
        WordMemory words = (WordMemory) memory;
        return (address & 3) == 0 ? words.words[address >>> 2] : words.readInt(address);
    }

    /** {@code i64.load}. */
    public static long memoryReadLong(int base, int offset, Memory memory) {
        return ((WordMemory) memory).readLong(address(base, offset));
    }

    /** {@code f64.load}. */
    public static double memoryReadDouble(int base, int offset, Memory memory) {
        return ((WordMemory) memory).readDouble(address(base, offset));
    }

    /** {@code i32.store8}. */
    public static void memoryWriteByte(int base, byte value, int offset, Memory memory) {
        ((WordMemory) memory).writeByte(address(base, offset), value);
    }

    /** {@code i32.store16}. */
    public static void memoryWriteShort(int base, short value, int offset, Memory memory) {
        ((WordMemory) memory).writeShort(address(base, offset), value);
    }

    /** {@code i32.store}. */
    public static void memoryWriteInt(int base, int value, int offset, Memory memory) {
        int address = base < 0 ? base : base + offset;
        WordMemory words = (WordMemory) memory;
        if ((address & 3) == 0) {
            words.words[address >>> 2] = value;
        } else {
            words.writeI32(address, value);
        }
    }

    /** {@code i64.store}. */
    public static void memoryWriteLong(int base, long value, int offset, Memory memory) {
        ((WordMemory) memory).writeLong(address(base, offset), value);
    }

    /** {@code f64.store}. */
    public static void memoryWriteDouble(int base, double value, int offset, Memory memory) {
        ((WordMemory) memory).writeF64(address(base, offset), value);
    }

    /** {@code global.get}. */
    public static long readGlobal(int index, Memory memory) {
        return ((WordMemory) memory).global(index);
    }

    /** {@code global.set}. */
    public static void writeGlobal(long value, int index, Memory memory) {
        ((WordMemory) memory).setGlobal(index, value);
    }
}
