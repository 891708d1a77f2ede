package dev.palindrome.processor.authoring.source;

import dev.palindrome.model.diagnostic.AuthoringCode;
import dev.palindrome.model.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The source files in which a revision or a history may be declared: those that mention one. */
final class SourceFiles {

    private final Function<Path, String> name;
    private final Map<Path, String> texts = new LinkedHashMap<>();
    private final List<Diagnostic> problems = new ArrayList<>();

    SourceFiles(Function<Path, String> name) {
        this.name = name;
    }

    void read(Path root) {
        if (!Files.isDirectory(root)) {
            return;
        }
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
            for (Path file : sources) {
                take(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<Path, String> texts() {
        return texts;
    }

    List<Diagnostic> problems() {
        return problems;
    }

    private void take(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Utf8Text decoded = Utf8Text.decode(bytes);
        String text = decoded.text();
        Optional<Diagnostic> encoding = decoded.problem(name.apply(file));
        if (!mentionsHistory(text)) {
            // a file in another encoding is the compiler's to refuse, unless its revision would be overlooked
            return;
        }
        Optional<Diagnostic> problem = encoding.or(() -> conflict(file, text));
        problem.ifPresentOrElse(problems::add, () -> texts.put(file, text));
    }

    private static boolean mentionsHistory(String text) {
        return text.contains("Revision") || text.contains("MigrationHistory");
    }

    /** Both markers at the beginning of a line: one of them alone may well be a line of a text block. */
    private Optional<Diagnostic> conflict(Path file, String text) {
        List<String> lines = text.lines().toList();
        boolean closed = lines.stream().anyMatch(line -> line.startsWith(">>>>>>> "));
        for (int i = 0; i < lines.size() && closed; i++) {
            if (lines.get(i).startsWith("<<<<<<< ")) {
                return Optional.of(AuthoringCode.SOURCE_CONFLICT
                        .with("file", name.apply(file))
                        .with("line", i + 1)
                        .diagnostic());
            }
        }
        return Optional.empty();
    }
}
