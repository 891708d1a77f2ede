package dev.palindrome.model.chain;

import dev.palindrome.model.checksum.Checksum;
import dev.palindrome.model.checksum.Sha256;
import java.util.regex.Pattern;

/**
 * A rolling hash over the ids and checksums of a chain up to one revision: equal hashes mean equal chains, so that a
 * database at head is recognised without reading its whole history.
 *
 * @param value 64 lower-case hexadecimal digits
 */
public record ChainHash(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /** The hash of the empty chain: of a database at base. */
    public static final ChainHash BASE = new ChainHash("0".repeat(64));

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value is not 64 lower-case hexadecimal digits
     */
    public ChainHash {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a chain hash: " + value);
        }
    }

    /**
     * Gives the hash of the chain that has one revision more.
     *
     * @param id the revision
     * @param checksum its checksum
     * @return the hash up to it
     */
    public ChainHash then(RevisionId id, Checksum checksum) {
        return new ChainHash(
                new Sha256().add(value).add(id.value()).add(checksum.value()).hex());
    }

    @Override
    public String toString() {
        return value;
    }
}
