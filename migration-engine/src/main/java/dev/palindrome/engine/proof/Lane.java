package dev.palindrome.engine.proof;

import dev.palindrome.engine.catalog.Catalog;
import dev.palindrome.engine.connect.ConnectionSource;
import dev.palindrome.model.manifest.ManifestRevision;
import dev.palindrome.model.plan.Direction;

/** A scratch database that revisions are walked in. */
interface Lane {

    /** Runs one direction of a revision. One that failed may have left a part of it behind. */
    Attempt walk(ManifestRevision revision, Direction direction);

    /** Everything that the schema is now. */
    Catalog catalog();

    /** Makes a second lane that stands where this one stands. */
    Lane copy();

    /** Drops our own tables, so that the database is as one that others made, and tells where it is. */
    ConnectionSource withoutStore();

    /** Drops the database. */
    void discard();
}
