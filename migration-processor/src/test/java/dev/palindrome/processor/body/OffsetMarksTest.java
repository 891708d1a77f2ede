package dev.palindrome.processor.body;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class OffsetMarksTest {

    private final OffsetMarks marks = new OffsetMarks();
    private final JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
            .getTask(null, null, null, List.of("-proc:none"), null, List.of(new Source()));
    private Tree nearest;
    private CompilationUnitTree unit;

    @BeforeEach
    void parse() throws IOException {
        unit = task.parse().iterator().next();
        nearest = unit.getTypeDecls().get(0);
    }

    @Test
    void startsAtEveryOffsetInAnyOrder() {
        IntStream.concat(IntStream.range(16, 300), IntStream.of(70_001, 70_000, 20, 17, 16, 9_999))
                .forEach(offset -> assertThat(start(marks.at(offset, nearest))).isEqualTo(offset));
    }

    @Test
    void staysWithTheNearestTreeInFrontOfAllMarks() {
        assertThat(marks.at(0, nearest)).isSameAs(nearest);
        assertThat(marks.at(15, nearest)).isSameAs(nearest);
    }

    private long start(Tree tree) {
        return Trees.instance(task).getSourcePositions().getStartPosition(unit, tree);
    }

    /** Something to be near to. */
    private static final class Source extends SimpleJavaFileObject {
        Source() {
            super(URI.create("text:///A.java"), Kind.SOURCE);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return "class A {}";
        }
    }
}
