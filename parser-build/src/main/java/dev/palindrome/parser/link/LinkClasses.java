package dev.palindrome.parser.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.tree.ClassNode;

/**
 * The build step that replaces the {@code invokedynamic} of lambdas, of method references and of the methods of records by code.
 *
 * <p>It may run again over what it has made: there is nothing left to replace, and what belongs to a class that was compiled
 * anew is made anew with it.
 */
public final class LinkClasses {

    private static final String CLASS_FILE = ".class";

    private LinkClasses() {}

    /**
     * Links the classes in place.
     *
     * @param args the directory of the classes
     * @throws IOException if a class cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        link(Path.of(args[0]));
    }

    static void link(Path directory) throws IOException {
        for (Nest nest : nests(directory)) {
            for (ClassNode changed : nest.link()) {
                // the frames stay as they are, but a number more may be on the stack
                ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
                changed.accept(writer);
                Files.write(directory.resolve(changed.name + CLASS_FILE), writer.toByteArray());
            }
        }
    }

    private static Iterable<Nest> nests(Path directory) throws IOException {
        SortedMap<String, Nest> nests = new TreeMap<>();
        for (Path file : classFiles(directory)) {
            ClassNode type = new ClassNode();
            new ClassReader(Files.readAllBytes(file)).accept(type, 0);
            nests.computeIfAbsent(Nest.hostOf(type), Nest::new).add(type);
        }
        return nests.values();
    }

    private static List<Path> classFiles(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(CLASS_FILE))
                    .sorted()
                    .toList();
        }
    }
}
