package dev.palindrome.maven.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.palindrome.maven.testing.TestModule;
import dev.palindrome.migration.MigrationRegistry;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every module has classes of its own, and nobody holds them open when the goal has ended. */
final class ModuleClassesTest {

    @TempDir
    private Path folder;

    @Test
    void twoModulesHaveClassesOfTheirOwnUnderTheSameName() {
        Module first = compiled("first");
        Module second = compiled("second");

        try (ModuleClasses ofFirst = ModuleClasses.open(first);
                ModuleClasses ofSecond = ModuleClasses.open(second)) {
            MigrationRegistry one = registry(ofFirst);
            MigrationRegistry other = registry(ofSecond);

            assertThat(one.getClass().getName()).isEqualTo(other.getClass().getName());
            assertThat(one.getClass()).isNotSameAs(other.getClass());
            assertThat(one.getClass().getClassLoader()).isNotSameAs(getClass().getClassLoader());
        }
    }

    @Test
    void theHistoriesOfAModuleShareOneLoader() {
        try (ModuleClasses classes = ModuleClasses.open(compiled("shared"))) {
            assertThat(registry(classes).getClass()).isSameAs(registry(classes).getClass());
        }
    }

    @Test
    void nothingIsLoadedAfterTheGoal() {
        ModuleClasses classes = ModuleClasses.open(compiled("closed"));
        ClassLoader loader = registry(classes).getClass().getClassLoader();

        classes.close();

        assertThat(loader.getResource("META-INF/migrations/main.json")).isNull();
        assertThatThrownBy(() -> loader.loadClass("com.acme.db.AddKind")).isInstanceOf(ClassNotFoundException.class);
    }

    private static MigrationRegistry registry(ModuleClasses classes) {
        List<MigrationRegistry> registries = classes.registries();
        assertThat(registries).hasSize(1);
        return registries.get(0);
    }

    private Module compiled(String name) {
        Path directory =
                TestModule.ofTwoRevisions(folder.resolve(name)).compiled().directory();
        Path classes = directory.resolve("target/classes");
        return new Module(
                name, directory, List.of(), List.of(), classes, directory.resolve("target"), List.of(classes));
    }
}
