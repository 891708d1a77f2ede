package dev.palindrome.maven.project;

import dev.palindrome.migration.MigrationRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;

/**
 * The classes of one module, with the registries among them.
 *
 * <p>One for each module, which all of its histories share. It lives as long as one goal, since Maven tells no goal when the
 * session ends: a jar that stays open cannot be replaced by the next build of a long-lived Maven, and classes that are kept from
 * one phase for a later one would not be those that a plugin between them has rewritten. To open it again costs a later goal 1 ms,
 * and 20 ms where a module has 1,000 revisions.
 */
public final class ModuleClasses implements AutoCloseable {

    private final URLClassLoader loader;

    private ModuleClasses(URLClassLoader loader) {
        this.loader = loader;
    }

    /** Opens the class path of a module. */
    public static ModuleClasses open(Module module) {
        URL[] urls = module.classPath().stream().map(ModuleClasses::url).toArray(URL[]::new);
        ClassLoader shared = new SharedTypes(ModuleClasses.class.getClassLoader());
        return new ModuleClasses(new URLClassLoader("migrations of " + module.name(), urls, shared));
    }

    /** The generated registries of all packages and all histories. */
    public List<MigrationRegistry> registries() {
        // never the thread's context loader: Maven sets it to the plugin's realm, which has no class of the module
        return ServiceLoader.load(MigrationRegistry.class, loader).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    @Override
    public void close() {
        try {
            loader.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close the class path", e);
        }
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("not in a class path: " + path, e);
        }
    }
}
