package dev.palindrome.sql.translate;

import dev.palindrome.sql.ast.ColumnRef;
import dev.palindrome.sql.ast.FuncCall;
import dev.palindrome.sql.ast.IndexElem;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.SortByDir;
import dev.palindrome.sql.ast.TypeCast;
import dev.palindrome.sql.schema.Column;
import dev.palindrome.sql.schema.DataType;
import dev.palindrome.sql.schema.Index;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Table;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /**
     * The element as the server keeps it: a cast to the type that a column has, and a call of the function by the type's name,
     * are dropped when the expression is analysed, and what is left is the column.
     */
    static Index.Element analysed(Index.Element element, QualifiedName table, Scope scope) {
        return element.expression()
                .flatMap(expression -> scope.schema().table(table).flatMap(known -> kept(expression, known, scope)))
                .map(column -> new Index.Element(
                        Optional.of(column),
                        Optional.empty(),
                        element.operatorClass(),
                        element.collation(),
                        element.descending()))
                .orElse(element);
    }

    private static Optional<String> kept(Node expression, Table table, Scope scope) {
        if (expression instanceof TypeCast cast && cast.typeName() != null) {
            DataType type = scope.type(cast.typeName());
            return column(cast.arg(), table)
                    .filter(column -> column.type().equals(type))
                    .map(Column::name);
        }
        if (expression instanceof FuncCall call && call.args().size() == 1) {
            return column(call.args().get(0), table)
                    .filter(column -> column.type()
                            .equals(DataType.of(new QualifiedName(DataType.BUILT_IN, Names.last(call.funcname())))))
                    .map(Column::name);
        }
        return Optional.empty();
    }

    private static Optional<Column> column(@Nullable Node node, Table table) {
        return node instanceof ColumnRef reference && reference.fields().size() == 1
                ? table.column(Names.last(reference.fields()))
                : Optional.empty();
    }

    /** The columns among the elements. */
    static List<String> columns(List<Index.Element> elements) {
        return elements.stream().flatMap(element -> element.column().stream()).toList();
    }
}
