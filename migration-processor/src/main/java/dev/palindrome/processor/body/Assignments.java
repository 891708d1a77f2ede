package dev.palindrome.processor.body;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the names that are assigned to after their declaration, which therefore are no constants. */
final class Assignments extends TreeScanner<Void, Void> {

    private final Set<String> names = new HashSet<>();

    Set<String> in(Tree tree) {
        scan(tree, null);
        return names;
    }

    @Override
    public @Nullable Void visitAssignment(AssignmentTree assignment, Void none) {
        names.add(assignment.getVariable().toString());
        return super.visitAssignment(assignment, null);
    }

    @Override
    public @Nullable Void visitCompoundAssignment(CompoundAssignmentTree assignment, Void none) {
        names.add(assignment.getVariable().toString());
        return super.visitCompoundAssignment(assignment, null);
    }

    @Override
    public @Nullable Void visitUnary(UnaryTree unary, Void none) {
        names.add(unary.getExpression().toString());
        return super.visitUnary(unary, null);
    }
}
