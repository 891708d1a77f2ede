package dev.palindrome.processor.body;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.Trees;
import dev.palindrome.model.report.CompileReport.Place;
import dev.palindrome.processor.report.Location;
import java.util.function.Supplier;
import javax.tools.Diagnostic;

/**
 * A place in a compilation unit.
 *
 * @param trees javac's trees
 * @param unit the compilation unit
 * @param place the place as editors count it
 * @param mark a tree that starts there, from whatever unit
 */
record TreeLocation(Trees trees, CompilationUnitTree unit, Place place, Supplier<Tree> mark) implements Location {

    @Override
    public void print(Diagnostic.Kind kind, String text) {
        trees.printMessage(kind, text, mark.get(), unit);
    }
}
