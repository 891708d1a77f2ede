package dev.palindrome.processor.body;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.palindrome.processor.project.ProjectFolder;
import dev.palindrome.processor.project.SqlFiles;
import dev.palindrome.processor.report.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.tools.JavaFileObject;

/** The sources as javac shows them: with syntax trees, which have bodies and positions. */
final class JavacSources implements Sources {

    private static final String STEPS = "Steps";
    private static final Pattern NESTED = Pattern.compile("(\\w+)\\[(\\d+)]\\.(\\w+)");

    private final ProcessingEnvironment environment;
    private final Trees trees;
    private final ProjectFolder folder;
    private final SqlFiles files;
    private final Sources withoutTrees;
    private final OffsetMarks marks = new OffsetMarks();
    private final IdentityHashMap<CompilationUnitTree, SourceUnit> units = new IdentityHashMap<>();
    private final Map<Element, Optional<TreePath>> paths = new HashMap<>();

    JavacSources(ProcessingEnvironment environment, Trees trees, ProjectFolder folder, SqlFiles files) {
        this.environment = environment;
        this.trees = trees;
        this.folder = folder;
        this.files = files;
        this.withoutTrees = new MessagerSources(environment.getMessager());
    }

    @Override
    public boolean showBodies() {
        return true;
    }

    @Override
    public Optional<Body> body(ExecutableElement method) {
        TypeElement owner = ownerOf(method);
        return pathOf(owner).flatMap(path -> {
            ClassTree type = (ClassTree) path.getLeaf();
            SourceUnit unit = unitOf(path);
            return methodIn(type, method.getSimpleName())
                    .map(tree -> reader(owner, type, unit).read(tree));
        });
    }

    /** Javac walks through the compilation unit each time it is asked. */
    private Optional<TreePath> pathOf(Element element) {
        return paths.computeIfAbsent(element, one -> Optional.ofNullable(trees.getPath(one)));
    }

    private static TypeElement ownerOf(Element member) {
        return (TypeElement) Objects.requireNonNull(member.getEnclosingElement());
    }

    private static Optional<MethodTree> methodIn(ClassTree type, CharSequence name) {
        for (Tree member : type.getMembers()) {
            if (member instanceof MethodTree method && method.getBody() != null && isDirection(method, name)) {
                return Optional.of(method);
            }
        }
        return Optional.empty();
    }

    private static boolean isDirection(MethodTree method, CharSequence name) {
        return method.getName().contentEquals(name)
                && method.getParameters().size() == 1
                && isSteps(method.getParameters().get(0).getType());
    }

    /** Asks the tree itself: its text would have to be printed first. */
    private static boolean isSteps(Tree type) {
        if (type instanceof MemberSelectTree select) {
            return select.getIdentifier().contentEquals(STEPS);
        }
        return type instanceof IdentifierTree name && name.getName().contentEquals(STEPS);
    }

    private BodyReader reader(TypeElement owner, ClassTree type, SourceUnit unit) {
        Names names = new Names(environment.getElementUtils(), owner, unit.tree());
        String packageName = environment
                .getElementUtils()
                .getPackageOf(owner)
                .getQualifiedName()
                .toString();
        ConstantFolder constants = new ConstantFolder(unit, names, this::sourceOf);
        return new BodyReader(unit, packageName, constants, files, () -> otherMembers(type, unit));
    }

    /** The tokens of everything in a class but its two directions: what they may call or use. */
    private static List<String> otherMembers(ClassTree type, SourceUnit unit) {
        List<String> tokens = new ArrayList<>();
        for (Tree member : type.getMembers()) {
            boolean direction = member instanceof MethodTree method
                    && (isDirection(method, "upgrade") || isDirection(method, "downgrade"));
            if (!direction && unit.isWritten(member)) {
                tokens.addAll(JavaTokens.of(unit.textOf(member)));
            }
        }
        return tokens;
    }

    private Optional<SqlText> sourceOf(VariableElement constant) {
        return pathOf(constant).flatMap(path -> {
            if (!(path.getLeaf() instanceof VariableTree variable) || variable.getInitializer() == null) {
                return Optional.empty();
            }
            SourceUnit unit = unitOf(path);
            Names names = new Names(environment.getElementUtils(), ownerOf(constant), unit.tree());
            return new ConstantFolder(unit, names, this::sourceOf).text(variable.getInitializer());
        });
    }

    @Override
    public Location locate(Element element) {
        return pathOf(element)
                .<Location>map(path ->
                        new NamedLocation(unitOf(path).placeOfName(path.getLeaf()), environment.getMessager(), element))
                .orElseGet(() -> withoutTrees.locate(element));
    }

    @Override
    public Location locate(AnnotationSpot spot) {
        return pathOf(spot.element())
                .flatMap(found -> annotationsOf(found).stream()
                        .filter(tree -> isOf(tree, spot.annotation().name()))
                        .skip(spot.position())
                        .findFirst()
                        .map(tree -> unitOf(found).locate(valueIn(tree, spot.attribute()))))
                .orElseGet(() -> withoutTrees.locate(spot));
    }

    private static List<? extends AnnotationTree> annotationsOf(TreePath path) {
        return path.getLeaf() instanceof ClassTree type
                ? type.getModifiers().getAnnotations()
                : path.getCompilationUnit().getPackageAnnotations();
    }

    private static boolean isOf(AnnotationTree tree, String name) {
        String written = tree.getAnnotationType().toString();
        return written.substring(written.lastIndexOf('.') + 1).equals(name);
    }

    /** The tree of an attribute's value, or the annotation itself if the value is not written. */
    private static Tree valueIn(AnnotationTree annotation, String attribute) {
        Matcher nested = NESTED.matcher(attribute);
        if (nested.matches()) {
            Tree outer = valueIn(annotation, nested.group(1));
            Tree one = outer instanceof NewArrayTree array
                    ? array.getInitializers().get(Integer.parseInt(nested.group(2)))
                    : outer;
            return one instanceof AnnotationTree inner ? valueIn(inner, nested.group(3)) : one;
        }
        for (ExpressionTree argument : annotation.getArguments()) {
            if (argument instanceof AssignmentTree assignment
                    && assignment.getVariable().toString().equals(attribute)) {
                return assignment.getExpression();
            }
        }
        return annotation;
    }

    @Override
    public Optional<JavaFileObject> file(Element element) {
        return pathOf(element).map(path -> path.getCompilationUnit().getSourceFile());
    }

    private SourceUnit unitOf(TreePath path) {
        return units.computeIfAbsent(path.getCompilationUnit(), unit -> new SourceUnit(trees, unit, folder, marks));
    }
}
