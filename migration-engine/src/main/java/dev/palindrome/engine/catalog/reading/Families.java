package dev.palindrome.engine.catalog.reading;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;

/** All families that are read: those of objects, and those that add to objects whatever their kind. */
final class Families {

    static final List<Family> ALL = List.of(
            new Schemas(),
            new Extensions(),
            new UserTypes(),
            new TypeMembers(),
            new Sequences(),
            new Routines(),
            new Aggregates(),
            new Tables(),
            new Views(),
            new Columns(),
            new Constraints(),
            new Indexes(),
            new Triggers(),
            new Rules(),
            new Policies(),
            new DefaultPrivileges(),
            new EventTriggers(),
            new ExtendedStatistics(),
            new Publications(),
            new Collations(),
            new Casts(),
            new ForeignData(),
            new TextSearch(),
            new Comments(),
            new SecurityLabels(),
            new ExtensionDependencies(),
            new Privileges());

    private Families() {}

    /** The system catalogs whose rows a family accounts for. */
    static Set<String> catalogs() {
        return ALL.stream().flatMap(family -> family.catalogs().stream()).collect(toUnmodifiableSet());
    }
}
