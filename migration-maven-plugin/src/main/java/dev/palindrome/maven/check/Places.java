package dev.palindrome.maven.check;

import dev.palindrome.maven.project.Freshness;
import dev.palindrome.model.gate.Site;
import dev.palindrome.model.lock.LockFile;
import dev.palindrome.model.report.CompileReport.Place;

/**
 * The file that a finding is about. Classes have no columns, so the line is known of lock files only.
 *
 * @param freshness knows the sources of the classes
 */
record Places(Freshness freshness) implements Site.Visitor<Place> {

    @Override
    public Place revision(Site.InRevision site) {
        return source(site.className());
    }

    @Override
    public Place waiver(Site.InWaiver site) {
        return source(site.className());
    }

    @Override
    public Place settings(Site.InSettings site) {
        return Place.UNKNOWN;
    }

    @Override
    public Place lockFile(Site.InLockFile site) {
        return new Place(LockFile.pathOf(site.history()), site.line(), 0);
    }

    @Override
    public Place sql(Site.InSql site) {
        return source(site.className());
    }

    private Place source(String className) {
        return freshness.sourceOf(className).map(path -> new Place(path, 0, 0)).orElse(Place.UNKNOWN);
    }
}
