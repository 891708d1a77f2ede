package dev.palindrome.model.gate;

import dev.palindrome.model.chain.Link;
import dev.palindrome.model.checksum.Checksum;
import java.util.List;
import java.util.Optional;

/**
 * A revision as its class declares it, right or wrong.
 *
 * @param className the binary name of the class
 * @param link its id and its parent's, as written
 * @param description what it is for, or the empty string
 * @param requirements the requirements that it serves
 * @param risk what could go wrong, or the empty string
 * @param author who answers for it, or the empty string
 * @param downgrade what its class has as downgrade
 * @param waivers its waivers in source order, as written
 * @param checksum its checksum; empty where the compiler does not show the bodies
 * @param impact the objects that it touches, sorted
 */
public record Declaration(
        String className,
        Link link,
        String description,
        List<String> requirements,
        String risk,
        String author,
        DowngradeBody downgrade,
        List<WaiverText> waivers,
        Optional<Checksum> checksum,
        List<String> impact) {

    /** Copies the lists. */
    public Declaration {
        requirements = List.copyOf(requirements);
        waivers = List.copyOf(waivers);
        impact = List.copyOf(impact);
    }

    /**
     * The declaration of a revision that touches objects.
     *
     * @param names the objects, sorted
     * @return the declaration
     */
    public Declaration touching(List<String> names) {
        return new Declaration(
                className, link, description, requirements, risk, author, downgrade, waivers, checksum, names);
    }

    /**
     * The id as written.
     *
     * @return the id, right or wrong
     */
    public String id() {
        return link.id();
    }

    /** What a class has as downgrade. */
    public enum DowngradeBody {
        /** Overridden, with at least one statement or a step in Java. */
        PRESENT,
        /** Overridden, but without a statement. */
        EMPTY,
        /** Not overridden. */
        ABSENT,
        /** Overridden; the compiler does not show whether anything is in it. */
        UNSEEN
    }

    /**
     * A waiver as written.
     *
     * @param rule the rule that it names
     * @param owner who answers
     * @param risk what can happen
     * @param expires its last day as written, or the empty string
     * @param ticket where it is written down, or the empty string
     * @param approvedBy who approved, or the empty string
     */
    public record WaiverText(
            String rule, String owner, String risk, String expires, String ticket, String approvedBy) {}
}
