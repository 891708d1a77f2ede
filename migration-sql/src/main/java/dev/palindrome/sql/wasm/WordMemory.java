package dev.palindrome.sql.wasm;

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
public final class WordMemory implements Memory {

    private static final int PAGE_BITS = 16;
    private static final int WORDS_OF_PAGE = 1 << (PAGE_BITS - 2);

    private final int mostPages;
    private final long[] globals;
    int[] words;

    /**
     * Makes a memory of zeros.
     *
     * @param pages how many pages it has
     * @param mostPages how many it may have
     * @param globals the values of the globals, which the generated code looks for here: what it has at hand is the memory
     */
    public WordMemory(int pages, int mostPages, long[] globals) {
        this.mostPages = mostPages;
        this.globals = globals.clone();
        this.words = new int[pages * WORDS_OF_PAGE];
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

    /**
     * {@code memory.grow}.
     *
     * @param pages how many pages more
     * @return how many there were, or -1 if that is too many
     */
    public int grow(int pages) {
        int before = pages();
        if (pages < 0 || pages > mostPages - before) {
            return -1;
        }
        words = Arrays.copyOf(words, (before + pages) * WORDS_OF_PAGE);
        return before;
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

    byte read(int address) {
        // a shift counts modulo 32, so the lowest two bits of the address choose the byte
        return (byte) (words[address >>> 2] >> (address << 3));
    }

    /** {@code i32.store8}. */
    public void writeByte(int address, byte value) {
        int word = address >>> 2;
        words[word] = (words[word] & ~(0xFF << (address << 3))) | ((value & 0xFF) << (address << 3));
    }

    short readShort(int address) {
        return (address & 1) == 0
                ? (short) (words[address >>> 2] >> (address << 3))
                : (short) ((read(address) & 0xFF) | (read(address + 1) << 8));
    }

    void writeShort(int address, short value) {
        if ((address & 1) == 0) {
            int word = address >>> 2;
            words[word] = (words[word] & ~(0xFFFF << (address << 3))) | ((value & 0xFFFF) << (address << 3));
        } else {
            writeByte(address, (byte) value);
            writeByte(address + 1, (byte) (value >> 8));
        }
    }

    /** {@code i32.load}. */
    public int readInt(int address) {
        int low = words[address >>> 2];
        // two words, each shifted such that its part remains
        return (address & 3) == 0 ? low : (low >>> (address << 3)) | (words[(address >>> 2) + 1] << -(address << 3));
    }

    /** {@code i32.store}. */
    public void writeI32(int address, int value) {
        if ((address & 3) == 0) {
            words[address >>> 2] = value;
        } else {
            for (int i = 0; i < Integer.BYTES; i++) {
                writeByte(address + i, (byte) (value >> (i * Byte.SIZE)));
            }
        }
    }

    long readLong(int address) {
        return (readInt(address) & 0xFFFF_FFFFL) | ((long) readInt(address + Integer.BYTES) << Integer.SIZE);
    }

    void writeLong(int address, long value) {
        writeI32(address, (int) value);
        writeI32(address + Integer.BYTES, (int) (value >> Integer.SIZE));
    }

    @Override
    public float readFloat(int address) {
        return Float.intBitsToFloat(readInt(address));
    }

    double readDouble(int address) {
        return Double.longBitsToDouble(readLong(address));
    }

    void writeDouble(int address, double value) {
        writeLong(address, Double.doubleToRawLongBits(value));
    }

    /** Copies bytes out of the memory. */
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

    /** Copies bytes into the memory. */
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
}
