package dev.palindrome.sql.rule.compatibility;

import dev.palindrome.sql.lex.Identifier;
import dev.palindrome.sql.schema.QualifiedName;

/** Names as they stand in SQL that stands in a Java literal. */
final class JavaText {

    private JavaText() {}

    static String of(QualifiedName name) {
        return escaped(name.sql());
    }

    static String of(String column) {
        return escaped(new Identifier(column).sql());
    }

    private static String escaped(String sql) {
        return sql.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
