package dev.palindrome.parser.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

final class LinkClassesTest {

    private static final Path PACKAGE = Path.of("dev", "palindrome", "parser", "link");

    @TempDir
    private Path classes;

    @BeforeEach
    void copyWhatJavacHasMade() throws IOException {
        Files.createDirectories(classes.resolve(PACKAGE));
        Path from = Path.of(
                Shapes.class.getProtectionDomain().getCodeSource().getLocation().getPath());
        for (Path file : files(from.resolve(PACKAGE))) {
            if (file.getFileName().toString().matches("(Shapes|Values).*")) {
                Files.copy(file, classes.resolve(PACKAGE).resolve(file.getFileName()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {Shapes.class, Values.class})
    void changesNothingOfWhatTheCodeDoes(Class<? extends Supplier<List<String>>> type)
            throws IOException, ReflectiveOperationException {
        List<String> before = run(type.getName());

        LinkClasses.link(classes);

        assertThat(run(type.getName())).isNotEmpty().isEqualTo(before);
    }

    @Test
    void leavesNothingToBeLinkedButWhatIsRare() throws IOException {
        LinkClasses.link(classes);

        assertThat(dynamic()).containsOnly("altMetafactory", "toString");
    }

    @Test
    void findsNothingToDoTheSecondTime() throws IOException {
        LinkClasses.link(classes);
        FileTime longAgo = FileTime.from(Instant.EPOCH);
        for (Path file : files(classes.resolve(PACKAGE))) {
            Files.setLastModifiedTime(file, longAgo);
        }

        LinkClasses.link(classes);

        for (Path file : files(classes.resolve(PACKAGE))) {
            assertThat(Files.getLastModifiedTime(file)).isEqualTo(longAgo);
        }
    }

    private List<String> run(String name) throws IOException, ReflectiveOperationException {
        URL[] path = {classes.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
            Supplier<?> made =
                    (Supplier<?>) loader.loadClass(name).getConstructor().newInstance();
            return ((List<?>) made.get()).stream().map(String.class::cast).toList();
        }
    }

    /** What still is linked when it first runs. */
    private List<String> dynamic() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files(classes.resolve(PACKAGE))) {
            ClassNode type = new ClassNode();
            new ClassReader(Files.readAllBytes(file)).accept(type, 0);
            for (MethodNode method : type.methods) {
                for (AbstractInsnNode one : method.instructions.toArray()) {
                    if (one instanceof InvokeDynamicInsnNode made) {
                        found.add(made.bsm.getOwner().endsWith("ObjectMethods") ? made.name : made.bsm.getName());
                    }
                }
            }
        }
        return found;
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList();
        }
    }
}
