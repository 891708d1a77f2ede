package dev.palindrome.sql.translate;

import dev.palindrome.sql.ast.IndexElem;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.SortByDir;
import dev.palindrome.sql.schema.Index;
import java.util.List;
import java.util.Optional;

/** What an index is ordered by. */
final class IndexDefinitions {

    static final String DEFAULT_METHOD = "btree";

    private IndexDefinitions() {}

    static List<Index.Element> elements(List<Node> parameters) {
        return parameters.stream()
                .filter(IndexElem.class::isInstance)
                .map(node -> element((IndexElem) node))
                .toList();
    }

    static Index.Element element(IndexElem element) {
        return new Index.Element(
                Optional.ofNullable(element.name()),
                Optional.ofNullable(element.expr()),
                written(element.opclass()),
                written(element.collation()),
                element.ordering() == SortByDir.SORTBY_DESC);
    }

    private static Optional<String> written(List<Node> name) {
        return name.isEmpty() ? Optional.empty() : Optional.of(Names.dotted(name));
    }

    /** The columns among the elements. */
    static List<String> columns(List<Index.Element> elements) {
        return elements.stream().flatMap(element -> element.column().stream()).toList();
    }
}
