package dev.palindrome.migration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Configures a history, once, in the {@code package-info.java} at the top of its package tree.
 *
 * <p>Every revision in the package and below belongs to the history, unless a deeper package carries an annotation of its
 * own. Without the annotation the history is {@code main}, with all defaults.
 *
 * <pre>{@code
 * @MigrationHistory(
 *         name = "main",
 *         postgres = 14,
 *         schemas = {"core", "public"},
 *         rules = @Rule(name = "prefer-text", severity = Severity.OFF))
 * package com.acme.db;
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface MigrationHistory {

    /**
     * The name of the history, {@code [a-z][a-z0-9_]{0,30}}: of its lock file, its manifest and its store's schema.
     *
     * @return the name
     */
    String name() default "main";

    /**
     * The lowest major version of PostgreSQL on which the SQL must run, 14 to 18.
     *
     * @return the major version
     */
    int postgres() default 14;

    /**
     * The form of the ids of revisions that are not released yet.
     *
     * @return the form
     */
    IdFormat ids() default IdFormat.UTC_MINUTE;

    /**
     * The regular expression that a whole id must match, with {@link IdFormat#PATTERN}.
     *
     * @return the expression, or the empty string
     */
    String idPattern() default "";

    /**
     * The {@code search_path} of the migrations.
     *
     * @return the schemas, in order
     */
    String[] schemas() default "public";

    /**
     * The rule that every table of a tenant's schema has to keep; by default there is none.
     *
     * @return the policy
     */
    TenantPolicy tenants() default @TenantPolicy;

    /**
     * Severities that differ from the catalogue's.
     *
     * @return the settings
     */
    Rule[] rules() default {};
}
