package dev.palindrome.parser.tree;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.palindrome.parser.npm.PackageFile;
import dev.palindrome.parser.schema.EnumType;
import dev.palindrome.parser.schema.NodeType;
import dev.palindrome.parser.schema.Schema;
import dev.palindrome.parser.schema.SchemaReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The build step that writes the Java sources of the syntax tree. */
public final class GenerateTree {

    private GenerateTree() {}

    /**
     * Writes the sources that are missing or different.
     *
     * @param args the directory of the sources
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Schema schema = SchemaReader.read(text(PackageFile.NODE_TYPES), text(PackageFile.ENUM_TYPES));
        write(schema, new SourceFolder(Path.of(args[0])));
    }

    static void write(Schema schema, SourceFolder folder) throws IOException {
        Components components = new Components(schema);
        for (EnumType type : schema.enums()) {
            write(EnumWriter.write(type), folder);
        }
        for (NodeType node : schema.nodes()) {
            write(RecordWriter.write(node, components.of(node)), folder);
        }
        write(NodeWriter.node(schema.nodes()), folder);
        write(NodeWriter.tags(schema.nodes()), folder);
        folder.removeStrangers();
    }

    private static void write(TypeSpec type, SourceFolder folder) throws IOException {
        JavaFile file = JavaFile.builder(Names.PACKAGE, type)
                .skipJavaLangImports(true)
                .indent("    ")
                .build();
        folder.write(Names.PACKAGE.replace('.', '/') + "/" + type.name() + ".java", file.toString());
    }

    private static String text(PackageFile file) throws IOException {
        return new String(file.read(), StandardCharsets.UTF_8);
    }
}
