package dev.palindrome.maven.check;

import dev.palindrome.maven.project.Freshness;
import dev.palindrome.model.gate.Site;
import dev.palindrome.model.lock.LockFile;
import dev.palindrome.model.plan.Direction;
import dev.palindrome.model.report.CompileReport.Place;
import java.util.Map;
import java.util.Optional;

/**
 * The place that a finding is about. Classes have no columns: where classes and methods stand is known from the compiler, and
 * where a step was listed from the class that listed it.
 *
 * @param freshness knows the sources of the classes
 * @param runs the revisions, by their classes
 */
record Places(Freshness freshness, Map<String, RevisionRun> runs) implements Site.Visitor<Place> {

    @Override
    public Place revision(Site.InRevision site) {
        return freshness.place(
                site.className(),
                switch (site.part()) {
                    case CLASS, ID, PARENT -> Optional.empty();
                    case UPGRADE -> Optional.of(Direction.UPGRADE);
                    case DOWNGRADE -> Optional.of(Direction.DOWNGRADE);
                });
    }

    @Override
    public Place waiver(Site.InWaiver site) {
        return freshness.place(site.className(), Optional.empty());
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
        Direction direction = site.upgrade() ? Direction.UPGRADE : Direction.DOWNGRADE;
        Place method = freshness.place(site.className(), Optional.of(direction));
        int line = Optional.ofNullable(runs.get(site.className()))
                .map(run -> run.line(direction, site.step()))
                .orElse(0);
        return line > 0 && !method.file().isEmpty() ? new Place(method.file(), line, 0) : method;
    }
}
