package dev.palindrome.sql.memory;

import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.Memory;
import com.dylibso.chicory.wasm.types.DataSegment;
import com.dylibso.chicory.wasm.types.MemoryLimits;
import java.util.Arrays;

/**
 * A WebAssembly memory that is one array of words.
 *
 * <p>C keeps a number at an address that its size divides, so nearly every access is one element of the array. That is little
 * work also for a JVM that has just started and interprets; Chicory's memories go through a handle to an array of bytes, ten
 * calls for each access.
 *
 * <p>An access beyond the end throws {@link IndexOutOfBoundsException}. To be used by one thread at a time.
 */
@SuppressWarnings("removal") // methods for several threads, which the interface still asks for
public final class WordMemory implements Memory {

    private static final int PAGE_BITS = 16;
    private static final int WORDS_OF_PAGE = 1 << (PAGE_BITS - 2);

    private final MemoryLimits limits;
    int[] words;
    private long[] globals = {};

    /**
     * Makes a memory of zeros.
     *
     * @param limits how many pages it has, and may have
     */
    public WordMemory(MemoryLimits limits) {
        this.limits = limits;
        this.words = new int[limits.initialPages() * WORDS_OF_PAGE];
    }

    /**
     * Takes over the globals of an instance, which the generated code looks for here: what it has at hand is the memory.
     *
     * @param instance the instance, before any of its code runs
     */
    public void takeGlobals(Instance instance) {
        globals = new long[instance.globalCount()];
        for (int i = 0; i < globals.length; i++) {
            globals[i] = instance.global(i).getValue();
        }
    }

    long global(int index) {
        return globals[index];
    }

    void setGlobal(int index, long value) {
        globals[index] = value;
    }

    @Override
    public int pages() {
        return words.length / WORDS_OF_PAGE;
    }

    @Override
    public int grow(int pages) {
        int before = pages();
        if (pages < 0 || pages > maximumPages() - before) {
            return -1;
        }
        words = Arrays.copyOf(words, (before + pages) * WORDS_OF_PAGE);
        return before;
    }

    @Override
    public int initialPages() {
        return limits.initialPages();
    }

    @Override
    public int maximumPages() {
        return limits.maximumPages();
    }

    /** Writes words, the lowest byte first, to an address that four divides. */
    public void writeWords(int address, int[] source) {
        System.arraycopy(source, 0, words, address >>> 2, source.length);
    }

    /**
     * Finds the end of a C string.
     *
     * @param address where it begins
     * @return where its NUL is
     */
    public int endOfString(int address) {
        int at = address;
        while ((at & 3) != 0 && read(at) != 0) {
            at++;
        }
        if ((at & 3) == 0) {
            int word = at >>> 2;
            while (!hasZero(words[word])) {
                word++;
            }
            at = word << 2;
        }
        while (read(at) != 0) {
            at++;
        }
        return at;
    }

    /** Whether one of the four bytes is 0: only then a borrow reaches the top bit of a byte that does not have it itself. */
    private static boolean hasZero(int word) {
        return ((word - 0x01010101) & ~word & 0x80808080) != 0;
    }

    @Override
    public byte read(int address) {
        // a shift counts modulo 32, so the lowest two bits of the address choose the byte
        return (byte) (words[address >>> 2] >> (address << 3));
    }

    @Override
    public void writeByte(int address, byte value) {
        int word = address >>> 2;
        words[word] = (words[word] & ~(0xFF << (address << 3))) | ((value & 0xFF) << (address << 3));
    }

    @Override
    public short readShort(int address) {
        return (address & 1) == 0
                ? (short) (words[address >>> 2] >> (address << 3))
                : (short) ((read(address) & 0xFF) | (read(address + 1) << 8));
    }

    @Override
    public void writeShort(int address, short value) {
        if ((address & 1) == 0) {
            int word = address >>> 2;
            words[word] = (words[word] & ~(0xFFFF << (address << 3))) | ((value & 0xFFFF) << (address << 3));
        } else {
            writeByte(address, (byte) value);
            writeByte(address + 1, (byte) (value >> 8));
        }
    }

    @Override
    public int readInt(int address) {
        int low = words[address >>> 2];
        // two words, each shifted such that its part remains
        return (address & 3) == 0 ? low : (low >>> (address << 3)) | (words[(address >>> 2) + 1] << -(address << 3));
    }

    @Override
    public void writeI32(int address, int value) {
        if ((address & 3) == 0) {
            words[address >>> 2] = value;
        } else {
            for (int i = 0; i < Integer.BYTES; i++) {
                writeByte(address + i, (byte) (value >> (i * Byte.SIZE)));
            }
        }
    }

