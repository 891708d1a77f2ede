package dev.palindrome.model.checksum;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 digest that is fed with texts, each so that its end is unambiguous. */
public final class Sha256 {

    /** What was added: a digest takes one array of many bytes far faster than many of a few. */
    private final ByteArrayOutputStream added = new ByteArrayOutputStream(1024);

    /** Starts an empty digest. */
    public Sha256() {}

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
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            // every Java platform has to support SHA-256, as the documentation of MessageDigest says
            throw new IllegalStateException(e);
        }
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
        added.writeBytes(bytes);
        return this;
    }

    /**
     * Adds a number as four bytes, the highest first.
     *
     * @param number the number
     * @return this
     */
    public Sha256 add(int number) {
        added.write(number >>> 24);
        added.write(number >>> 16);
        added.write(number >>> 8);
        added.write(number);
        return this;
    }

    /**
     * Gives the digest of what was added.
     *
     * @return 64 lower-case hexadecimal digits
     */
    public String hex() {
        return of(added.toByteArray());
    }
}
