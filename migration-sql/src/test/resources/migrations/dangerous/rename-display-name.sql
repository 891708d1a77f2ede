-- danger: the running application still uses the old column name and fails as soon as it is renamed
-- expect: renaming-column
ALTER TABLE "Users" RENAME COLUMN "displayName" TO "DisplayName";
