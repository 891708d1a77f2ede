package dev.palindrome.processor.authoring.source;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewArrayTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values of an annotation, as far as its file tells them. */
final class AnnotationValues {

    private final ParsedFile file;
    private final Constants constants;
    private final String scope;
    private final Map<String, ExpressionTree> expressions = new LinkedHashMap<>();

    AnnotationValues(ParsedFile file, Constants constants, String scope, AnnotationTree annotation) {
        this.file = file;
        this.constants = constants;
        this.scope = scope;
        for (ExpressionTree argument : annotation.getArguments()) {
            if (argument instanceof AssignmentTree assignment) {
                expressions.put(assignment.getVariable().toString(), assignment.getExpression());
            }
        }
    }

    boolean has(String attribute) {
        return expressions.containsKey(attribute);
    }

    Optional<SourceText> text(String attribute) {
        return Optional.ofNullable(expressions.get(attribute))
                .flatMap(expression -> value(expression, String.class)
                        .map(value -> new SourceText(
                                value, file.start(expression), file.end(expression), file.line(expression))));
    }

    Optional<Integer> number(String attribute) {
        return Optional.ofNullable(expressions.get(attribute)).flatMap(expression -> value(expression, Integer.class));
    }

    /** The last word of an enum constant's name, however it is qualified. */
    Optional<String> constantName(String attribute) {
        return Optional.ofNullable(expressions.get(attribute))
                .map(Object::toString)
                .map(name -> name.substring(name.lastIndexOf('.') + 1));
    }

    /** The texts of an array, or of the one element that stands for it. */
    Optional<List<String>> texts(String attribute) {
        ExpressionTree expression = expressions.get(attribute);
        if (expression == null) {
            return Optional.empty();
        }
        List<String> texts = new ArrayList<>();
        List<? extends ExpressionTree> elements =
                expression instanceof NewArrayTree array ? array.getInitializers() : List.of(expression);
        for (ExpressionTree element : elements) {
            Optional<String> text = value(element, String.class);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            texts.add(text.get());
        }
        return Optional.of(texts);
    }

    private <T> Optional<T> value(ExpressionTree expression, Class<T> type) {
        return constants.valueOf(expression, scope).filter(type::isInstance).map(type::cast);
    }
}
