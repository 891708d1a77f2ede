package dev.palindrome.model.manifest;

import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.checksum.Checksum;
import java.util.List;
import java.util.Optional;

/**
 * A revision in the manifest.
 *
 * @param id its id
 * @param parent its parent, or empty for the first
 * @param className the binary name of its class
 * @param description what it is for, or the empty string
 * @param requirements the requirements that it serves
 * @param risk what could go wrong, or the empty string
 * @param author who answers for it, or the empty string
 * @param checksum its checksum; empty where the compiler did not show the bodies
 * @param released whether it is frozen
 * @param downgrade what it has as downgrade
 * @param waivers its waivers in source order
 * @param impact the objects that it touches, sorted
 */
public record ManifestRevision(
        RevisionId id,
        Optional<RevisionId> parent,
        String className,
        String description,
        List<String> requirements,
        String risk,
        String author,
        Optional<Checksum> checksum,
        boolean released,
        DowngradeState downgrade,
        List<ManifestWaiver> waivers,
        List<String> impact) {

    /** Copies the lists. */
    public ManifestRevision {
        requirements = List.copyOf(requirements);
        waivers = List.copyOf(waivers);
        impact = List.copyOf(impact);
    }

    /** What a revision has as downgrade. */
    public enum DowngradeState {
        /** A body with steps. */
        PRESENT("present"),
        /** A body without steps; only a released revision can have it. */
        EMPTY("empty"),
        /** None, and a waiver says who answers for that. */
        WAIVED("waived"),
        /** None, and no waiver; only a released revision can have it. */
        NONE("none");

        private final String word;

        DowngradeState(String word) {
            this.word = word;
        }

        /**
         * The state as the manifest writes it.
         *
         * @return one lower-case word
         */
        public String word() {
            return word;
        }
    }

    /**
     * A waiver that was found valid.
     *
     * @param rule the rule
     * @param owner who answers
     * @param risk what can happen
     * @param expires its last day as {@code yyyy-mm-dd}, or the empty string
     * @param ticket where it is written down, or the empty string
     * @param approvedBy who approved, or the empty string
     */
    public record ManifestWaiver(
            String rule, String owner, String risk, String expires, String ticket, String approvedBy) {}
}
