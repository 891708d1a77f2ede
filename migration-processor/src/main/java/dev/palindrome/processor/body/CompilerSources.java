package dev.palindrome.processor.body;

import com.sun.source.util.Trees;
import dev.palindrome.processor.project.ProjectFolder;
import dev.palindrome.processor.project.SqlFiles;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * Finds out what a compiler shows of its sources.
 *
 * <p>{@link Trees} are javac's alone, and given only to its own environment. Gradle and IntelliJ hand processors a wrapped
 * one; what it wraps is looked for, and if it cannot be had, the sources are treated as those of a compiler without trees.
 */
public final class CompilerSources {

    private static final String INTELLIJ_WRAPPERS = "org.jetbrains.jps.javac.APIWrappers";

    private CompilerSources() {}

    /**
     * Gives the sources of a compilation.
     *
     * @param environment what the compiler, or the build tool in front of it, has handed over
     * @param folder the project
     * @param files reads resources
     * @return as much of the sources as the compiler shows
     */
    public static Sources of(ProcessingEnvironment environment, ProjectFolder folder, SqlFiles files) {
        return Stream.of(
                        Optional.of(environment),
                        wrappedByIntellij(environment),
                        wrappedInField(environment, "delegate"),
                        wrappedInField(environment, "processingEnv"))
                .flatMap(Optional::stream)
                .flatMap(candidate -> treesOf(candidate).stream())
                .findFirst()
                .<Sources>map(trees -> new JavacSources(environment, trees, folder, files))
                .orElseGet(() -> new MessagerSources(environment.getMessager()));
    }

    private static Optional<Trees> treesOf(ProcessingEnvironment environment) {
        try {
            return Optional.of(Trees.instance(environment));
        } catch (IllegalArgumentException | LinkageError e) {
            // not javac's environment, or a Java without the module of javac: answered by "no trees"
            return Optional.empty();
        }
    }

    private static Optional<ProcessingEnvironment> wrappedByIntellij(ProcessingEnvironment environment) {
        try {
            ClassLoader loader = environment.getClass().getClassLoader();
            Object unwrapped = Class.forName(INTELLIJ_WRAPPERS, false, loader)
                    .getDeclaredMethod("unwrap", Class.class, Object.class)
                    .invoke(null, ProcessingEnvironment.class, environment);
            return Optional.ofNullable(unwrapped).map(ProcessingEnvironment.class::cast);
        } catch (ClassNotFoundException | NoSuchMethodException | IllegalAccessException e) {
            // not IntelliJ
            return Optional.empty();
        } catch (InvocationTargetException e) {
            // its wrapper holds something else: as good as no wrapper
            return Optional.empty();
        }
    }

    private static Optional<ProcessingEnvironment> wrappedInField(ProcessingEnvironment environment, String name) {
        return Stream.<Class<?>>iterate(environment.getClass(), Objects::nonNull, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> field.getName().equals(name))
                .findFirst()
                .flatMap(field -> valueOf(field, environment));
    }

    private static Optional<ProcessingEnvironment> valueOf(Field field, ProcessingEnvironment environment) {
        try {
            field.setAccessible(true);
            return field.get(environment) instanceof ProcessingEnvironment wrapped
                    ? Optional.of(wrapped)
                    : Optional.empty();
        } catch (IllegalAccessException | InaccessibleObjectException e) {
            // closed to reflection: what it wraps cannot be had
            return Optional.empty();
        }
    }
}
