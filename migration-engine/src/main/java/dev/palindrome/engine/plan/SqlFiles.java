package dev.palindrome.engine.plan;

import dev.palindrome.sql.script.ScriptFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.function.Function;

/** Reads the files of SQL that lie beside a migration's class. */
final class SqlFiles {

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
            return ScriptFile.text(stream.readAllBytes());
        } catch (CharacterCodingException e) {
            throw problem.apply("is not UTF-8");
        } catch (IOException e) {
            throw problem.apply("cannot be read: " + e.getMessage());
        }
    }
}
