package dev.palindrome.processor.authoring.source;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A source file and its tree.
 *
 * @param path the file
 * @param text its content
 * @param unit its tree, with errors where the text has them
 * @param positions where the trees stand
 * @param firstError what the parser could not read first, or empty
 */
record ParsedFile(
        Path path, String text, CompilationUnitTree unit, SourcePositions positions, Optional<SyntaxError> firstError) {

    /**
     * A place that is no Java.
     *
     * @param line the line, counted from 1
     * @param message what the parser says of it
     */
    record SyntaxError(long line, String message) {}

    String packageName() {
        return unit.getPackageName() == null ? "" : unit.getPackageName().toString();
    }

    boolean isPackageInfo() {
        return path.endsWith("package-info.java");
    }

    int start(Tree tree) {
        return Math.toIntExact(positions.getStartPosition(unit, tree));
    }

    int end(Tree tree) {
        return Math.toIntExact(positions.getEndPosition(unit, tree));
    }

    int line(Tree tree) {
        return Math.toIntExact(unit.getLineMap().getLineNumber(start(tree)));
    }
}
