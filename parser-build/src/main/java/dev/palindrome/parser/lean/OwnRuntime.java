package dev.palindrome.parser.lean;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;
import org.objectweb.asm.commons.SimpleRemapper;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Puts a small runtime in the place of Chicory's.
 *
 * <p>Chicory's can run any module: before the first call it reads the module, and knows types, tables and imports of every kind. Of all
 * that our code needs an array for the memory and one for the table. The static methods that compute are taken over from Chicory
 * as they are, but only those that are called.
 */
public final class OwnRuntime {

    private static final String CHICORY = "com/dylibso/chicory/";
    private static final String RUNTIME = CHICORY + "runtime/";
    private static final String COMPUTING = RUNTIME + "OpcodeImpl";

    /** Keeps C2 from seeing through some calls (dylibso/chicory#843). */
    private static final String WORKAROUND = RUNTIME + "MemCopyWorkaround";

    private static final List<String> TAKEN_OVER =
            List.of(COMPUTING, WORKAROUND, WORKAROUND + "$MemoryCopyFunc", WORKAROUND + "$I32GEUFunc");

    private static final String SUFFIX = ".class";

    private final Path directory;
    private final Map<String, ClassNode> types = new LinkedHashMap<>();

    private OwnRuntime(Path directory) {
        this.directory = directory;
    }

    /**
     * Rewrites classes in place.
     *
     * @param directory where they are
     * @param name the internal name of the class that the module was compiled to, with which all their names begin
     * @param runtime the package of the runtime, as in an internal name
     * @throws IOException if a class cannot be read or written
     */
    public static void use(Path directory, String name, String runtime) throws IOException {
        OwnRuntime own = new OwnRuntime(directory);
        own.read();
        own.prune();
        own.write(new SimpleRemapper(Opcodes.ASM9, names(name, runtime)));
    }

    private static Map<String, String> names(String name, String runtime) {
        Map<String, String> names = new HashMap<>();
        for (String same : List.of("Instance", "Machine", "Memory")) {
            names.put(RUNTIME + same, runtime + "/" + same);
        }
        names.put(RUNTIME + "TableInstance", runtime + "/Table");
        for (String thrown :
                List.of("runtime/TrapException", "runtime/WasmRuntimeException", "wasm/ChicoryException")) {
            names.put(CHICORY + thrown, runtime + "/Trap");
        }
        names.put(CHICORY + "wasm/InvalidException", runtime + "/Trap");
        TAKEN_OVER.forEach(type -> names.put(type, name + type.substring(RUNTIME.length())));
        return names;
    }

    private void read() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(one -> one.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList()) {
                add(Files.readAllBytes(file));
            }
        }
        for (String type : TAKEN_OVER) {
            String file = "/" + type + SUFFIX;
            try (InputStream in = OwnRuntime.class.getResourceAsStream(file)) {
                if (in == null) {
                    throw new FileNotFoundException(file);
                }
                add(in.readAllBytes());
            }
        }
    }

    private void add(byte[] code) {
        ClassNode type = new ClassNode();
        new ClassReader(code).accept(type, ClassReader.SKIP_DEBUG);
        types.put(type.name, type);
    }

    /** Leaves out what nobody calls or reads, of the two classes that have a method for everything that WebAssembly can do. */
    private void prune() {
        Set<MethodNode> called = new HashSet<>();
        Set<FieldNode> read = new HashSet<>();
        Deque<MethodNode> open = new ArrayDeque<>();
        types.values().stream().filter(type -> !isLarge(type.name)).forEach(type -> open.addAll(type.methods));
        while (!open.isEmpty()) {
            MethodNode method = open.pop();
            if (called.add(method)) {
                for (AbstractInsnNode instruction : method.instructions) {
                    if (instruction instanceof MethodInsnNode call && isLarge(call.owner)) {
                        open.push(method(call.owner, call.name, call.desc));
                    } else if (instruction instanceof FieldInsnNode access && isLarge(access.owner)) {
                        read.add(field(access));
                        open.push(method(access.owner, "<clinit>", "()V"));
                    }
                }
            }
        }
        types.values().stream().filter(type -> isLarge(type.name)).forEach(type -> {
            type.methods.removeIf(method -> !called.contains(method));
            type.fields.removeIf(field -> !read.contains(field));
            type.methods.forEach(method -> method.visibleAnnotations = null);
        });
    }

    private static boolean isLarge(String type) {
        return type.equals(COMPUTING) || type.endsWith(LeanCode.SHADED);
    }

    private MethodNode method(String owner, String name, String descriptor) {
        return Objects.requireNonNull(types.get(owner)).methods.stream()
                .filter(method -> method.name.equals(name) && method.desc.equals(descriptor))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(owner + " has no " + name + descriptor));
    }

    private FieldNode field(FieldInsnNode access) {
        return Objects.requireNonNull(types.get(access.owner)).fields.stream()
                .filter(field -> field.name.equals(access.name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(access.owner + " has no " + access.name));
    }

    private void write(Remapper remapper) throws IOException {
        for (ClassNode type : types.values()) {
            ClassWriter writer = new ClassWriter(0);
            type.accept(new ClassRemapper(writer, remapper));
            byte[] code = writer.toByteArray();
            refuseStrangers(type, code);
            Files.write(directory.resolve(remapper.mapType(type.name) + SUFFIX), code);
        }
    }

    private static void refuseStrangers(ClassNode type, byte[] code) {
        // names stand in a class file as they are
        if (new String(code, StandardCharsets.ISO_8859_1).contains(CHICORY)) {
            throw new IllegalStateException(type.name + " needs more of Chicory than there is in its place");
        }
    }
}
