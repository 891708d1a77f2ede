package dev.palindrome.processor;

import static dev.palindrome.processor.TestSources.FIRST;
import static dev.palindrome.processor.TestSources.first;
import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.migration.MigrationRegistry;
import dev.palindrome.processor.CompilerRun.Result;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Migrations in a named module: it compiles, and on the module path its registry is found if the module provides it. */
final class ModuleInfoTest {

    private static final String PROVIDES =
            "provides dev.palindrome.migration.MigrationRegistry with a.PalindromeMigrations;";

    @TempDir
    private Path folder;

    @Test
    void aModuleThatProvidesItsRegistryIsFoundOnTheModulePath() throws URISyntaxException {
        Result result = compile(PROVIDES);

        assertThat(result.success()).as(result.messages().toString()).isTrue();
        ModuleFinder modules = ModuleFinder.of(folder.resolve("target/classes"), annotations());
        Configuration configuration =
                ModuleLayer.boot().configuration().resolve(modules, ModuleFinder.of(), Set.of("com.acme.ledger"));
        ModuleLayer layer =
                ModuleLayer.boot().defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());
        Class<?> service = service(layer);

        assertThat(ServiceLoader.load(layer, service).stream()
                        .map(provider -> provider.type().getName()))
                .containsExactly("a.PalindromeMigrations");
    }

    @Test
    void withoutThatItCompilesAndIsFoundOnTheClassPathAsEver() throws URISyntaxException {
        Result result = compile("");

        assertThat(result.success()).as(result.messages().toString()).isTrue();
        assertThat(result.file("target/classes/META-INF/services/dev.palindrome.migration.MigrationRegistry"))
                .contains("a.PalindromeMigrations");
        assertThat(result.file("target/classes/a/PalindromeMigrations.java")).contains(FIRST);
    }

    private Result compile(String provides) throws URISyntaxException {
        return new CompilerRun(folder)
                .file(
                        "src/main/java/module-info.java",
                        "module com.acme.ledger {\n    requires dev.palindrome.migration;\n    " + provides + "\n}\n")
                .source(first())
                .option("--module-path")
                .option(annotations().toString())
                .compile();
    }

    private static Path annotations() throws URISyntaxException {
        return Path.of(MigrationRegistry.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }

    private static Class<?> service(ModuleLayer layer) {
        try {
            return layer.findLoader("dev.palindrome.migration").loadClass(MigrationRegistry.class.getName());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
