package dev.palindrome.processor.body;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Makes a tree that starts at a given offset.
 *
 * <p>javac prints a message at the start of a tree, and a string literal is one tree, however long its text is. It takes the
 * offset from the tree and everything else from the compilation unit that the message names, so a literal at the same
 * offset of another source puts the caret under any character of the real one.
 */
final class OffsetMark {

    private static final String BEFORE = "class D{int o=";

    private OffsetMark() {}

    /**
     * Makes a mark.
     *
     * @param offset where it starts
     * @param nearest what to return instead if no mark can be made for that offset
     */
    static Tree at(int offset, Tree nearest) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null || offset < BEFORE.length()) {
            return nearest;
        }
        String source = BEFORE + " ".repeat(offset - BEFORE.length()) + "0;}";
        if (!(compiler.getTask(null, null, null, List.of("-proc:none"), null, List.of(new Text(source)))
                instanceof JavacTask task)) {
            return nearest;
        }
        try {
            CompilationUnitTree unit = task.parse().iterator().next();
            VariableTree variable = (VariableTree)
                    ((ClassTree) unit.getTypeDecls().get(0)).getMembers().get(0);
            Tree mark = variable.getInitializer();
            // a compiler that is not the running one has tree classes of its own, which the running one cannot print
            return mark.getClass() == nearest.getClass() || isOfSameLoader(mark, nearest) ? mark : nearest;
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
