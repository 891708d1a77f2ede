package dev.palindrome.processor.declare;

import dev.palindrome.migration.Migration;
import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.DeclarationCode;
import dev.palindrome.model.diagnostic.Diagnostic;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Asks whether generated code in the same package can create a class with {@code new}, and use it as a migration. */
public final class ClassShape {

    private final Types types;
    private final TypeMirror migration;
    private final TypeMirror unchecked;
    private final TypeMirror error;

    /**
     * Makes a judge of shapes.
     *
     * @param elements the compiler's elements
     * @param types the compiler's types
     */
    public ClassShape(Elements elements, Types types) {
        this.types = types;
        this.migration = elements.getTypeElement(Migration.class.getName()).asType();
        this.unchecked = elements.getTypeElement("java.lang.RuntimeException").asType();
        this.error = elements.getTypeElement("java.lang.Error").asType();
    }

    /**
     * Whether the compiler knows everything that the class extends and implements.
     *
     * @param type a class
     * @return false if a supertype cannot be found, yet or ever
     */
    public boolean isWellFormed(TypeElement type) {
        return types.directSupertypes(type.asType()).stream()
                .allMatch(supertype -> supertype.getKind() != TypeKind.ERROR);
    }

    /**
     * Judges a class.
     *
     * @param type a well-formed class
     * @return the first thing that stands in the way, or empty if nothing does
     */
    public Optional<Diagnostic> problem(TypeElement type) {
        Optional<String> unreachable = unreachable(type);
        Optional<String> notConcrete = notConcrete(type);
        if (notConcrete.isPresent()) {
            return Optional.of(draft(DeclarationCode.NOT_CONCRETE, type)
                    .with("kind", notConcrete.get())
                    .diagnostic());
        }
        if (!types.isAssignable(types.erasure(type.asType()), migration)) {
            return Optional.of(draft(DeclarationCode.NOT_A_MIGRATION, type).diagnostic());
        }
        if (!type.getTypeParameters().isEmpty()) {
            return Optional.of(draft(DeclarationCode.GENERIC, type).diagnostic());
        }
        if (unreachable.isPresent()) {
            return Optional.of(draft(DeclarationCode.NOT_REACHABLE, type)
                    .with("kind", unreachable.get())
                    .with("outer", outerOf(type))
                    .diagnostic());
        }
        return hasConstructor(type)
                ? Optional.empty()
                : Optional.of(draft(DeclarationCode.NO_CONSTRUCTOR, type).diagnostic());
    }

    private static String outerOf(TypeElement type) {
        return type.getEnclosingElement() instanceof TypeElement outer
                ? outer.getSimpleName().toString()
                : type.getSimpleName().toString();
    }

    private static Diagnostic.Draft draft(Code code, TypeElement type) {
        Diagnostic.Draft draft = code.with("class", type.getQualifiedName());
        return draft.with("simpleName", type.getSimpleName());
    }

    private static Optional<String> notConcrete(TypeElement type) {
        ElementKind kind = type.getKind();
        if (kind == ElementKind.ENUM) {
            return Optional.of("an enum");
        }
        if (kind == ElementKind.ANNOTATION_TYPE) {
            return Optional.of("an annotation");
        }
        if (kind == ElementKind.INTERFACE) {
            return Optional.of("an interface");
        }
        return type.getModifiers().contains(Modifier.ABSTRACT) ? Optional.of("abstract") : Optional.empty();
    }

    private static Optional<String> unreachable(TypeElement type) {
        Element one = type;
        while (one instanceof TypeElement nested && nested.getNestingKind() != NestingKind.TOP_LEVEL) {
            if (nested.getModifiers().contains(Modifier.PRIVATE)) {
                return Optional.of(one == type ? "private" : "in a private class");
            }
            if (!nested.getModifiers().contains(Modifier.STATIC)) {
                return Optional.of(one == type ? "an inner class" : "in an inner class");
            }
            one = nested.getEnclosingElement();
        }
        return Optional.empty();
    }

    private boolean hasConstructor(TypeElement type) {
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream().anyMatch(this::isCallable);
    }

    /** A checked exception could not pass through the supplier that the registry makes of the constructor. */
    private boolean isCallable(ExecutableElement constructor) {
        return constructor.getParameters().isEmpty()
                && !constructor.getModifiers().contains(Modifier.PRIVATE)
                && constructor.getThrownTypes().stream()
                        .allMatch(thrown -> types.isSubtype(thrown, unchecked) || types.isSubtype(thrown, error));
    }
}
