package dev.palindrome.parser.lean;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.tree.ClassNode;

/**
 * Rewrites the classes that Chicory's compiler has made of a module.
 *
 * <p>What the grammar costs is mostly the cost of its first thousand texts: interpreting, and compiling what is called often.
 * Chicory's code calls a method for every comparison, ten for every access to the memory, and asks before each call and in each
 * loop whether its thread was interrupted. A JVM that is warm makes nothing of all that; until then it is most of the work.
 */
public final class LeanClasses {

    private LeanClasses() {}

    /**
     * Rewrites classes in place.
     *
     * @param directory where they are
     * @param access the internal name of the class whose static methods stand in for Chicory's accesses to the memory
     * @throws IOException if a class cannot be read or written
     */
    public static void rewrite(Path directory, String access) throws IOException {
        for (Path file : classes(directory)) {
            Files.write(file, rewritten(Files.readAllBytes(file), access));
        }
    }

    private static List<Path> classes(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList();
        }
    }

    static byte[] rewritten(byte[] code, String access) {
        ClassNode type = new ClassNode();
        new ClassReader(code).accept(type, 0);
        LeanCode lean = new LeanCode(access);
        type.methods.forEach(lean::rewrite);
        // no frame changes, and no stack grows: nothing has to be computed anew
        ClassWriter writer = new ClassWriter(0);
        type.accept(writer);
        return writer.toByteArray();
    }
}
