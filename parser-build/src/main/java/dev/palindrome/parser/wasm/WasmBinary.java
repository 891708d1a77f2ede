package dev.palindrome.parser.wasm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A module that can be changed: functions replaced and added, globals added, the data taken out.
 *
 * <p>Sections that nobody changes are kept as they are; custom sections, which hold names and the producer, are left out.
 */
public final class WasmBinary {

    private static final byte[] MAGIC = {0, 'a', 's', 'm', 1, 0, 0, 0};

    private final Map<Integer, byte[]> sections;
    private final List<Signature> signatures;
    private final Imports imports;
    private final List<FunctionBody> functions;
    private final Globals globals;

    private WasmBinary(Map<Integer, byte[]> sections) {
        this.sections = sections;
        this.signatures = SectionReader.signatures(section(Section.TYPE));
        this.imports = SectionReader.imports(section(Section.IMPORT));
        this.functions = SectionReader.functions(section(Section.FUNCTION), section(Section.CODE), signatures);
        this.globals = SectionReader.globals(section(Section.GLOBAL), imports.globals());
    }

    /**
     * Reads a module.
     *
     * @param binary the module in the binary format
     * @return the module
     */
    public static WasmBinary read(byte[] binary) {
        WasmInput in = new WasmInput(binary);
        for (byte magic : MAGIC) {
            in.expect(magic);
        }
        Map<Integer, byte[]> sections = new LinkedHashMap<>();
        while (!in.atEnd()) {
            int id = in.one();
            byte[] content = in.take(in.unsigned());
            if (id != Section.CUSTOM) {
                sections.put(id, content);
            }
        }
        return new WasmBinary(sections);
    }

    private byte[] section(int id) {
        return sections.getOrDefault(id, new byte[] {0});
    }

    /**
     * The functions that the module brings itself.
     *
     * @return the functions, in order
     */
    public List<FunctionBody> functions() {
        return List.copyOf(functions);
    }

    /**
     * Replaces a function.
     *
     * @param index its place among the functions that the module brings
     * @param function the new one, of the same type
     */
    public void replace(int index, FunctionBody function) {
        functions.set(index, function);
    }

    /**
     * Adds a function.
     *
     * @param function the function
     * @return the index that calls name
     */
    public int add(FunctionBody function) {
        functions.add(function);
        if (!signatures.contains(function.signature())) {
            signatures.add(function.signature());
        }
        return imports.functions() + functions.size() - 1;
    }

    /**
     * The globals.
     *
     * @return what the code may use
     */
    public Globals globals() {
        return globals;
    }

    /**
     * Gives the imports and exports other names.
     *
     * @param importing the new name of an import
     * @param exporting the new name of an export
     */
    public void rename(UnaryOperator<String> importing, UnaryOperator<String> exporting) {
        sections.put(Section.IMPORT, Renaming.imports(section(Section.IMPORT), importing));
        sections.put(Section.EXPORT, Renaming.exports(section(Section.EXPORT), exporting));
    }

    /**
     * Takes the data out of the module, for whoever loads it to lay into the memory.
     *
     * @return all data as one image
     */
    public DataImage takeData() {
        DataImage data = SectionReader.data(section(Section.DATA));
        sections.remove(Section.DATA);
        sections.remove(Section.DATA_COUNT);
        return data;
    }

    /**
     * Writes the module.
     *
     * @return the module in the binary format
     */
    public byte[] write() {
        WasmOutput out = new WasmOutput();
        out.all(MAGIC);
        sections.forEach((id, content) -> {
            out.one(id);
            out.sized(written(id, content));
        });
        return out.toByteArray();
    }

    private byte[] written(int id, byte[] content) {
        return switch (id) {
            case Section.TYPE -> SectionWriter.signatures(signatures);
            case Section.FUNCTION -> SectionWriter.types(types());
            case Section.GLOBAL -> globals.section();
            case Section.CODE -> SectionWriter.code(functions);
            default -> content;
        };
    }

    private List<Integer> types() {
        Map<Signature, Integer> index = new LinkedHashMap<>();
        for (int i = 0; i < signatures.size(); i++) {
            index.putIfAbsent(signatures.get(i), i);
        }
        List<Integer> types = new ArrayList<>();
        for (FunctionBody function : functions) {
            Integer type = index.get(function.signature());
            if (type == null) {
                throw new IllegalStateException("a function of a type that was never added");
            }
            types.add(type);
        }
        return types;
    }
}
