package dev.palindrome.processor.body;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Finds what a name in a class means, by the scoping rules of the Java language specification (6.3, 6.4, 7.5).
 *
 * <p>The compiler would know, but bodies have no meaning to it yet while processors run, and asking it for one makes it
 * look at classes that other processors have yet to write.
 */
final class Names {

    private final Elements elements;
    private final TypeElement type;
    private final CompilationUnitTree unit;
    private final Map<String, Optional<VariableElement>> fields = new HashMap<>();

    Names(Elements elements, TypeElement type, CompilationUnitTree unit) {
        this.elements = elements;
        this.type = type;
        this.unit = unit;
    }

    /** Finds the field that a name means, with or without the name of its class in front. */
    Optional<VariableElement> field(String name) {
        return fields.computeIfAbsent(name, this::findField);
    }

    private Optional<VariableElement> findField(String name) {
        int dot = name.lastIndexOf('.');
        if (dot >= 0) {
            return typeNamed(name.substring(0, dot)).flatMap(owner -> fieldIn(owner, name.substring(dot + 1)));
        }
        return enclosing()
                .flatMap(owner -> fieldIn(owner, name).stream())
                .findFirst()
                .or(() -> imported(name, true).flatMap(owner -> fieldIn(owner, name)));
    }

    private Optional<VariableElement> fieldIn(TypeElement owner, String name) {
        return ElementFilter.fieldsIn(elements.getAllMembers(owner)).stream()
                .filter(field -> field.getSimpleName().contentEquals(name))
                .findFirst();
    }

    private Optional<TypeElement> typeNamed(String name) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            return simpleType(name);
        }
        Optional<TypeElement> nested = simpleType(name.substring(0, dot));
        for (String part : name.substring(dot + 1).split("\\.", -1)) {
            nested = nested.flatMap(owner -> nestedIn(owner, part));
        }
        return nested.or(() -> Optional.ofNullable(elements.getTypeElement(name)));
    }

    private Optional<TypeElement> simpleType(String name) {
        return enclosing()
                .flatMap(owner ->
                        owner.getSimpleName().contentEquals(name) ? Stream.of(owner) : nestedIn(owner, name).stream())
                .findFirst()
                .or(() -> imported(name, false))
                .or(() -> inPackage(packageName(), name))
                .or(() -> importedOnDemand(name))
                .or(() -> inPackage("java.lang", name));
    }

    private Optional<TypeElement> nestedIn(TypeElement owner, String name) {
        return ElementFilter.typesIn(elements.getAllMembers(owner)).stream()
                .filter(nested -> nested.getSimpleName().contentEquals(name))
                .findFirst();
    }

    /** The class itself and those around it, from the inside to the outside. */
    private Stream<TypeElement> enclosing() {
        List<TypeElement> types = new ArrayList<>();
        Element one = type;
        while (one instanceof TypeElement enclosing) {
            types.add(enclosing);
            one = enclosing.getEnclosingElement();
        }
        return types.stream();
    }

    private String packageName() {
        PackageElement packageElement = elements.getPackageOf(type);
        return packageElement.getQualifiedName().toString();
    }

    private Optional<TypeElement> inPackage(String packageName, String name) {
        String qualified = packageName.isEmpty() ? name : packageName + "." + name;
        return Optional.ofNullable(elements.getTypeElement(qualified));
    }

    /** The class that an import names: the imported one, or for static imports the one that has the member. */
    private Optional<TypeElement> imported(String name, boolean member) {
        return imports(member)
                .map(text -> {
                    int dot = text.lastIndexOf('.');
                    String last = text.substring(dot + 1);
                    if (!member) {
                        return last.equals(name) ? elements.getTypeElement(text) : null;
                    }
                    TypeElement owner = last.equals(name) || last.equals("*")
                            ? elements.getTypeElement(text.substring(0, dot))
                            : null;
                    return owner != null && fieldIn(owner, name).isPresent() ? owner : null;
                })
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    private Optional<TypeElement> importedOnDemand(String name) {
        return imports(false)
                .filter(text -> text.endsWith(".*"))
                .map(text -> elements.getTypeElement(text.substring(0, text.length() - 1) + name))
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    private Stream<String> imports(boolean statics) {
        return unit.getImports().stream()
                .filter(one -> one.isStatic() == statics)
                .map(ImportTree::getQualifiedIdentifier)
                .map(Object::toString);
    }
}
