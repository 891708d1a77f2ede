package dev.palindrome.processor.body;

import dev.palindrome.processor.declare.AnnotationView;
import dev.palindrome.processor.report.Location;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.tools.JavaFileObject;

/** The sources of a compilation, as far as its compiler shows them. */
public interface Sources {

    /**
     * Whether the compiler shows what is in methods.
     *
     * @return true for javac
     */
    boolean showBodies();

    /**
     * Reads a direction of a revision.
     *
     * @param method the method that runs
     * @return its body, or empty if the compiler does not show it
     */
    Optional<Body> body(ExecutableElement method);

    /**
     * Finds an element.
     *
     * @param element a class, a method or a package
     * @return its location
     */
    Location locate(Element element);

    /**
     * Finds a value of an annotation.
     *
     * @param annotation which annotation of which element
     * @return the location of the value, or of the annotation if the value is not written
     */
    Location locate(AnnotationSpot annotation);

    /**
     * The file that an element was compiled from.
     *
     * @param element a class or a package
     * @return the file, or empty if it is not part of this compilation
     */
    Optional<JavaFileObject> file(Element element);

    /**
     * A value of an annotation, as something to look for.
     *
     * @param element what carries the annotation
     * @param annotation the annotation
     * @param position which one of several of this type, counted from 0
     * @param attribute the attribute, {@code rules[1].name} for one of a nested annotation, or the empty string
     */
    record AnnotationSpot(Element element, AnnotationView annotation, int position, String attribute) {}
}
