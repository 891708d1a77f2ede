package dev.palindrome.parser.wasm;

/** The type of a value, a local or a global. */
public enum ValueType {
    /** A 32-bit integer. */
    I32(0x7F, 0x41, 1),
    /** A 64-bit integer. */
    I64(0x7E, 0x42, 1),
    /** A single-precision number. */
    F32(0x7D, 0x43, 4),
    /** A double-precision number. */
    F64(0x7C, 0x44, 8);

    private final int code;
    private final int constant;
    private final int zeroLength;

    ValueType(int code, int constant, int zeroLength) {
        this.code = code;
        this.constant = constant;
        this.zeroLength = zeroLength;
    }

    int code() {
        return code;
    }

    static ValueType of(int code) {
        for (ValueType type : values()) {
            if (type.code == code) {
                return type;
            }
        }
        throw new IllegalArgumentException("no value type: 0x" + Integer.toHexString(code));
    }

    /** Writes the constant expression that is zero. */
    void writeZero(WasmOutput out) {
        out.one(constant);
        out.all(new byte[zeroLength]);
        out.one(Opcode.END);
    }
}
