package dev.palindrome.sql.wasm;

/** What generated code does to a memory as a whole; single values go through {@link Intrinsics}. */
public interface Memory {

    /** {@code memory.size}, in pages of 64 KiB. */
    int pages();

    /** {@code memory.copy}; the stretches may overlap. */
    void copy(int to, int from, int length);

    /** {@code memory.fill}, up to an address that is left alone. */
    void fill(byte value, int from, int to);

    /** {@code f32.load}. */
    float readFloat(int address);
}
