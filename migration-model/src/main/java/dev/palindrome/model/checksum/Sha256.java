package dev.palindrome.model.checksum;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 digest that is fed with texts, each so that its end is unambiguous. */
public final class Sha256 {

    private final MessageDigest digest;

    /** Starts an empty digest. */
    public Sha256() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            // every Java platform has to support SHA-256, as the documentation of MessageDigest says
            throw new IllegalStateException(e);
        }
    }

    /**
     * Gives the digest of the exact UTF-8 bytes of one text.
     *
     * @param text the text
     * @return 64 lower-case hexadecimal digits
     */
    public static String of(String text) {
        return of(text.getBytes(UTF_8));
    }

    /**
     * Gives the digest of exactly these bytes.
     *
     * @param bytes the bytes
     * @return 64 lower-case hexadecimal digits
     */
    public static String of(byte[] bytes) {
        Sha256 sha = new Sha256();
        sha.digest.update(bytes);
        return sha.hex();
    }

    /**
     * Adds a text, with its length in front.
     *
     * @param text the text
     * @return this
     */
    public Sha256 add(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        add(bytes.length);
        digest.update(bytes);
        return this;
    }

    /**
     * Adds a number as four bytes, the highest first.
     *
     * @param number the number
     * @return this
     */
    public Sha256 add(int number) {
        digest.update((byte) (number >>> 24));
        digest.update((byte) (number >>> 16));
        digest.update((byte) (number >>> 8));
        digest.update((byte) number);
        return this;
    }

    /**
     * Ends the digest.
     *
     * @return 64 lower-case hexadecimal digits
     */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
