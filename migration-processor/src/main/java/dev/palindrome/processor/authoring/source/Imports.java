package dev.palindrome.processor.authoring.source;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import java.util.HashSet;
import java.util.Set;

/** Which annotation a name in a file means, by the file's imports. */
final class Imports {

    private static final String API = "dev.palindrome.migration";

    private final Set<String> names = new HashSet<>();
    private final Set<String> simpleNames = new HashSet<>();

    Imports(CompilationUnitTree unit) {
        for (ImportTree line : unit.getImports()) {
            if (!line.isStatic()) {
                String name = line.getQualifiedIdentifier().toString();
                names.add(name);
                simpleNames.add(name.substring(name.lastIndexOf('.') + 1));
            }
        }
    }

    /** Whether an annotation is one of Palindrome's; a class that is imported by name comes before a whole package. */
    boolean means(AnnotationTree annotation, String simpleName) {
        String written = annotation.getAnnotationType().toString();
        if (!written.equals(simpleName)) {
            return written.equals(API + "." + simpleName);
        }
        return names.contains(API + "." + simpleName)
                || (names.contains(API + ".*") && !simpleNames.contains(simpleName));
    }
}
