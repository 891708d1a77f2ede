package dev.palindrome.processor.authoring.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.palindrome.model.diagnostic.AuthoringCode;
import dev.palindrome.model.diagnostic.Diagnostic;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/**
 * A file's bytes read as UTF-8, without guessing at bytes that are not.
 *
 * @param text the text, up to the first byte that is not UTF-8
 * @param wrongAt the offset of that byte, or empty if all of it is UTF-8
 */
public record Utf8Text(String text, Optional<Integer> wrongAt) {

    /**
     * Decodes bytes.
     *
     * @param bytes the content of a file
     * @return its text
     */
    public static Utf8Text decode(byte[] bytes) {
        CharsetDecoder decoder = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        Optional<Integer> wrongAt = result.isError() ? Optional.of(in.position()) : Optional.empty();
        return new Utf8Text(out.flip().toString(), wrongAt);
    }

    /**
     * Says that the file is not UTF-8.
     *
     * @param file how a message calls the file
     * @return the diagnostic, or empty if it is
     */
    public Optional<Diagnostic> problem(String file) {
        return wrongAt.map(offset -> AuthoringCode.NOT_UTF_8
                .with("file", file)
                .with("offset", offset)
                .diagnostic());
    }
}
