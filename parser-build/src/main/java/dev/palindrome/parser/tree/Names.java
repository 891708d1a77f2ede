package dev.palindrome.parser.tree;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import java.util.Map;
import javax.annotation.processing.Generated;
import javax.lang.model.SourceVersion;

/** How the things of PostgreSQL are called in Java. */
final class Names {

    static final String PACKAGE = "dev.palindrome.sql.ast";

    static final ClassName NODE = ClassName.get(PACKAGE, "Node");
    static final ClassName NIL = ClassName.get(PACKAGE, "Nil");
    static final ClassName TAGS = ClassName.get(PACKAGE, "NodeTags");
    static final ClassName READER = ClassName.get(PACKAGE, "TreeReader");
    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

    static final AnnotationSpec GENERATED = AnnotationSpec.builder(Generated.class)
            .addMember("value", "$S", GenerateTree.class.getName())
            .build();

    /** PostgreSQL's value nodes, whose names Java needs itself. */
    private static final Map<String, String> RENAMED = Map.of(
            "Integer", "IntegerValue",
            "Float", "FloatValue",
            "Boolean", "BooleanValue",
            "String", "StringValue",
            "BitString", "BitStringValue",
            "List", "ListNode");

    private Names() {}

    /** The type that a node or an enumeration becomes. */
    static ClassName type(String name) {
        return ClassName.get(PACKAGE, RENAMED.getOrDefault(name, name));
    }

    /** The component that a field becomes: {@code if_not_exists} is called {@code ifNotExists}. */
    static String component(String field) {
        StringBuilder name = new StringBuilder(field.length());
        boolean upper = false;
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c == '_') {
                upper = true;
            } else {
                name.append(upper ? Character.toUpperCase(c) : c);
                upper = false;
            }
        }
        if (SourceVersion.isKeyword(name)) {
            throw new IllegalArgumentException("a field cannot be called " + name + " in Java");
        }
        return name.toString();
    }
}
