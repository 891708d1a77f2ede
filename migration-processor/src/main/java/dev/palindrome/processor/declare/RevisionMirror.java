package dev.palindrome.processor.declare;

import dev.palindrome.migration.Revision;
import dev.palindrome.migration.Waiver;
import dev.palindrome.model.gate.Declaration.WaiverText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * A class with {@code @Revision}, as its annotations describe it.
 *
 * @param type the class
 * @param className its binary name
 * @param revision its {@code @Revision}
 * @param waivers its {@code @Waiver}s in source order
 */
public record RevisionMirror(
        TypeElement type, String className, AnnotationView revision, List<AnnotationView> waivers) {

    private static final String REVISION = Revision.class.getName();
    private static final String WAIVER = Waiver.class.getCanonicalName();
    private static final String WAIVERS = Waiver.List.class.getCanonicalName();

    /** Copies the list. */
    public RevisionMirror {
        waivers = List.copyOf(waivers);
    }

    /**
     * Reads a class.
     *
     * @param type the class
     * @param className its binary name
     * @return the mirror, or empty if it is no revision
     */
    public static Optional<RevisionMirror> of(TypeElement type, String className) {
        return AnnotationView.of(type, REVISION)
                .map(revision -> new RevisionMirror(type, className, revision, waiversOf(type)));
    }

    private static List<AnnotationView> waiversOf(Element type) {
        List<AnnotationView> waivers = new ArrayList<>();
        AnnotationView.of(type, WAIVER).ifPresent(waivers::add);
        AnnotationView.of(type, WAIVERS).ifPresent(list -> waivers.addAll(list.annotations("value")));
        return waivers;
    }

    /**
     * Whether its place in the history can be told.
     *
     * @return true if id and parent have values
     */
    public boolean hasPlace() {
        return id().isPresent() && parent().isPresent();
    }

    /**
     * The id as written.
     *
     * @return the id, or empty if there is none to be had
     */
    public Optional<String> id() {
        return revision.text("id");
    }

    /**
     * The parent's id as written.
     *
     * @return the id, or empty if there is none to be had
     */
    public Optional<String> parent() {
        return revision.text("parent");
    }

    /**
     * An optional text of the revision.
     *
     * @param attribute its name
     * @return the text, or the empty string
     */
    public String text(String attribute) {
        return revision.text(attribute).orElse("");
    }

    /**
     * Its waivers as the gate judges them.
     *
     * @return the texts, in source order
     */
    public List<WaiverText> waiverTexts() {
        return waivers.stream().map(RevisionMirror::waiverText).toList();
    }

    private static WaiverText waiverText(AnnotationView waiver) {
        return new WaiverText(
                waiver.text("rule").orElse(""),
                waiver.text("owner").orElse(""),
                waiver.text("risk").orElse(""),
                waiver.text("expires").orElse(""),
                waiver.text("ticket").orElse(""),
                waiver.text("approvedBy").orElse(""));
    }
}
