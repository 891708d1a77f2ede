package dev.palindrome.engine.store;

import java.util.Optional;

/**
 * A server and a database as one query sees them, before anything is decided.
 *
 * @param versionNumber PostgreSQL's {@code server_version_num}
 * @param version PostgreSQL's version for people
 * @param standby whether it is in recovery
 * @param readOnly whether transactions are read only
 * @param user the session's user
 * @param schemaExists whether the store's schema exists
 * @param ours whether it holds a store
 * @param strangeObject something in that schema
 */
public record Site(
        int versionNumber,
        String version,
        boolean standby,
        boolean readOnly,
        String user,
        boolean schemaExists,
        boolean ours,
        Optional<String> strangeObject) {

    /** Whether the store's schema belongs to somebody else. An empty one may have been made for us. */
    public boolean foreign() {
        return !ours && strangeObject.isPresent();
    }
}
