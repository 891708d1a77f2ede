package dev.palindrome.parser.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.palindrome.parser.schema.EnumType;
import dev.palindrome.parser.schema.Field;
import dev.palindrome.parser.schema.NodeType;
import dev.palindrome.parser.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GenerateTreeTest {

    private static final NodeType ALIAS = new NodeType(
            "Alias", List.of(new Field("aliasname", "string", false), new Field("colnames", "Node", true)));
    private static final NodeType RANGE = new NodeType(
            "RangeVar",
            List.of(
                    new Field("alias", "Alias", false),
                    new Field("join_kind", "JoinType", false),
                    new Field("inh", "boolean", false),
                    new Field("location", "number", false)));
    private static final EnumType JOIN = new EnumType("JoinType", List.of("JOIN_INNER", "JOIN_LEFT"));

    @TempDir
    private Path folder;

    @Test
    void writesARecordThatReadsItself() throws IOException {
        generate(new Schema(List.of(ALIAS, RANGE), List.of(JOIN)));

        assertThat(source("RangeVar"))
                .contains("public record RangeVar(@Nullable Alias alias, JoinType joinKind, boolean inh, int location)")
                .contains("JoinType joinKind = JoinType.JOIN_INNER;")
                .contains("case \"alias\" -> alias = Alias.read(in);")
                .contains("case \"join_kind\" -> joinKind = JoinType.valueOf(in.symbol());")
                .contains("case \"inh\" -> inh = in.flag();")
                .contains("return new RangeVar(alias, joinKind, inh, in.offset(location));");
    }

    @Test
    void copiesListsAndVisitsWhatIsInThem() throws IOException {
        generate(new Schema(List.of(ALIAS), List.of()));

        assertThat(source("Alias"))
                .contains("colnames = List.copyOf(colnames);")
                .contains("colnames.forEach(visitor);")
                .contains("List<Node> colnames = List.of();");
    }

    @Test
    void permitsEveryNodeAndTheNullElement() throws IOException {
        generate(new Schema(List.of(ALIAS, RANGE), List.of(JOIN)));

        assertThat(source("Node")).contains("sealed interface Node permits Nil, Alias, RangeVar");
        assertThat(source("NodeTags")).contains("case \"Alias\" -> Alias.read(in);");
    }

    @Test
    void givesTheValueNodesNamesThatJavaLeavesFree() throws IOException {
        NodeType string = new NodeType("String", List.of(new Field("sval", "string", false)));

        generate(new Schema(List.of(string), List.of()));

        assertThat(source("StringValue")).contains("record StringValue(String sval)", "String sval = \"\";");
        assertThat(source("NodeTags")).contains("case \"String\" -> StringValue.read(in);");
    }

    @Test
    void touchesNoFileThatWouldStayAsItIs() throws IOException {
        generate(new Schema(List.of(ALIAS), List.of()));
        FileTime past = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(file("Alias"), past);

        generate(new Schema(List.of(ALIAS, RANGE), List.of(JOIN)));

        assertThat(Files.getLastModifiedTime(file("Alias"))).isEqualTo(past);
    }

    @Test
    void removesTheNodesThatAreNoMore() throws IOException {
        generate(new Schema(List.of(ALIAS, RANGE), List.of(JOIN)));

        generate(new Schema(List.of(ALIAS), List.of()));

        assertThat(file("RangeVar")).doesNotExist();
        assertThat(file("JoinType")).doesNotExist();
    }

    @Test
    void refusesATypeThatNobodyDeclares() {
        NodeType node = new NodeType("Odd", List.of(new Field("what", "Unheard", false)));

        assertThatThrownBy(() -> generate(new Schema(List.of(node), List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Unheard");
    }

    private void generate(Schema schema) throws IOException {
        GenerateTree.write(schema, new SourceFolder(folder));
    }

    private Path file(String type) {
        return folder.resolve("dev/palindrome/sql/ast/" + type + ".java");
    }

    private String source(String type) throws IOException {
        return Files.readString(file(type)).replaceAll("\\s+", " ");
    }
}
