package dev.palindrome.parser.wasm;

import java.util.ArrayList;
import java.util.List;

/** The globals of a module. Those that are added can change, and begin with zero. */
public final class Globals {

    private final byte[] first;
    private final byte[] others;
    private final int imported;
    private final int own;
    private final List<ValueType> added = new ArrayList<>();
    private int stackPointer;

    /**
     * Reads what the module has.
     *
     * @param first how the first global is declared, without its value
     * @param stackPointer the value of the first, which is emscripten's stack pointer
     * @param others the declarations of the others
     */
    Globals(byte[] first, int stackPointer, byte[] others, int imported, int own) {
        this.first = first;
        this.stackPointer = stackPointer;
        this.others = others;
        this.imported = imported;
        this.own = own;
    }

    /**
     * Adds a global.
     *
     * @param type its type
     * @return its index
     */
    public int add(ValueType type) {
        added.add(type);
        return imported + own + added.size() - 1;
    }

    /**
     * Where the stack begins; it grows downwards.
     *
     * @return an address
     */
    public int stackPointer() {
        return stackPointer;
    }

    /**
     * Moves the stack.
     *
     * @param address where it begins
     */
    public void moveStackPointer(int address) {
        stackPointer = address;
    }

    byte[] section() {
        WasmOutput out = new WasmOutput();
        out.unsigned(own + added.size());
        if (own > 0) {
            out.all(first);
            out.one(Opcode.I32_CONST);
            out.signed(stackPointer);
            out.one(Opcode.END);
            out.all(others);
        }
        for (ValueType type : added) {
            out.one(type.code());
            out.one(1);
            type.writeZero(out);
        }
        return out.toByteArray();
    }
}
