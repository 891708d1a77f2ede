package com.acme.db;

import dev.palindrome.migration.Migration;
import dev.palindrome.migration.Revision;
import dev.palindrome.migration.Steps;

@Revision(id = "202601051030_create_entries", parent = "", description = "The ledger's entries")
final class CreateEntries implements Migration {

    @Override
    public void upgrade(Steps steps) {
        steps.sqlFile("create_entries.sql");
    }

    @Override
    public void downgrade(Steps steps) {
        steps.sql("DROP TABLE entries");
    }
}
