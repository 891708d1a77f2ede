package dev.palindrome.sql.wasm;

import java.util.function.Function;

/** Code with a memory and a host of its own. To be used by one thread at a time. */
public final class Instance {

    private final WordMemory memory;
    private final Table table;
    private final Host host;
    private final Machine machine;

    /**
     * Puts together what nothing has run in yet.
     *
     * @param memory the memory
     * @param table the table
     * @param host what the code asks of its host
     * @param code makes the code for an instance
     */
    public Instance(WordMemory memory, Table table, Host host, Function<Instance, Machine> code) {
        this.memory = memory;
        this.table = table;
        this.host = host;
        this.machine = code.apply(this);
    }

    /**
     * Calls a function.
     *
     * @param function its index
     * @param arguments what it is called with
     * @return what it gives
     */
    public long[] call(int function, long... arguments) {
        return machine.call(function, arguments);
    }

    long[] callHost(int function, long[] arguments) {
        return host.call(this, function, arguments);
    }

    /**
     * The only memory.
     *
     * @return the memory
     */
    public Memory memory() {
        return memory;
    }

    /**
     * The only table.
     *
     * @param index 0
     * @return the table
     */
    public Table table(int index) {
        return table;
    }
}
