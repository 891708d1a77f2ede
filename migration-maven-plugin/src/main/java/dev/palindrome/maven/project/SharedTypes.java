package dev.palindrome.maven.project;

import java.util.List;

/**
 * The few types that the classes of a module share with the plugin; of all else each has its own.
 *
 * <p>A module's version of Gson, of the JDBC pool or of the annotations themselves thus never meets the plugin's.
 */
final class SharedTypes extends ClassLoader {

    /** The plugin casts to the first, and a step in Java gets a connection of the second. */
    private static final List<String> PACKAGES = List.of("dev.palindrome.migration.", "org.postgresql.");

    private final ClassLoader plugin;

    SharedTypes(ClassLoader plugin) {
        super(ClassLoader.getPlatformClassLoader());
        this.plugin = plugin;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (PACKAGES.stream().anyMatch(name::startsWith)) {
            return plugin.loadClass(name);
        }
        throw new ClassNotFoundException(name);
    }
}
