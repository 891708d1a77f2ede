package dev.palindrome.sql.translate;

import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.RangeVar;
import dev.palindrome.sql.ast.TypeName;
import dev.palindrome.sql.lex.Span;
import dev.palindrome.sql.naming.ChosenNames;
import dev.palindrome.sql.schema.DataType;
import dev.palindrome.sql.schema.Origin;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Schema;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a statement is translated in.
 *
 * @param span where the words stand
 * @param text the text of the step or file
 * @param schema the schema that the statement meets
 * @param origin where objects come from that it makes
 * @param chosen the names that the statement has taken so far
 * @param tokens the tokens of the whole statement
 */
record Scope(Span span, String text, Schema schema, Origin origin, ChosenNames chosen, StatementTokens tokens) {

    /** Where PostgreSQL keeps temporary tables; it looks there first. */
    private static final String TEMPORARY = "t";

    Scope(Span span, String text, Schema schema, Origin origin) {
        this(span, text, schema, origin, new ChosenNames(schema), new StatementTokens(span, text));
    }

    /** The same for a part of the statement. */
    Scope at(Span part) {
        return new Scope(part, text, schema, origin, chosen, tokens);
    }

    /** The same in another schema. */
    Scope in(Schema other) {
        return new Scope(span, text, other, origin, new ChosenNames(other), tokens);
    }

    /** The relation that is meant. */
    QualifiedName existing(@Nullable RangeVar relation) {
        RangeVar one = Objects.requireNonNull(relation);
        return schema.relationNamed(Optional.ofNullable(one.schemaname()), Names.of(one.relname()));
    }

    /** The name that a new relation gets. */
    QualifiedName created(@Nullable RangeVar relation) {
        RangeVar one = Objects.requireNonNull(relation);
        Optional<String> schemaName = TEMPORARY.equals(one.relpersistence())
                ? Optional.of(Schema.TEMPORARY)
                : Optional.ofNullable(one.schemaname());
        return schema.forNew(schemaName, Names.of(one.relname()));
    }

    /** The relation that is meant by a list of names. */
    QualifiedName existing(List<Node> names) {
        return schema.relationNamed(Names.schemaOf(names), Names.last(names));
    }

    /** The name that a new object gets. */
    QualifiedName created(List<Node> names) {
        return schema.forNew(Names.schemaOf(names), Names.last(names));
    }

    /** The type of the history that is meant. */
    QualifiedName existingType(List<Node> names) {
        return schema.typeNamed(Names.schemaOf(names), Names.last(names));
    }

    /** The function that is meant. */
    QualifiedName existingRoutine(List<Node> names) {
        return schema.routineNamed(Names.schemaOf(names), Names.last(names));
    }

    DataType type(@Nullable TypeName type) {
        return Types.of(Objects.requireNonNull(type), schema);
    }
}
