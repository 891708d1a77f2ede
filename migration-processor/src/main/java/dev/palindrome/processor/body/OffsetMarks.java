package dev.palindrome.processor.body;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Makes trees that start at given offsets.
 *
 * <p>javac prints a message at the start of a tree, and a string literal is one tree, however long its text is. It takes the
 * offset from the tree and everything else from the compilation unit that the message names, so a literal at the same
 * offset of another source puts the caret under any character of the real one.
 *
 * <p>To parse a source takes javac longer than to judge a revision, so one gives many marks: a row of literals, each two
 * characters behind the one before. A second row, moved by one, gives the offsets between.
 */
final class OffsetMarks {

    private static final String BEFORE = "class D{int[]o={";
    private static final String MARK = "0,";
    private static final String AFTER = "};}";

    /** The rows at even and at odd distances from {@link #BEFORE}. */
    private final List<List<? extends Tree>> rows = new ArrayList<>(List.of(List.of(), List.of()));

    /**
     * Makes a mark.
     *
     * @param offset where it starts
     * @param nearest what to return instead if no mark can be made for that offset
     */
    Tree at(int offset, Tree nearest) {
        int distance = offset - BEFORE.length();
        if (distance < 0) {
            return nearest;
        }
        int shift = distance % MARK.length();
        int number = distance / MARK.length();
        if (number >= rows.get(shift).size()) {
            // twice as long as it has to be, so that the next offsets are in it
            rows.set(shift, row(shift, (number + 1) * 2));
        }
        List<? extends Tree> row = rows.get(shift);
        // a compiler that is not the running one has tree classes of its own, which the running one cannot print
        return number < row.size() && isOfSameLoader(row.get(number), nearest) ? row.get(number) : nearest;
    }

    /** Parses a row; without a compiler it is empty. */
    private static List<? extends Tree> row(int shift, int length) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        String source = BEFORE + " ".repeat(shift) + MARK.repeat(length) + AFTER;
        if (compiler == null
                || !(compiler.getTask(null, null, null, List.of("-proc:none"), null, List.of(new Text(source)))
                        instanceof JavacTask task)) {
            return List.of();
        }
        try {
            CompilationUnitTree unit = task.parse().iterator().next();
            VariableTree variable = (VariableTree)
                    ((ClassTree) unit.getTypeDecls().get(0)).getMembers().get(0);
            NewArrayTree row = (NewArrayTree) Objects.requireNonNull(variable.getInitializer());
            // javac's own list is a chain
            return new ArrayList<>(Objects.requireNonNull(row.getInitializers()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOfSameLoader(Tree one, Tree other) {
        return one.getClass().getClassLoader() == other.getClass().getClassLoader();
    }

    /** A source in memory. */
    private static final class Text extends SimpleJavaFileObject {

        private final String text;

        Text(String text) {
            super(URI.create("text:///D.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
