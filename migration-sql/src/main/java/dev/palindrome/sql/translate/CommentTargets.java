package dev.palindrome.sql.translate;

import dev.palindrome.sql.ast.CommentStmt;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.ObjectType;
import dev.palindrome.sql.operation.Said;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Remark.Part;
import dev.palindrome.sql.schema.Schema;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What {@code COMMENT ON} is about. */
final class CommentTargets {

    private static final Set<ObjectType> RELATIONS = EnumSet.of(
            ObjectType.OBJECT_TABLE,
            ObjectType.OBJECT_VIEW,
            ObjectType.OBJECT_MATVIEW,
            ObjectType.OBJECT_INDEX,
            ObjectType.OBJECT_SEQUENCE,
            ObjectType.OBJECT_FOREIGN_TABLE);

    private static final Set<ObjectType> PARTS = EnumSet.of(
            ObjectType.OBJECT_TABCONSTRAINT,
            ObjectType.OBJECT_TRIGGER,
            ObjectType.OBJECT_POLICY,
            ObjectType.OBJECT_RULE);

    private static final Set<ObjectType> TYPES = EnumSet.of(ObjectType.OBJECT_TYPE, ObjectType.OBJECT_DOMAIN);

    private static final Set<ObjectType> PLAIN = EnumSet.of(ObjectType.OBJECT_SCHEMA, ObjectType.OBJECT_EXTENSION);

    private CommentTargets() {}

    /** The comment as a remark; none if it is about something that nobody keeps. */
    static List<Said> said(CommentStmt tree, Scope scope) {
        List<Node> name = Names.parts(tree.object());
        String kind = Kinds.of(tree.objtype());
        String on = "COMMENT ON " + kind.toUpperCase(Locale.ROOT) + " ";
        Optional<String> text = Optional.ofNullable(tree.comment());
        if (RELATIONS.contains(tree.objtype())) {
            return List.of(Words.comment(Schema.RELATION, scope.existing(name), on, "", Optional.empty(), text));
        }
        if (tree.objtype() == ObjectType.OBJECT_COLUMN) {
            String column = Names.last(name);
            return List.of(Words.comment(
                    Schema.RELATION,
                    scope.existing(Names.withoutLast(name)),
                    on,
                    "." + Words.identifier(column),
                    Optional.of(new Part(Part.COLUMN, column)),
                    text));
        }
        if (PARTS.contains(tree.objtype())) {
            String part = Names.last(name);
            return List.of(Words.comment(
                    Schema.RELATION,
                    scope.existing(Names.withoutLast(name)),
                    on + Words.identifier(part) + " ON ",
                    "",
                    Optional.of(new Part(kind, part)),
                    text));
        }
        if (TYPES.contains(tree.objtype())) {
            QualifiedName type = scope.existingType(name);
            return List.of(Words.comment("type", type, on, "", Optional.empty(), text));
        }
        if (PLAIN.contains(tree.objtype())) {
            QualifiedName object = Names.withoutSchema(Names.last(name));
            return List.of(Words.comment(kind, object, on, "", Optional.empty(), text));
        }
        return List.of();
    }
}
