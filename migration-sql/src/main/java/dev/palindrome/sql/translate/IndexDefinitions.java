package dev.palindrome.sql.translate;

import dev.palindrome.sql.ast.FuncCall;
import dev.palindrome.sql.ast.IndexElem;
import dev.palindrome.sql.ast.NameNodes;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.SortByDir;
import dev.palindrome.sql.ast.TypeCast;
import dev.palindrome.sql.schema.DataType;
import dev.palindrome.sql.schema.Index;
import dev.palindrome.sql.schema.Index.Conversion;
import dev.palindrome.sql.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/** What an index is ordered by. */
final class IndexDefinitions {

    static final String DEFAULT_METHOD = "btree";

    private IndexDefinitions() {}

    static List<Index.Element> elements(List<Node> parameters, Scope scope) {
        return parameters.stream()
                .filter(IndexElem.class::isInstance)
                .map(node -> element((IndexElem) node, scope))
                .toList();
    }

    static Index.Element element(IndexElem element, Scope scope) {
        return new Index.Element(
                Optional.ofNullable(element.name()),
                Optional.ofNullable(element.expr()),
                element.expr() == null ? Optional.empty() : conversion(element.expr(), scope),
                written(element.opclass()),
                written(element.collation()),
                element.ordering() == SortByDir.SORTBY_DESC);
    }

    private static Optional<String> written(List<Node> name) {
        return name.isEmpty() ? Optional.empty() : Optional.of(Names.dotted(name));
    }

    private static Optional<Conversion> conversion(Node expression, Scope scope) {
        if (expression instanceof TypeCast cast && cast.typeName() != null) {
            DataType type = scope.type(cast.typeName());
            return NameNodes.column(cast.arg()).map(column -> new Conversion(column, type));
        }
        if (expression instanceof FuncCall call && call.args().size() == 1) {
            DataType type = DataType.of(new QualifiedName(DataType.BUILT_IN, Names.last(call.funcname())));
            return NameNodes.column(call.args().get(0)).map(column -> new Conversion(column, type));
        }
        return Optional.empty();
    }

    /** The columns among the elements. */
    static List<String> columns(List<Index.Element> elements) {
        return elements.stream().flatMap(element -> element.column().stream()).toList();
    }
}
