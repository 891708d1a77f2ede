package dev.palindrome.processor.writing;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.palindrome.migration.Migration;
import dev.palindrome.migration.MigrationRegistry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * The source of a registry: the class that creates the migrations of one package with {@code new}.
 *
 * <p>It stands in the package of the migrations, which may therefore be package-private, and is public itself, so that
 * {@link java.util.ServiceLoader} can create it.
 */
final class RegistrySource {

    /** The name of every registry; a package belongs to one history, so it has at most one. */
    static final String NAME = "PalindromeMigrations";

    /** At most this many migrations in a method, far below the size at which the compiler refuses one. */
    private static final int PER_METHOD = 500;

    private static final TypeName MIGRATIONS = ParameterizedTypeName.get(
            ClassName.get(Map.class),
            ClassName.get(String.class),
            ParameterizedTypeName.get(Supplier.class, Migration.class));

    private final Registry registry;

    RegistrySource(Registry registry) {
        this.registry = registry;
    }

    JavaFile file() {
        TypeSpec.Builder type = TypeSpec.classBuilder(NAME)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(MigrationRegistry.class)
                .addJavadoc("The migrations of the history {@code $L} in this package.\n", registry.history())
                .addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                        .addMember("value", "{$S, $S, $S}", "deprecation", "removal", "exports")
                        .build())
                .addField(constant("HEAD", "The head of the whole history.", registry.head()))
                .addField(constant(
                        "CHAIN_HASH",
                        "The hash over the ids and checksums of the whole history.",
                        registry.chainHash()))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("Creates the registry; {@link java.util.ServiceLoader} does.\n")
                        .build())
                .addMethod(getter("history", "$S", registry.history()))
                .addMethod(getter("head", "$L", "HEAD"))
                .addMethod(getter("chainHash", "$L", "CHAIN_HASH"));
        if (registry.hasGenerated()) {
            type.addAnnotation(AnnotationSpec.builder(ClassName.get("javax.annotation.processing", "Generated"))
                    .addMember("value", "$S", "dev.palindrome.processor.MigrationProcessor")
                    .build());
        }
        addMigrations(type);
        return JavaFile.builder(registry.packageName(), type.build())
                .indent("    ")
                .skipJavaLangImports(true)
                .build();
    }

    private static FieldSpec constant(String name, String meaning, String value) {
        return FieldSpec.builder(String.class, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(meaning + "\n")
                .initializer("$S", value)
                .build();
    }

    private static MethodSpec getter(String name, String format, String value) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return " + format, value)
                .build();
    }

    private void addMigrations(TypeSpec.Builder type) {
        MethodSpec.Builder all = MethodSpec.methodBuilder("migrations")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(MIGRATIONS)
                .addStatement("$T migrations = new $T<>()", MIGRATIONS, LinkedHashMap.class);
        List<MethodSpec> parts = new ArrayList<>();
        List<Entry> entries = registry.entries();
        for (int from = 0; from < entries.size(); from += PER_METHOD) {
            int number = from / PER_METHOD + 1;
            List<Entry> some = entries.subList(from, Math.min(from + PER_METHOD, entries.size()));
            all.beginControlFlow("for ($T id : ids$L())", String.class, number)
                    .addStatement("migrations.put(id, () -> create$L(id))", number)
                    .endControlFlow();
            parts.add(ids("ids" + number, some));
            parts.add(create("create" + number, some));
        }
        type.addMethod(all.addStatement("return $T.unmodifiableMap(migrations)", Collections.class)
                .build());
        parts.forEach(type::addMethod);
    }

    private static MethodSpec ids(String name, List<Entry> entries) {
        CodeBlock.Builder ids = CodeBlock.builder().add("return new $T[] {\n$>", String.class);
        entries.forEach(entry -> ids.add("$S,\n", entry.id()));
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(String[].class)
                .addCode(ids.add("$<};\n").build())
                .build();
    }

    /** A switch, because a method reference for each class is dear: javac needs longer for it, and so does the JVM. */
    private static MethodSpec create(String name, List<Entry> entries) {
        CodeBlock.Builder cases = CodeBlock.builder().add("return switch (id) {\n$>");
        entries.forEach(entry -> cases.add("case $S -> new $T();\n", entry.id(), ClassName.get(entry.type())));
        cases.add("default -> throw new $T(id);\n$<};\n", IllegalArgumentException.class);
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(String.class, "id")
                .returns(Migration.class)
                .addCode(cases.build())
                .build();
    }

    /**
     * What a registry says.
     *
     * @param packageName its package
     * @param history the history
     * @param head the head of the whole history
     * @param chainHash the hash of the whole history, or the empty string
     * @param entries the migrations of the package, in chain order
     * @param hasGenerated whether the module can see the annotation that marks generated code
     */
    record Registry(
            String packageName,
            String history,
            String head,
            String chainHash,
            List<Entry> entries,
            boolean hasGenerated) {}

    /**
     * A migration of a registry.
     *
     * @param id the revision
     * @param type its class
     */
    record Entry(String id, TypeElement type) {}
}
