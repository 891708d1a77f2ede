package dev.palindrome.parser.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SchemaReaderTest {

    private static final String ENUMS = """
            export type JoinType = "JOIN_INNER" | "JOIN_LEFT";
            export type Token = "NUL" | "ASCII_36";
            """;

    @Test
    void readsNodesWithTheirFields() {
        String types = """
                export type Node = {
                    JoinExpr: JoinExpr;
                };
                export interface JoinExpr {
                    jointype?: JoinType;
                    args?: Node[];
                }
                export interface A_Star {
                }
                """;

        Schema schema = SchemaReader.read(types, ENUMS);

        assertThat(schema.nodes())
                .containsExactly(
                        node("JoinExpr", new Field("jointype", "JoinType", false), new Field("args", "Node", true)),
                        node("A_Star"));
    }

    @Test
    void readsOnlyTheEnumerationsThatANodeUses() {
        Schema schema = SchemaReader.read("export interface JoinExpr {\n    jointype?: JoinType;\n}\n", ENUMS);

        assertThat(schema.enums()).containsExactly(new EnumType("JoinType", List.of("JOIN_INNER", "JOIN_LEFT")));
    }

    @Test
    void leavesOutTheBaseStructAndWhatIsNoNode() {
        String types = """
                export interface ParseResult {
                    version?: number;
                }
                export interface OpExpr {
                    xpr?: Node;
                    opno?: number;
                }
                """;

        assertThat(SchemaReader.read(types, ENUMS).nodes())
                .containsExactly(node("OpExpr", new Field("opno", "number", false)));
    }

    @Test
    void refusesAFieldThatIsLaidOutOtherwise() {
        String types = "export interface OpExpr {\n    opno: number | string;\n}\n";

        assertThatThrownBy(() -> SchemaReader.read(types, ENUMS))
                .hasMessage("no field of OpExpr: opno: number | string;");
    }

    private static NodeType node(String name, Field... fields) {
        return new NodeType(name, List.of(fields));
    }
}
