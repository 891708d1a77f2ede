package dev.palindrome.processor.body;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SimpleTreeVisitor;
import dev.palindrome.processor.report.Location;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Works out constant expressions: literals, text blocks, constants of this and other classes, and {@code +} of them. */
final class ConstantFolder extends SimpleTreeVisitor<Optional<ConstantFolder.Constant>, Void> {

    private static final Optional<Constant> UNKNOWN = Optional.empty();

    private final SourceUnit unit;
    private final Names names;
    private final ConstantSources origins;
    private final Map<String, Optional<Constant>> locals = new HashMap<>();
    private final Set<TypeElement> used = new HashSet<>();

    ConstantFolder(SourceUnit unit, Names names, ConstantSources origins) {
        super(UNKNOWN);
        this.unit = unit;
        this.names = names;
        this.origins = origins;
    }

    /** Works out a string. */
    Optional<SqlText> text(ExpressionTree expression) {
        return constant(expression).filter(Constant::isText).map(Constant::text);
    }

    /** Works out a whole number. */
    Optional<Long> number(ExpressionTree expression) {
        return constant(expression).flatMap(Constant::number);
    }

    /** Works out any constant. */
    Optional<Constant> constant(Tree expression) {
        return expression.accept(this, null);
    }

    /** Says what a local variable is from here on: a constant, or nothing that is known. */
    void define(String local, Optional<Constant> constant) {
        locals.put(local, constant);
    }

    /** The classes whose constants were used. */
    Set<TypeElement> used() {
        return used;
    }

    @Override
    public Optional<Constant> visitLiteral(LiteralTree literal, Void none) {
        Object value = literal.getValue();
        if (value instanceof String string) {
            return Optional.of(Constant.text(SqlText.of(string, offset -> unit.locate(literal, string, offset))));
        }
        return value == null ? UNKNOWN : Optional.of(Constant.other(value, unit.locate(literal)));
    }

    @Override
    public Optional<Constant> visitParenthesized(ParenthesizedTree tree, Void none) {
        return constant(tree.getExpression());
    }

    @Override
    public Optional<Constant> visitBinary(BinaryTree tree, Void none) {
        if (tree.getKind() != Tree.Kind.PLUS) {
            return UNKNOWN;
        }
        Optional<Constant> left = constant(tree.getLeftOperand());
        Optional<Constant> right = constant(tree.getRightOperand());
        return left.flatMap(first -> right.flatMap(first::then));
    }

    @Override
    public Optional<Constant> visitIdentifier(IdentifierTree tree, Void none) {
        String name = tree.getName().toString();
        return locals.containsKey(name) ? locals.get(name) : field(name, tree);
    }

    @Override
    public Optional<Constant> visitMemberSelect(MemberSelectTree tree, Void none) {
        String name = tree.toString();
        int dot = name.indexOf('.');
        boolean ofLocal = locals.containsKey(name.substring(0, dot < 0 ? name.length() : dot));
        return ofLocal ? UNKNOWN : field(name, tree);
    }

    private Optional<Constant> field(String name, Tree reference) {
        return names.field(name)
                .flatMap(field -> Optional.ofNullable(field.getConstantValue())
                        .map(value -> constantOf(field, value, reference)));
    }

    private Constant constantOf(VariableElement field, Object value, Tree reference) {
        if (field.getEnclosingElement() instanceof TypeElement owner) {
            used.add(owner);
        }
        return value instanceof String string
                ? Constant.text(SqlText.of(string, offset -> origin(field, offset, reference)))
                : Constant.other(value, unit.locate(reference));
    }

    /** Where the constant itself was written, if that is among the sources; else where it is used. */
    private Location origin(VariableElement field, int offset, Tree reference) {
        return origins.of(field).map(text -> text.locate(offset)).orElseGet(() -> unit.locate(reference));
    }

    /**
     * A constant and its text.
     *
     * @param text the value as a string
     * @param isText whether it is a string, not a number or another primitive
     * @param number the value, if it is a whole number
     */
    record Constant(SqlText text, boolean isText, Optional<Long> number) {

        static Constant text(SqlText text) {
            return new Constant(text, true, Optional.empty());
        }

        static Constant other(Object value, Location location) {
            SqlText text = SqlText.of(value.toString(), offset -> location);
            boolean whole = value instanceof Integer || value instanceof Long;
            return new Constant(text, false, whole ? Optional.of(((Number) value).longValue()) : Optional.empty());
        }

        /** The sum; of two numbers it is nothing that is known here. */
        Optional<Constant> then(Constant next) {
            return isText || next.isText ? Optional.of(text(text.then(next.text))) : Optional.empty();
        }
    }

    /** Finds the initialiser of a constant. */
    @FunctionalInterface
    interface ConstantSources {
        /** The constant's text with its places, or empty if its source is not part of the compilation. */
        Optional<SqlText> of(VariableElement constant);
    }
}
