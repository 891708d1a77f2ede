package dev.palindrome.processor.declare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** The values of one annotation, written or by default, none of which need be right. */
public final class AnnotationView {

    /** What javac and Eclipse's compiler both give for a value that they could not work out. */
    private static final String ERRONEOUS = "<error>";

    private final AnnotationMirror mirror;
    private final Map<String, AnnotationValue> written = new LinkedHashMap<>();
    private final Map<String, AnnotationValue> defaults = new LinkedHashMap<>();

    private AnnotationView(AnnotationMirror mirror) {
        this.mirror = mirror;
        for (ExecutableElement attribute :
                ElementFilter.methodsIn(mirror.getAnnotationType().asElement().getEnclosedElements())) {
            AnnotationValue value = attribute.getDefaultValue();
            if (value != null) {
                defaults.put(attribute.getSimpleName().toString(), value);
            } else {
                required.add(attribute.getSimpleName().toString());
            }
        }
        mirror.getElementValues()
                .forEach((attribute, value) ->
                        written.put(attribute.getSimpleName().toString(), value));
    }

    private final List<String> required = new ArrayList<>();

    /**
     * Finds an annotation.
     *
     * @param element what carries it
     * @param annotation the qualified name of the annotation's type
     * @return a view of it, or empty if the element does not carry it
     */
    public static Optional<AnnotationView> of(Element element, String annotation) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> isOf(mirror, annotation))
                .findFirst()
                .map(mirror -> new AnnotationView(mirror));
    }

    private static boolean isOf(AnnotationMirror mirror, String annotation) {
        TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
        return type.getQualifiedName().contentEquals(annotation);
    }

    /**
     * The annotation itself, for messages that point to it.
     *
     * @return the mirror
     */
    public AnnotationMirror mirror() {
        return mirror;
    }

    /**
     * The name of the annotation's type.
     *
     * @return the simple name
     */
    public String name() {
        return mirror.getAnnotationType().asElement().getSimpleName().toString();
    }

    /**
     * The attributes that no value can be had of: required but missing, or not worked out by the compiler.
     *
     * @return their names, in the order of their declaration
     */
    public List<String> unusable() {
        List<String> names = new ArrayList<>();
        for (String name : required) {
            if (!written.containsKey(name)) {
                names.add(name);
            }
        }
        written.forEach((name, value) -> {
            if (isErroneous(value)) {
                names.add(name);
            }
        });
        return names;
    }

    /**
     * The value of an attribute as written.
     *
     * @param name the attribute
     * @return the value, or empty if it is not written
     */
    public Optional<AnnotationValue> value(String name) {
        return Optional.ofNullable(written.get(name));
    }

    /**
     * The value of a string.
     *
     * @param name the attribute
     * @return the string, or empty if there is none to be had
     */
    public Optional<String> text(String name) {
        return usable(name)
                .map(AnnotationValue::getValue)
                .filter(String.class::isInstance)
                .map(String.class::cast);
    }

    /**
     * The value of a number.
     *
     * @param name the attribute
     * @return the number, or empty if there is none to be had
     */
    public Optional<Integer> number(String name) {
        return usable(name)
                .map(AnnotationValue::getValue)
                .filter(Integer.class::isInstance)
                .map(Integer.class::cast);
    }

    /**
     * The value of an enum.
     *
     * @param name the attribute
     * @param type the enum
     * @param <E> the enum
     * @return the constant, or empty if there is none to be had
     */
    public <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
        return usable(name)
                .map(AnnotationValue::getValue)
                .filter(VariableElement.class::isInstance)
                .map(value -> ((VariableElement) value).getSimpleName().toString())
                .map(constant -> Enum.valueOf(type, constant));
    }

    /**
     * The values of an array of strings.
     *
     * @param name the attribute
     * @return the strings that can be had
     */
    public List<String> texts(String name) {
        return elementsOf(name).stream()
                .filter(value -> !isErroneous(value))
                .map(AnnotationValue::getValue)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    /**
     * The values of an array of annotations.
     *
     * @param name the attribute
     * @return a view of each
     */
    public List<AnnotationView> annotations(String name) {
        return elementsOf(name).stream()
                .map(AnnotationValue::getValue)
                .filter(AnnotationMirror.class::isInstance)
                .map(value -> new AnnotationView((AnnotationMirror) value))
                .toList();
    }

    private Optional<AnnotationValue> usable(String name) {
        AnnotationValue value = written.getOrDefault(name, defaults.get(name));
        return Optional.ofNullable(value).filter(one -> !isErroneous(one));
    }

    private List<? extends AnnotationValue> elementsOf(String name) {
        return usable(name)
                .<List<? extends AnnotationValue>>map(value -> elements(value))
                .orElse(List.of());
    }

    @SuppressWarnings("unchecked") // the interface promises a list of annotation values for an array, and nothing else
    private static List<? extends AnnotationValue> elements(AnnotationValue value) {
        return value.getValue() instanceof List<?> list ? (List<? extends AnnotationValue>) list : List.of(value);
    }

    private static boolean isErroneous(AnnotationValue value) {
        Object content = value.getValue();
        if (content instanceof List<?> list) {
            return list.stream().anyMatch(one -> isErroneous((AnnotationValue) one));
        }
        return content == null || ERRONEOUS.equals(content);
    }
}
