package dev.palindrome.engine.plan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** Reads the files of SQL that lie beside a migration's class. */
final class SqlFiles {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Class<?> beside;

    SqlFiles(Class<?> beside) {
        this.beside = beside;
    }

    /** Reads a file; a problem with it becomes the exception that the caller makes of it. */
    String read(String resource, Function<String, RuntimeException> problem) {
        try (InputStream stream = beside.getResourceAsStream(resource)) {
            if (stream == null) {
                throw problem.apply("is not in the class path");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(stream.readAllBytes()))
                    .toString();
            return normalized(text);
        } catch (CharacterCodingException e) {
            throw problem.apply("is not UTF-8");
        } catch (IOException e) {
            throw problem.apply("cannot be read: " + e.getMessage());
        }
    }

    /** A checkout on Windows has other line ends, and the same checksum: a line ends as it does in a text block. */
    private static String normalized(String text) {
        String unmarked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
        return unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }
}
