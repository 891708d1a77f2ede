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
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        List<TextFile> files = new ArrayList<>();
        texts.forEach((path, text) -> files.add(new TextFile(path, text)));
        JavacTask task = (JavacTask) compiler.getTask(null, null, this::remember, OPTIONS, null, files);
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        try {
            List<ParsedFile> parsed = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                TextFile file = (TextFile) unit.getSourceFile();
                Optional<SyntaxError> error = Optional.ofNullable(firstErrors.get(file.toUri()));
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
