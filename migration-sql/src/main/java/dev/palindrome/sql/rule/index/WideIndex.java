package dev.palindrome.sql.rule.index;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.IndexRule;
import dev.palindrome.sql.lex.Identifier;
import dev.palindrome.sql.operation.IndexOperation.CreateIndex;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.schema.Index;
import java.util.List;
import java.util.stream.Collectors;

/** A B-tree over more than three columns that keeps nothing unique. */
final class WideIndex implements OperationRule<CreateIndex> {

    private static final int MOST = 3;
    private static final int COMPARED = 2;

    @Override
    public Code code() {
        return IndexRule.WIDE_INDEX;
    }

    @Override
    public Class<CreateIndex> operations() {
        return CreateIndex.class;
    }

    @Override
    public void look(CreateIndex create, Scene scene) {
        Index index = create.made();
        if (index.unique()
                || !index.method().equals("btree")
                || index.elements().size() <= MOST) {
            return;
        }
        List<Index.Element> elements = index.elements();
        scene.report(
                code().with("index", new Identifier(index.name().name()).sql())
                        .with("table", index.table().sql())
                        .with("count", elements.size())
                        .with("first", columns(elements.subList(0, COMPARED)))
                        .with("rest", columns(elements.subList(COMPARED, elements.size()))),
                create.span());
    }

    private static String columns(List<Index.Element> elements) {
        return elements.stream()
                .map(element ->
                        element.column().map(name -> new Identifier(name).sql()).orElse("..."))
                .collect(Collectors.joining(", "));
    }
}