    @Override
    public long readLong(int address) {
        return (readInt(address) & 0xFFFF_FFFFL) | ((long) readInt(address + Integer.BYTES) << Integer.SIZE);
    }

    @Override
    public void writeLong(int address, long value) {
        writeI32(address, (int) value);
        writeI32(address + Integer.BYTES, (int) (value >> Integer.SIZE));
    }

    @Override
    public long readU16(int address) {
        return readShort(address) & 0xFFFF;
    }

    @Override
    public float readFloat(int address) {
        return Float.intBitsToFloat(readInt(address));
    }

    @Override
    public long readF32(int address) {
        return readInt(address);
    }

    @Override
    public void writeF32(int address, float value) {
        writeI32(address, Float.floatToRawIntBits(value));
    }

    @Override
    public double readDouble(int address) {
        return Double.longBitsToDouble(readLong(address));
    }

    @Override
    public long readF64(int address) {
        return readLong(address);
    }

    @Override
    public void writeF64(int address, double value) {
        writeLong(address, Double.doubleToRawLongBits(value));
    }

    @Override
    public byte[] readBytes(int address, int length) {
        byte[] bytes = new byte[length];
        int i = 0;
        for (; i + Integer.BYTES <= length; i += Integer.BYTES) {
            int four = readInt(address + i);
            bytes[i] = (byte) four;
            bytes[i + 1] = (byte) (four >> 8);
            bytes[i + 2] = (byte) (four >> 16);
            bytes[i + 3] = (byte) (four >> 24);
        }
        for (; i < length; i++) {
            bytes[i] = read(address + i);
        }
        return bytes;
    }

    @Override
    public void write(int address, byte[] source, int from, int length) {
        int i = 0;
        if ((address & 3) == 0) {
            for (; i + Integer.BYTES <= length; i += Integer.BYTES) {
                int at = from + i;
                words[(address + i) >>> 2] = (source[at] & 0xFF)
                        | ((source[at + 1] & 0xFF) << 8)
                        | ((source[at + 2] & 0xFF) << 16)
                        | (source[at + 3] << 24);
            }
        }
        for (; i < length; i++) {
            writeByte(address + i, source[from + i]);
        }
    }

    @Override
    public void zero() {
        Arrays.fill(words, 0);
    }

    @Override
    public void fill(byte value, int from, int to) {
        int at = from;
        while (at < to && (at & 3) != 0) {
            writeByte(at++, value);
        }
        int end = Math.max(at, to & ~3);
        Arrays.fill(words, at >>> 2, end >>> 2, (value & 0xFF) * 0x01010101);
        for (at = end; at < to; at++) {
            writeByte(at, value);
        }
    }

    @Override
    public void copy(int to, int from, int length) {
        if (to > from && to < from + length) {
            for (int i = length - 1; i >= 0; i--) {
                writeByte(to + i, read(from + i));
            }
            return;
        }
        int i = 0;
        while (i < length && ((to + i) & 3) != 0) {
            writeByte(to + i, read(from + i));
            i++;
        }
        int whole = (length - i) >>> 2;
        if (((from + i) & 3) == 0) {
            System.arraycopy(words, (from + i) >>> 2, words, (to + i) >>> 2, whole);
            i += whole << 2;
        } else {
            for (; i + Integer.BYTES <= length; i += Integer.BYTES) {
                words[(to + i) >>> 2] = readInt(from + i);
            }
        }
        for (; i < length; i++) {
            writeByte(to + i, read(from + i));
        }
    }

    /** The grammar's data is laid into the memory as a whole, see {@link #writeWords}. */
    @Override
    public void initialize(Instance instance, DataSegment[] segments) {
        if (segments.length > 0) {
            throw new IllegalArgumentException("the module has data of its own");
        }
    }

    @Override
    public void initPassiveSegment(int segment, int to, int from, int length) {
        throw new UnsupportedOperationException("the module has no data");
    }

    @Override
    public void drop(int segment) {
        throw new UnsupportedOperationException("the module has no data");
    }

    @Override
    public boolean shared() {
        return false;
    }

    @Override
    public Object lock(int address) {
        throw new UnsupportedOperationException("the memory belongs to one thread");
    }

    @Override
    public int waitOn(int address, int expected, long timeout) {
        throw new UnsupportedOperationException("the memory belongs to one thread");
    }

    @Override
    public int waitOn(int address, long expected, long timeout) {
        throw new UnsupportedOperationException("the memory belongs to one thread");
    }

    @Override
    public int notify(int address, int threads) {
        return 0;
    }
}
