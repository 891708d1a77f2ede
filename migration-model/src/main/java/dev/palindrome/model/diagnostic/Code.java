package dev.palindrome.model.diagnostic;

import dev.palindrome.migration.Severity;
import java.util.Optional;

/**
 * An entry of the catalogue, one enum for each topic. A code is for ever: it is never renumbered and never given to
 * something else.
 *
 * <p>{@code PAL0xx} are declarations, {@code PAL1xx} SQL and its hazards, {@code PAL2xx} history and plan,
 * {@code PAL3xx} execution and locks, {@code PAL4xx} configuration and plugin, {@code PAL5xx} SQL's compatibility, design
 * and hygiene, {@code PAL9xx} mistakes of Palindrome itself.
 */
public sealed interface Code
        permits AuthoringCode,
                BugCode,
                ChainCode,
                CompatibilityRule,
                ConnectionCode,
                ConstraintRule,
                DeclarationCode,
                DesignRule,
                DowngradeCode,
                ExecutionCode,
                HistoryCode,
                HygieneRule,
                IndexRule,
                LockFileCode,
                ManifestCode,
                PartitionRule,
                PluginCode,
                ProofCode,
                RewriteRule,
                SecurityRule,
                ServerCode,
                SqlCode,
                TenantRule,
                TransactionRule,
                TriggerRule {

    /**
     * What the catalogue holds about it.
     *
     * @return the entry
     */
    Entry entry();

    /**
     * The stable code.
     *
     * @return {@code PAL} and three digits
     */
    default String code() {
        return entry().code();
    }

    /**
     * The rule that a waiver or a {@code @Rule} names, if the diagnostic can be waived.
     *
     * @return the rule's name in kebab case, or empty
     */
    default Optional<String> rule() {
        return entry().rule();
    }

    /**
     * The gate that decides it.
     *
     * @return the gate
     */
    default Gate gate() {
        return entry().gate();
    }

    /**
     * How much it weighs unless the history says otherwise.
     *
     * @return the severity
     */
    default Severity severity() {
        return entry().severity();
    }

    /**
     * Whether a history may give it another severity by {@code @Rule}: what is said of SQL may have one, what is said of the
     * chain and its promises may not.
     *
     * @return true if it may
     */
    default boolean canBeWeighed() {
        return rule().isPresent() && (code().startsWith("PAL1") || code().startsWith("PAL5"));
    }

    /**
     * Begins a diagnostic of this code.
     *
     * @return a draft with no place filled
     */
    default Diagnostic.Draft draft() {
        return new Diagnostic.Draft(this);
    }

    /**
     * Begins a diagnostic of this code with its first place filled.
     *
     * @param place the name of a place in one of the texts
     * @param value what to write there
     * @return the draft
     */
    default Diagnostic.Draft with(String place, Object value) {
        return draft().with(place, value);
    }
}
