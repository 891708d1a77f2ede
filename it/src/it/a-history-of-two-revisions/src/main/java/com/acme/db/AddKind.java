package com.acme.db;

import dev.palindrome.migration.Migration;
import dev.palindrome.migration.Revision;
import dev.palindrome.migration.Steps;

@Revision(
        id = "202601071200_add_kind",
        parent = "202601051030_create_entries",
        description = "What an entry is")
final class AddKind implements Migration {

    @Override
    public void upgrade(Steps steps) {
        steps.sql("ALTER TABLE entries ADD COLUMN kind text");
    }

    @Override
    public void downgrade(Steps steps) {
        steps.sql("ALTER TABLE entries DROP COLUMN kind");
    }
}
