package dev.palindrome.engine.catalog.reading;

import java.util.Set;

/** A family of objects that one statement reads. */
interface Family {

    /** The system catalogs whose rows this family accounts for; any other's rows are reported as not modelled. */
    Set<String> catalogs();

    /** The statement, with the common table expressions of {@link SqlTemplate} at hand. */
    String sql();
}
