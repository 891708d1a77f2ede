package dev.palindrome.parser.wasm;

import java.util.List;

/** An instruction. Branches name their label, so that instructions can be moved as long as they stay in its block. */
public sealed interface Instruction {

    /**
     * How long it is.
     *
     * @return about as many bytes as it takes in a binary
     */
    int size();

    /**
     * How long several are.
     *
     * @param instructions the instructions
     * @return the sum of their sizes
     */
    static int size(List<Instruction> instructions) {
        int size = 0;
        for (Instruction instruction : instructions) {
            size += instruction.size();
        }
        return size;
    }

    /**
     * An instruction that is nothing to us.
     *
     * @param opcode what it does
     * @param immediate what follows the opcode
     */
    record Plain(int opcode, Immediate immediate) implements Instruction {
        @Override
        public int size() {
            return 1 + immediate.length();
        }
    }

    /**
     * The use of a local.
     *
     * @param opcode get, set or tee
     * @param index the local
     */
    record Local(int opcode, int index) implements Instruction {
        @Override
        public int size() {
            return 2;
        }
    }

    /**
     * A jump.
     *
     * @param opcode with or without a condition
     * @param target where to
     */
    record Branch(int opcode, Label target) implements Instruction {
        @Override
        public int size() {
            return 3;
        }
    }

    /**
     * A jump that a number chooses.
     *
     * @param targets where to for 0, 1 and so on; the last is for all other numbers
     */
    record Switch(List<Label> targets) implements Instruction {
        /** Copies the targets. */
        public Switch {
            targets = List.copyOf(targets);
        }

        @Override
        public int size() {
            return 2 + 2 * targets.size();
        }
    }

    /** A block, a loop or an if. */
    final class Nested implements Instruction {
        private final int opcode;
        private final Label label;
        private final List<Instruction> body;
        private final List<Instruction> otherwise;
        private final int size;

        /**
         * Nests instructions.
         *
         * @param opcode block, loop or if
         * @param label what branches to it name
         * @param body the instructions
         * @param otherwise those after {@code else}
         */
        public Nested(int opcode, Label label, List<Instruction> body, List<Instruction> otherwise) {
            this.opcode = opcode;
            this.label = label;
            this.body = List.copyOf(body);
            this.otherwise = List.copyOf(otherwise);
            int rest = otherwise.isEmpty() ? 0 : 1 + Instruction.size(otherwise);
            this.size = 3 + Instruction.size(body) + rest;
        }

        /**
         * The kind.
         *
         * @return block, loop or if
         */
        public int opcode() {
            return opcode;
        }

        /**
         * The label.
         *
         * @return what branches to it name
         */
        public Label label() {
            return label;
        }

        /**
         * The instructions.
         *
         * @return those before {@code else}
         */
        public List<Instruction> body() {
            return body;
        }

        /**
         * The instructions of the other case.
         *
         * @return those after {@code else}, or none
         */
        public List<Instruction> otherwise() {
            return otherwise;
        }

        /**
         * Whether this is a block that leaves no value.
         *
         * @return false for loops, ifs and blocks with a value
         */
        public boolean isPlainBlock() {
            return opcode == Opcode.BLOCK && label.value().isEmpty();
        }

        @Override
        public int size() {
            return size;
        }
    }
}
