package dev.palindrome.engine.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/** A SHA-256 over facts in their canonical order: equal schemas have equal fingerprints. */
public record Fingerprint(String hex) {

    static Fingerprint of(Stream<Fact> facts) {
        MessageDigest digest = sha256();
        facts.forEach(fact -> digest.update(bytes(fact)));
        return new Fingerprint(HexFormat.of().formatHex(digest.digest()));
    }

    /** Lengths go before texts, so that no two different facts give the same bytes. */
    private static byte[] bytes(Fact fact) {
        StringBuilder text = new StringBuilder();
        Stream.of(fact.kind().word(), fact.object(), fact.attribute(), fact.value())
                .forEach(part -> text.append(part.length()).append(':').append(part));
        return text.toString().getBytes(UTF_8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
