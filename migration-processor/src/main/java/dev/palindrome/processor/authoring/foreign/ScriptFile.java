package dev.palindrome.processor.authoring.foreign;

import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.processor.authoring.source.Utf8Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The text of a file without what depends on the machine that wrote it: a byte order mark, and carriage returns at line
 * ends.
 *
 * @param text the text
 * @param problem why it cannot be read
 */
record ScriptFile(String text, Optional<Diagnostic> problem) {

    static ScriptFile read(Path file) {
        try {
            Utf8Text decoded = Utf8Text.decode(Files.readAllBytes(file));
            String text = decoded.text().startsWith("\uFEFF") ? decoded.text().substring(1) : decoded.text();
            return new ScriptFile(text.replace("\r\n", "\n"), decoded.problem(file.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
