package dev.palindrome.processor.authoring.source;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import dev.palindrome.processor.authoring.source.ParsedFile.SyntaxError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** Parses source files with the compiler's own parser, which goes on behind an error. */
final class SourceParser {

    /** All errors are wanted, and the compiler reads no number for "all". */
    private static final List<String> OPTIONS =
            List.of("-proc:none", "-Xlint:none", "-Xmaxerrs", String.valueOf(Integer.MAX_VALUE));

    private final JavaCompiler compiler;
    private final Map<URI, SyntaxError> firstErrors = new HashMap<>();

    SourceParser(JavaCompiler compiler) {
        this.compiler = compiler;
    }

    List<ParsedFile> parse(Map<Path, String> texts) {
        if (texts.isEmpty()) {
            return List.of();
        }
        // the compiler wraps what it is given, so that a tree's file is found again by its URI alone
        Map<URI, TextFile> files = new LinkedHashMap<>();
        texts.forEach((path, text) -> files.put(path.toUri(), new TextFile(path, text)));
        JavacTask task = (JavacTask) compiler.getTask(null, null, this::remember, OPTIONS, null, files.values());
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        try {
            List<ParsedFile> parsed = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                URI uri = unit.getSourceFile().toUri();
                TextFile file = Objects.requireNonNull(files.get(uri));
                Optional<SyntaxError> error = Optional.ofNullable(firstErrors.get(uri));
                parsed.add(new ParsedFile(file.path, file.text, unit, positions, error));
            }
            return parsed;
        } catch (IOException e) {
            // the files are in memory already
            throw new UncheckedIOException(e);
        }
    }

    private void remember(Diagnostic<? extends JavaFileObject> diagnostic) {
        if (diagnostic.getKind() == Diagnostic.Kind.ERROR && diagnostic.getSource() != null) {
            SyntaxError error = new SyntaxError(diagnostic.getLineNumber(), diagnostic.getMessage(Locale.ROOT));
            firstErrors.putIfAbsent(diagnostic.getSource().toUri(), error);
        }
    }

    /** A source that has been read. */
    private static final class TextFile extends SimpleJavaFileObject {

        private final Path path;
        private final String text;

        TextFile(Path path, String text) {
            super(path.toUri(), Kind.SOURCE);
            this.path = path;
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
