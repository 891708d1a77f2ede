package dev.palindrome.sql.inverse;

import dev.palindrome.sql.ast.IndexElem;
import dev.palindrome.sql.ast.IndexStmt;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.SortByDir;
import dev.palindrome.sql.ast.SortByNulls;
import dev.palindrome.sql.ast.StringValue;
import dev.palindrome.sql.schema.Index;
import dev.palindrome.sql.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes {@code CREATE INDEX}. */
final class IndexSql {

    private final Index index;
    private final Table table;
    private final Before before;

    IndexSql(Index index, Before before) {
        this.index = index;
        this.table = before.schema().tableOrUnknown(index.table());
        this.before = before;
    }

    /** The statement, if everything in it can be written. */
    Optional<String> create(boolean concurrently) {
        List<String> elements = new ArrayList<>();
        for (int i = 0; i < index.elements().size(); i++) {
            Optional<String> element = element(i);
            if (element.isEmpty()) {
                return Optional.empty();
            }
            elements.add(element.get());
        }
        Optional<String> where = index.predicate()
                .map(node -> Expression.of(node, table).map(text -> " WHERE " + text))
                .orElse(Optional.of(""));
        return where.flatMap(condition -> storage()
                .map(storage -> head(concurrently)
                        + " (" + String.join(", ", elements) + ")"
                        + (index.including().isEmpty()
                                ? ""
                                : " INCLUDE (" + Spelling.identifiers(index.including()) + ")")
                        + (index.definition()
                                        .filter(IndexStmt::nullsNotDistinct)
                                        .isPresent()
                                ? " NULLS NOT DISTINCT"
                                : "")
                        + storage
                        + condition));
    }

    private String head(boolean concurrently) {
        boolean partial = !index.valid() && table.shape().partitioned();
        return "CREATE " + (index.unique() ? "UNIQUE " : "") + "INDEX " + (concurrently ? "CONCURRENTLY " : "")
                + Spelling.identifier(index.name().name())
                + " ON " + (partial ? "ONLY " : "") + before.spelling().relation(index.table())
                + (index.method().equals("btree") ? "" : " USING " + Spelling.identifier(index.method()));
    }

    private Optional<String> storage() {
        if (index.definition().isEmpty()) {
            return Optional.of("");
        }
        IndexStmt made = index.definition().get();
        String space = made.tableSpace() == null ? "" : " TABLESPACE " + Spelling.identifier(made.tableSpace());
        return Parameters.of(made.options()).map(text -> (text.isEmpty() ? "" : " WITH (" + text + ")") + space);
    }

    private Optional<String> element(int place) {
        Index.Element element = index.elements().get(place);
        Optional<IndexElem> written = index.definition()
                .map(IndexStmt::indexParams)
                .filter(parameters -> parameters.size() > place)
                .map(parameters -> parameters.get(place))
                .filter(IndexElem.class::isInstance)
                .map(IndexElem.class::cast);
        Optional<String> what = element.column()
                .map(Spelling::identifier)
                .or(() -> element.expression()
                        .flatMap(node -> Expression.of(node, table))
                        .map(text -> "(" + text + ")"));
        if (written.isPresent()) {
            return what.flatMap(text -> details(written.get()).map(more -> text + more));
        }
        return what.map(text -> text
                + element.collation().map(one -> " COLLATE " + one).orElse("")
                + element.operatorClass().map(one -> " " + one).orElse("")
                + (element.descending() ? " DESC" : ""));
    }

    /** An element of an index or of EXCLUDE, if the columns that it names are there. */
    static Optional<String> element(IndexElem element, Table table) {
        Optional<String> what = element.name() != null
                ? table.column(element.name()).map(column -> Spelling.identifier(column.name()))
                : Optional.ofNullable(element.expr())
                        .flatMap(node -> Expression.of(node, table))
                        .map(text -> "(" + text + ")");
        return what.flatMap(text -> details(element).map(more -> text + more));
    }

    private static Optional<String> details(IndexElem element) {
        String collation = element.collation().isEmpty() ? "" : " COLLATE " + dotted(element.collation());
        String order = element.ordering() == SortByDir.SORTBY_DESC ? " DESC" : "";
        String nulls = element.nullsOrdering() == SortByNulls.SORTBY_NULLS_FIRST
                ? " NULLS FIRST"
                : element.nullsOrdering() == SortByNulls.SORTBY_NULLS_LAST ? " NULLS LAST" : "";
        return Parameters.of(element.opclassopts()).map(parameters -> {
            String operators = element.opclass().isEmpty() ? "" : " " + dotted(element.opclass());
            return collation + operators + (parameters.isEmpty() ? "" : "(" + parameters + ")") + order + nulls;
        });
    }

    private static String dotted(List<Node> names) {
        return names.stream()
                .filter(StringValue.class::isInstance)
                .map(name -> Spelling.identifier(((StringValue) name).sval()))
                .collect(Collectors.joining("."));
    }
}
