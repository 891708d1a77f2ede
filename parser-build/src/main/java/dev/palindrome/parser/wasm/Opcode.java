package dev.palindrome.parser.wasm;

/** The instructions that are treated by name; section 5.4 of the WebAssembly specification has all. */
public final class Opcode {

    /** Traps. */
    public static final int UNREACHABLE = 0x00;

    static final int NOP = 0x01;

    /** A label behind instructions. */
    public static final int BLOCK = 0x02;

    /** A label before instructions. */
    public static final int LOOP = 0x03;

    /** One of two sequences of instructions, with a label behind them. */
    public static final int IF = 0x04;

    static final int ELSE = 0x05;
    static final int END = 0x0B;

    /** Jumps to a label. */
    public static final int BR = 0x0C;

    /** Jumps to a label if the operand is not zero. */
    public static final int BR_IF = 0x0D;

    static final int BR_TABLE = 0x0E;

    /** Leaves the function. */
    public static final int RETURN = 0x0F;

    static final int CALL = 0x10;
    static final int CALL_INDIRECT = 0x11;
    static final int DROP = 0x1A;
    static final int SELECT = 0x1B;
    static final int SELECT_TYPED = 0x1C;

    /** Reads a local. */
    public static final int LOCAL_GET = 0x20;

    /** Writes a local. */
    public static final int LOCAL_SET = 0x21;

    /** Writes a local, and leaves its value on the stack. */
    public static final int LOCAL_TEE = 0x22;

    static final int GLOBAL_GET = 0x23;
    static final int GLOBAL_SET = 0x24;
    static final int FIRST_MEMORY_ACCESS = 0x28;
    static final int LAST_MEMORY_ACCESS = 0x3E;
    static final int MEMORY_SIZE = 0x3F;
    static final int MEMORY_GROW = 0x40;
    static final int I32_CONST = 0x41;
    static final int I64_CONST = 0x42;
    static final int F32_CONST = 0x43;
    static final int F64_CONST = 0x44;
    static final int FIRST_NUMERIC = 0x45;

    /** Whether two integers are equal. */
    public static final int I32_EQ = 0x46;

    /** Whether an unsigned integer is less than another. */
    public static final int I32_LT_U = 0x49;

    /** Whether an unsigned integer is not less than another. */
    public static final int I32_GE_U = 0x4F;

    /** Subtracts. */
    public static final int I32_SUB = 0x6B;

    /** Shifts right, without a sign. */
    public static final int I32_SHR_U = 0x76;

    static final int LAST_NUMERIC = 0xC4;
    static final int WITH_PREFIX = 0xFC;

    private Opcode() {}
}
