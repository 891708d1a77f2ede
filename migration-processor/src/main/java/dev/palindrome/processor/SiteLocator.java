package dev.palindrome.processor;

import dev.palindrome.model.gate.Site;
import dev.palindrome.model.lock.LockFile;
import dev.palindrome.model.report.CompileReport.Place;
import dev.palindrome.processor.body.Sources;
import dev.palindrome.processor.body.Sources.AnnotationSpot;
import dev.palindrome.processor.declare.AnnotationView;
import dev.palindrome.processor.declare.HistoryMirror;
import dev.palindrome.processor.declare.Overrides;
import dev.palindrome.processor.report.FileLocation;
import dev.palindrome.processor.report.Location;
import dev.palindrome.processor.report.NoLocation;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Turns the places of the gate into places of the compiler. */
final class SiteLocator implements Site.Visitor<Location> {

    private final Sources sources;
    private final NoLocation nowhere;
    private final Map<String, SeenRevision> revisions;
    private final Map<String, HistoryMirror> histories;

    /**
     * Makes a locator.
     *
     * @param sources the compiler's sources
     * @param nowhere for what is in no source
     * @param revisions the revisions by binary name
     * @param histories the packages that configure histories, by name
     */
    SiteLocator(
            Sources sources,
            NoLocation nowhere,
            Map<String, SeenRevision> revisions,
            Map<String, HistoryMirror> histories) {
        this.sources = sources;
        this.nowhere = nowhere;
        this.revisions = revisions;
        this.histories = histories;
    }

    @Override
    public Location revision(Site.InRevision site) {
        SeenRevision revision = revisionOf(site.className());
        TypeElement type = revision.mirror().type();
        return switch (site.part()) {
            case CLASS -> sources.locate(type);
            case ID -> annotation(type, revision.mirror().revision(), 0, "id");
            case PARENT -> annotation(type, revision.mirror().revision(), 0, "parent");
            case UPGRADE -> method(type, "upgrade");
            case DOWNGRADE -> method(type, "downgrade");
        };
    }

    private SeenRevision revisionOf(String className) {
        return Objects.requireNonNull(revisions.get(className), className);
    }

    /** A method of the class itself; an inherited one may be far away, so the class stands for it. */
    private Location method(TypeElement type, String name) {
        return Overrides.of(type, name)
                .filter(method -> type.equals(method.getEnclosingElement()))
                .<Element>map(method -> method)
                .map(sources::locate)
                .orElseGet(() -> sources.locate(type));
    }

    @Override
    public Location waiver(Site.InWaiver site) {
        SeenRevision revision = revisionOf(site.className());
        AnnotationView waiver = revision.mirror().waivers().get(site.position());
        String attribute =
                site.part() == Site.WaiverPart.WHOLE ? "" : site.part().name().toLowerCase(Locale.ROOT);
        return annotation(revision.mirror().type(), waiver, site.position(), attribute);
    }

    @Override
    public Location settings(Site.InSettings site) {
        return Optional.ofNullable(histories.get(site.packageName()))
                .map(mirror -> annotation(mirror.element(), mirror.view(), 0, site.attribute()))
                .orElse(nowhere);
    }

    private Location annotation(Element element, AnnotationView view, int position, String attribute) {
        return sources.locate(new AnnotationSpot(element, view, position, attribute));
    }

    @Override
    public Location lockFile(Site.InLockFile site) {
        return new FileLocation(new Place(LockFile.pathOf(site.history()), site.line(), 0), nowhere);
    }

    @Override
    public Location sql(Site.InSql site) {
        return revisionOf(site.className())
                .body(site.upgrade())
                .map(body -> body.sql().get(site.step()).text().locate(site.offset()))
                .orElse(nowhere);
    }
}
