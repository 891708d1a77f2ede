package dev.palindrome.parser.schema;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the declarations of {@code @pgsql/types}, which a program has written and which are therefore always laid out alike. */
public final class SchemaReader {

    /** What libpg_query answers to other questions: no part of any tree. */
    private static final Set<String> ANSWERS =
            Set.of("ParseResult", "ScanResult", "ScanToken", "SummaryResult", "Table", "Function", "FilterColumn");

    /** The base struct that C has for want of inheritance; libpg_query never writes it. */
    private static final String BASE_STRUCT = "xpr";

    private static final Pattern INTERFACE = Pattern.compile("export interface (\\w+) \\{([^}]*)}");
    private static final Pattern FIELD = Pattern.compile("(\\w+)\\?: (\\w+)(\\[])?;");
    private static final Pattern ENUM = Pattern.compile("export type (\\w+) = (\"[^;]*\");");
    private static final Pattern CONSTANT = Pattern.compile("\"(\\w+)\"");

    private SchemaReader() {}

    /**
     * Reads the types of the tree.
     *
     * @param nodeTypes the text of {@code types.d.ts}
     * @param enumTypes the text of {@code enums.d.ts}
     * @return the nodes and their enumerations
     */
    public static Schema read(String nodeTypes, String enumTypes) {
        List<NodeType> nodes = INTERFACE
                .matcher(nodeTypes)
                .results()
                .filter(found -> !ANSWERS.contains(found.group(1)))
                .map(found -> new NodeType(found.group(1), fields(found.group(1), found.group(2))))
                .toList();
        return new Schema(nodes, enums(enumTypes, usedTypes(nodes)));
    }

    private static List<Field> fields(String node, String body) {
        return body.lines()
                .filter(line -> !line.isBlank())
                .map(line -> field(node, line.strip()))
                .filter(field -> !field.name().equals(BASE_STRUCT))
                .toList();
    }

    private static Field field(String node, String line) {
        var found = FIELD.matcher(line);
        if (!found.matches()) {
            throw new IllegalArgumentException("no field of " + node + ": " + line);
        }
        return new Field(found.group(1), found.group(2), found.group(3) != null);
    }

    private static Set<String> usedTypes(List<NodeType> nodes) {
        return nodes.stream()
                .flatMap(node -> node.fields().stream())
                .map(Field::type)
                .collect(Collectors.toSet());
    }

    private static List<EnumType> enums(String enumTypes, Set<String> used) {
        return ENUM.matcher(enumTypes)
                .results()
                .filter(found -> used.contains(found.group(1)))
                .map(found -> new EnumType(found.group(1), constants(found)))
                .toList();
    }

    private static List<String> constants(MatchResult declaration) {
        return CONSTANT.matcher(declaration.group(2))
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
