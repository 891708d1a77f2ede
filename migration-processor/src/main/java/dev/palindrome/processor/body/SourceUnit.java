package dev.palindrome.processor.body;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.Trees;
import dev.palindrome.model.report.CompileReport.Place;
import dev.palindrome.processor.project.ProjectFolder;
import dev.palindrome.processor.report.FileLocation;
import dev.palindrome.processor.report.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** A compilation unit with its text, from which trees and single characters of literals are located. */
final class SourceUnit {

    private final Trees trees;
    private final CompilationUnitTree tree;
    private final ProjectFolder folder;
    private final OffsetMarks marks;
    private @Nullable String text;

    SourceUnit(Trees trees, CompilationUnitTree tree, ProjectFolder folder, OffsetMarks marks) {
        this.trees = trees;
        this.tree = tree;
        this.folder = folder;
        this.marks = marks;
    }

    CompilationUnitTree tree() {
        return tree;
    }

    /** Whether a tree was written, not made by the compiler. */
    boolean isWritten(Tree part) {
        return end(part) != Diagnostic.NOPOS;
    }

    /** A tree as it is written. */
    String textOf(Tree part) {
        return text().substring(start(part), (int) end(part));
    }

    Location locate(Tree part) {
        return new TreeLocation(trees, tree, place(start(part)), () -> part);
    }

    /** Finds a character of a literal's value, if the literal is what the compiler read. */
    Location locate(Tree literal, String value, int index) {
        LiteralSum read = LiteralSum.read(textOf(literal));
        if (!read.value().equals(value)) {
            return locate(literal);
        }
        int offset = start(literal) + read.offset(index);
        Location there = new TreeLocation(trees, tree, place(offset), () -> marks.at(offset, literal));
        return new FileLocation(there.place(), there);
    }

    /** Where javac reports a declaration: at the word {@code class}, or at the name of a method. */
    Place placeOfName(Tree declaration) {
        if (declaration instanceof ClassTree type) {
            return place(afterModifiers(type.getModifiers(), start(type)));
        }
        if (declaration instanceof MethodTree method) {
            int from = afterModifiers(method.getModifiers(), start(method));
            // between them is no more than the word void, and there may be a blank before the parenthesis
            return place(text().indexOf(method.getName().toString(), from));
        }
        return place(start(declaration));
    }

    private int afterModifiers(ModifiersTree modifiers, int start) {
        int offset = Math.max(start, (int) end(modifiers));
        while (Character.isWhitespace(text().charAt(offset))) {
            offset++;
        }
        return offset;
    }

    private Place place(int offset) {
        int line = (int) tree.getLineMap().getLineNumber(offset);
        int column = offset - (int) tree.getLineMap().getStartPosition(line) + 1;
        return new Place(folder.relative(tree.getSourceFile().toUri()), line, column);
    }

    private int start(Tree part) {
        return (int) trees.getSourcePositions().getStartPosition(tree, part);
    }

    private long end(Tree part) {
        return trees.getSourcePositions().getEndPosition(tree, part);
    }

    private String text() {
        if (text == null) {
            try {
                text = tree.getSourceFile().getCharContent(true).toString();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return text;
    }
}
