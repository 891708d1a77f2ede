package dev.palindrome.processor.authoring.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JavaLiteralTest {

    private static final long SEED = 20260107;

    /** What is read in a special way somewhere between the file and the constant, and some of what is not. */
    private static final String[] PIECES = {
        "\\",
        "\\u0041",
        "u005c",
        "\"",
        "\"\"",
        "\"\"\"",
        "\n",
        "\n\n",
        "\r",
        "\r\n",
        "\t",
        " ",
        "    ",
        "\f",
        "\b",
        "\0",
        "\u0001",
        "\u001f",
        "7",
        "s",
        "n",
        "\u0085",
        "\u00a0",
        "\u2003",
        "\u2028",
        "\u2029",
        "\u200d",
        "\u202e",
        "\ufeff",
        "\ue000",
        "\u00e9",
        "\u4f60",
        "\ud83d\ude00",
        "\ud83d",
        "\ude00",
        "SELECT 1;",
        "--",
        "/* */",
        "$$",
        "'",
        "{@code}",
        "%s"
    };

    @TempDir
    Path folder;

    @Test
    void compilesToTheSameCharactersOnOneLineAndAsABlock() throws IOException, ReflectiveOperationException {
        List<String> values = new ArrayList<>(List.of("", " ", "\n", "\t\n", "a \n", "a", "\u2003\n", "\"", "\\"));
        Random random = new Random(SEED);
        for (int i = 0; i < 1_000; i++) {
            values.add(anyText(random));
        }

        List<String> lines = compiled(values.stream().map(JavaLiteral::line).toList(), "Lines");
        List<String> blocks = compiled(
                values.stream().map(value -> JavaLiteral.block(value, 12)).toList(), "Blocks");

        assertThat(lines).as("seed %d", SEED).isEqualTo(values);
        assertThat(blocks).as("seed %d", SEED).isEqualTo(values);
    }

    @Test
    void writesABlockAsSomebodyWouldWriteIt() {
        String sql = "CREATE TABLE a (\n    b text DEFAULT 'c\\d'\n);\n\nSELECT \"b\" FROM a;\n";

        assertThat(JavaLiteral.block(sql, 4)).isEqualTo("""
                ""\"
                    CREATE TABLE a (
                        b text DEFAULT 'c\\\\d'
                    );

                    SELECT "b" FROM a;
                    ""\"""");
    }

    private static String anyText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private List<String> compiled(List<String> literals, String className)
            throws IOException, ReflectiveOperationException {
        StringBuilder source = new StringBuilder("public class " + className + " { public static String[] all = {\n");
        literals.forEach(
                literal -> source.append("            ").append(literal).append(",\n"));
        Path file = Files.writeString(folder.resolve(className + ".java"), source.append("}; }\n"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of("-proc:none", "-encoding", "UTF-8", "-d", folder.toString());
            assertThat(compiler.getTask(null, files, null, options, null, files.getJavaFileObjects(file))
                            .call())
                    .isTrue();
        }
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            return List.of(
                    (String[]) loader.loadClass(className).getField("all").get(null));
        }
    }
}
