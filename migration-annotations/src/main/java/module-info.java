/**
 * What a migration class imports: the annotations that declare a history and the steps that a revision is made of.
 * Depends on nothing but {@code java.sql}.
 */
module dev.palindrome.migration {
    requires transitive java.sql;

    exports dev.palindrome.migration;

    uses dev.palindrome.migration.MigrationRegistry;
}
