package dev.palindrome.processor.declare;

import dev.palindrome.migration.Migration;
import dev.palindrome.migration.Steps;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds the method that runs when a direction of a migration is called: its own, or an inherited one. */
public final class Overrides {

    private static final String MIGRATION = Migration.class.getName();
    private static final String STEPS = Steps.class.getName();

    private Overrides() {}

    /**
     * Finds a method.
     *
     * @param type a class
     * @param name {@code upgrade} or {@code downgrade}
     * @return the method, or empty if nothing but {@code Migration} itself declares it
     */
    public static Optional<ExecutableElement> of(TypeElement type, String name) {
        if (type.getQualifiedName().contentEquals(MIGRATION)) {
            return Optional.empty();
        }
        return declared(type, name)
                .or(() -> in(type.getSuperclass(), name))
                .or(() -> type.getInterfaces().stream()
                        .flatMap(parent -> in(parent, name).stream())
                        .findFirst());
    }

    private static Optional<ExecutableElement> in(TypeMirror supertype, String name) {
        if (supertype.getKind() != TypeKind.DECLARED) {
            return Optional.empty();
        }
        return of((TypeElement) ((DeclaredType) supertype).asElement(), name);
    }

    private static Optional<ExecutableElement> declared(Element type, String name) {
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            if (method.getSimpleName().contentEquals(name)
                    && method.getParameters().size() == 1
                    && isSteps(method.getParameters().get(0).asType())) {
                return Optional.of(method);
            }
        }
        return Optional.empty();
    }

    private static boolean isSteps(TypeMirror type) {
        return type instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement element
                && element.getQualifiedName().contentEquals(STEPS);
    }
}
