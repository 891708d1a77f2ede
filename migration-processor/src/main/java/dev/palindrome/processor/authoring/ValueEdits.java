package dev.palindrome.processor.authoring;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.palindrome.processor.authoring.code.JavaLiteral;
import dev.palindrome.processor.authoring.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Values of annotations in one file that get another text; every other character of the file stays. */
final class ValueEdits {

    private record Edit(String attribute, SourceText old, String text) {}

    private final Path file;
    private final List<Edit> edits = new ArrayList<>();

    ValueEdits(Path file) {
        this.file = file;
    }

    Path file() {
        return file;
    }

    boolean isEmpty() {
        return edits.isEmpty();
    }

    void replace(String attribute, SourceText old, String text) {
        if (!old.value().equals(text)) {
            edits.add(new Edit(attribute, old, text));
        }
    }

    List<String> inWords(String name) {
        return edits.stream()
                .map(edit -> name + ":" + edit.old().line() + ": " + edit.attribute() + " = "
                        + JavaLiteral.line(edit.old().value()) + " becomes " + JavaLiteral.line(edit.text()))
                .toList();
    }

    /** The file with all edits, from the last to the first, so that the places of the others stay right. */
    FileChange change() {
        try {
            StringBuilder content = new StringBuilder(Files.readString(file, UTF_8));
            edits.stream()
                    .sorted(Comparator.comparing(edit -> -edit.old().start()))
                    .forEach(edit ->
                            content.replace(edit.old().start(), edit.old().end(), JavaLiteral.line(edit.text())));
            return new FileChange(file, content.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
