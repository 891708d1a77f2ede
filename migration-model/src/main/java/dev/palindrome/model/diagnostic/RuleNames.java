package dev.palindrome.model.diagnostic;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Every name that a {@code @Waiver} or a {@code @Rule} may have. A name is reserved before a gate of this version decides
 * it, so that a history can be prepared for the next one; a waiver of such a name is not judged unused.
 */
public final class RuleNames {

    private static final SortedSet<String> NAMES = Collections.unmodifiableSortedSet(new TreeSet<>(List.of(
            "adding-column-with-volatile-default",
            "adding-constrained-domain-column",
            "adding-exclusion-constraint",
            "adding-foreign-key-constraint",
            "adding-json-column",
            "adding-not-null-constraint",
            "adding-primary-key-constraint",
            "adding-required-column",
            "adding-serial-column",
            "adding-stored-generated-column",
            "advisory-unlock",
            "attach-partition-without-check",
            "backfill-in-ddl-transaction",
            "backfill-not-repeatable",
            "ban-char-type",
            "ban-concurrent-in-transaction",
            "ban-disable-row-security",
            "ban-disable-trigger",
            "ban-domain-constraint",
            "ban-drop-cascade",
            "ban-drop-column",
            "ban-drop-constraint",
            "ban-drop-constraint-index",
            "ban-drop-database",
            "ban-drop-not-null",
            "ban-drop-owned",
            "ban-drop-policy",
            "ban-drop-primary-key",
            "ban-drop-routine",
            "ban-drop-schema",
            "ban-drop-table",
            "ban-drop-type",
            "ban-drop-view",
            "ban-float-type",
            "ban-lock-table",
            "ban-money-type",
            "ban-mutation-without-where",
            "ban-truncate",
            "ban-truncate-cascade",
            "ban-uncommitted-transaction",
            "ban-vacuum-full",
            "batches-in-one-transaction",
            "breaks-running-application",
            "changing-column-collation",
            "changing-column-default",
            "changing-column-type",
            "concurrent-index-invalid-retry",
            "constraint-missing-not-valid",
            "create-extension",
            "create-partition-locks-parent",
            "creating-enum",
            "data-changed",
            "data-in-migration",
            "data-loss",
            "default-partition-scan",
            "disable-autovacuum",
            "disallow-unique-constraint",
            "do-block-ddl",
            "downgrade-fails",
            "downgrade-incomplete",
            "downgrade-residue",
            "drift",
            "drop-column-drops-constraint",
            "dropping-column-default",
            "duplicate-column",
            "enum-value-in-transaction",
            "execute-unknown-sql",
            "foreign-key-locks-both-tables",
            "foreign-key-without-index",
            "foreign-key-without-on-delete",
            "grant-widening",
            "identifier-needs-quotes",
            "identifier-too-long",
            "index-on-partitioned-table",
            "lock-timeout-value",
            "misleading-if-not-exists",
            "mismatched-foreign-key-type",
            "missing-application-name",
            "missing-downgrade",
            "multiple-alter-table",
            "not-enforced-constraint",
            "policy-for-everybody",
            "prefer-bigint",
            "prefer-identity",
            "prefer-robust-statements",
            "prefer-text",
            "prefer-timestamptz",
            "primary-key-using-nullable-index",
            "psql-meta-command",
            "redundant-index",
            "renaming-column",
            "renaming-enum-value",
            "renaming-schema",
            "renaming-table",
            "require-concurrent-index-creation",
            "require-concurrent-index-deletion",
            "require-concurrent-matview-refresh",
            "require-concurrent-partition-detach",
            "require-concurrent-reindex",
            "require-enum-value-ordering",
            "require-idle-in-transaction-timeout",
            "require-lock-timeout",
            "require-statement-timeout",
            "require-table-schema",
            "restarting-sequence",
            "rls-leak",
            "row-security-without-policy",
            "second-schema-owner",
            "secret-in-sql",
            "security-definer-search-path",
            "set-without-local",
            "several-concerns",
            "statement-while-holding-access-exclusive",
            "superuser-statement",
            "syntax-error",
            "table-rewrite",
            "table-scan-under-lock",
            "table-without-primary-key",
            "tenant-column",
            "tenant-foreign-key",
            "tenant-index",
            "tenant-policy",
            "tenant-row-security",
            "timestamp-precision-zero",
            "transaction-nesting",
            "trigger-lock",
            "unlogged-table",
            "unnamed-constraint",
            "unused-ignore",
            "validate-in-same-transaction",
            "view-without-row-security",
            "volatile-check-constraint",
            "wasteful-column-order",
            "wide-index",
            "wide-lock-window")));

    private RuleNames() {}

    /**
     * All names.
     *
     * @return the names in alphabetical order
     */
    public static SortedSet<String> all() {
        return NAMES;
    }

    /**
     * The name that was probably meant.
     *
     * @param wrong an unknown name
     * @return the nearest known one, or empty if none is near
     */
    public static Optional<String> nearestTo(String wrong) {
        return NearestName.to(wrong, NAMES);
    }
}
