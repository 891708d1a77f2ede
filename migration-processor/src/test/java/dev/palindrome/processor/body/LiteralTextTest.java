package dev.palindrome.processor.body;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Random;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Literals of every spelling are read as javac reads them. */
final class LiteralTextTest {

    private static final int LITERALS = 500;

    private static final List<String> PIECES = List.of(
            "a",
            "SELECT",
            " ",
            "  ",
            "\t",
            "'",
            "\\\\",
            "\\\"",
            "\\n",
            "\\t",
            "\\r",
            "\\b",
            "\\f",
            "\\s",
            "\\'",
            "\\0",
            "\\7",
            "\\12",
            "\\377",
            "\\400",
            "\\778",
            "\\u0041",
            "\\uuu00e9",
            "\\u005c\\u005c",
            "\\\\u0041",
            "\u00e9",
            "\u6f22",
            "$$");

    private static final List<String> BLOCK_PIECES =
            List.of("\n", "\n    ", "\n        x", " \n", "\\\n", "\"", "\"\"a");

    @ParameterizedTest
    @CsvSource({"1, LF", "2, LF", "3, CRLF", "4, CRLF", "5, CR"})
    void readsWhatJavacReads(long seed, String lineEnds) throws IOException {
        String end = lineEnds.replace("CR", "\r").replace("LF", "\n");
        String source = sourceOf(new Random(seed)).replace("\n", end);
        Literals literals = new Literals(source);

        literals.scan(literals.unit, null);

        assertThat(literals.count).isEqualTo(LITERALS);
    }

    private static String sourceOf(Random random) {
        StringBuilder source = new StringBuilder("class A {\n");
        for (int i = 0; i < LITERALS; i++) {
            source.append("  String s").append(i).append(" =\n    ");
            source.append(random.nextBoolean() ? literal(random) : block(random))
                    .append(";\n");
        }
        return source.append("}\n").toString();
    }

    private static String literal(Random random) {
        StringBuilder text = new StringBuilder("\"");
        for (int n = random.nextInt(8); n > 0; n--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.append('"').toString();
    }

    private static String block(Random random) {
        StringBuilder text = new StringBuilder("\"\"\"  \n").append(" ".repeat(random.nextInt(9)));
        for (int n = random.nextInt(20); n > 0; n--) {
            List<String> pieces = random.nextInt(3) == 0 ? BLOCK_PIECES : PIECES;
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        // a quote before the end, or three in a row, would end the block early
        String body = text.toString().replaceAll("(?<=.{6})\"\"+", "\"");
        return body + "x\n" + " ".repeat(random.nextInt(9)) + "\"\"\"";
    }

    /** Holds every literal of a source against what javac made of it. */
    private static final class Literals extends TreeScanner<Void, Void> {

        private final String source;
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private int count;

        Literals(String source) throws IOException {
            this.source = source;
            JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                    .getTask(null, null, null, List.of("-proc:none"), null, List.of(new Text(source)));
            this.unit = task.parse().iterator().next();
            this.positions = Trees.instance(task).getSourcePositions();
        }

        @Override
        public @Nullable Void visitLiteral(LiteralTree literal, Void none) {
            int start = (int) positions.getStartPosition(unit, literal);
            String written = source.substring(start, (int) positions.getEndPosition(unit, literal));
            LiteralText read = LiteralText.read(written);
            assertThat(read.value()).as(written).isEqualTo(literal.getValue());
            for (int i = 1; i < read.value().length(); i++) {
                assertThat(read.offset(i)).as(written).isGreaterThan(read.offset(i - 1));
            }
            count++;
            return super.visitLiteral(literal, null);
        }
    }

    private static final class Text extends SimpleJavaFileObject {

        private final String text;

        Text(String text) {
            super(URI.create("text:///A.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
