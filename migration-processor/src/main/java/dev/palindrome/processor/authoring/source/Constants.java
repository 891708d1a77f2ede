package dev.palindrome.processor.authoring.source;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SimpleTreeVisitor;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * The value of an expression as far as one file tells it: literals, {@code +} of them, and the constants that the file's
 * own classes declare.
 */
final class Constants {

    private final Map<String, ExpressionTree> fields = new HashMap<>();

    /** Takes the constants of a class, whose name is qualified by its outer classes only. */
    void declare(String className, ClassTree type) {
        boolean isInterface = type.getKind() == Tree.Kind.INTERFACE || type.getKind() == Tree.Kind.ANNOTATION_TYPE;
        for (Tree member : type.getMembers()) {
            if (member instanceof VariableTree field
                    && field.getInitializer() != null
                    && (isInterface
                            || field.getModifiers().getFlags().containsAll(Set.of(Modifier.STATIC, Modifier.FINAL)))) {
                fields.put(className + "." + field.getName(), field.getInitializer());
            }
        }
    }

    /** The value of an expression that stands in or on a class. */
    Optional<Object> valueOf(ExpressionTree expression, String scope) {
        return Optional.ofNullable(expression.accept(new Value(scope), new HashSet<>()));
    }

    /** Computes values; the set holds the constants that are being looked at, lest one is defined by itself. */
    private final class Value extends SimpleTreeVisitor<@Nullable Object, Set<String>> {

        private final String scope;

        Value(String scope) {
            this.scope = scope;
        }

        @Override
        public @Nullable Object visitLiteral(LiteralTree literal, Set<String> open) {
            return literal.getValue();
        }

        @Override
        public @Nullable Object visitParenthesized(ParenthesizedTree tree, Set<String> open) {
            return tree.getExpression().accept(this, open);
        }

        @Override
        public @Nullable Object visitBinary(BinaryTree tree, Set<String> open) {
            Object left = tree.getLeftOperand().accept(this, open);
            Object right = tree.getRightOperand().accept(this, open);
            boolean isText = left instanceof String || right instanceof String;
            return tree.getKind() == Tree.Kind.PLUS && isText && left != null && right != null
                    ? left.toString() + right
                    : null;
        }

        @Override
        public @Nullable Object visitIdentifier(IdentifierTree tree, Set<String> open) {
            return constant(tree.getName().toString(), open);
        }

        @Override
        public @Nullable Object visitMemberSelect(MemberSelectTree tree, Set<String> open) {
            return constant(tree.toString(), open);
        }

        /** Looks in the class, then in the classes around it, then from the top of the file. */
        private @Nullable Object constant(String name, Set<String> open) {
            for (String at = scope; !at.isEmpty(); at = outer(at)) {
                if (fields.containsKey(at + "." + name)) {
                    return field(at + "." + name, open);
                }
            }
            return fields.containsKey(name) ? field(name, open) : null;
        }

        private @Nullable Object field(String name, Set<String> open) {
            ExpressionTree initializer = fields.get(name);
            if (initializer == null || !open.add(name)) {
                return null;
            }
            Object value = initializer.accept(new Value(outer(name)), open);
            open.remove(name);
            return value;
        }

        private static String outer(String name) {
            return name.substring(0, Math.max(0, name.lastIndexOf('.')));
        }
    }
}
