package dev.palindrome.processor.authoring.source;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreeScanner;
import dev.palindrome.migration.IdFormat;
import dev.palindrome.model.diagnostic.AuthoringCode;
import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.model.settings.HistorySettings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** What one file declares: revisions, and the configuration of its package. */
final class FileScan {

    private static final Pattern DECLARATION =
            Pattern.compile("@\\s*(?:dev\\.palindrome\\.migration\\.)?(?:Revision|MigrationHistory)\\b");

    private final ParsedFile file;
    private final String name;
    private final Imports imports;
    private final Constants constants = new Constants();
    private final List<SourceRevision> revisions = new ArrayList<>();
    private final List<Diagnostic> problems = new ArrayList<>();
    private Optional<HistorySettings> settings = Optional.empty();
    private int annotations;

    FileScan(ParsedFile file, String name) {
        this.file = file;
        this.name = name;
        this.imports = new Imports(file.unit());
        new Classes(constants::declare).scan(file.unit(), "");
        new Classes(this::revision).scan(file.unit(), "");
        file.unit().getPackageAnnotations().stream()
                .filter(annotation -> imports.means(annotation, "MigrationHistory"))
                .forEach(this::history);
        reportHidden();
    }

    List<SourceRevision> revisions() {
        return revisions;
    }

    Optional<HistorySettings> settings() {
        return settings;
    }

    List<Diagnostic> problems() {
        return problems;
    }

    private void revision(String className, ClassTree type) {
        for (AnnotationTree annotation : type.getModifiers().getAnnotations()) {
            if (imports.means(annotation, "Revision")) {
                annotations++;
                revision(className, annotation);
            }
        }
    }

    private void revision(String className, AnnotationTree annotation) {
        String packageName = file.packageName();
        String binaryName = (packageName.isEmpty() ? "" : packageName + ".") + className.replace('.', '$');
        AnnotationValues values = new AnnotationValues(file, constants, className, annotation);
        Optional<SourceText> id = text(values, "id", binaryName);
        Optional<SourceText> parent = text(values, "parent", binaryName);
        if (id.isPresent() && parent.isPresent()) {
            revisions.add(new SourceRevision(file.path(), packageName, binaryName, id.get(), parent.get()));
        }
    }

    private Optional<SourceText> text(AnnotationValues values, String attribute, String declaredBy) {
        Optional<SourceText> text = values.text(attribute);
        if (text.isEmpty()) {
            reportUnresolved(attribute, declaredBy);
        }
        return text;
    }

    private void history(AnnotationTree annotation) {
        annotations++;
        AnnotationValues values = new AnnotationValues(file, constants, "", annotation);
        HistorySettings defaults = HistorySettings.DEFAULT;
        settings = Optional.of(new HistorySettings(
                given(values, "name", values.text("name").map(SourceText::value))
                        .orElse(defaults.name()),
                given(values, "postgres", values.number("postgres")).orElse(defaults.postgres()),
                given(values, "ids", values.constantName("ids").flatMap(FileScan::format))
                        .orElse(defaults.ids()),
                given(values, "idPattern", values.text("idPattern").flatMap(FileScan::pattern)),
                given(values, "schemas", values.texts("schemas")).orElse(defaults.schemas()),
                Map.of(),
                Optional.empty()));
    }

    private static Optional<IdFormat> format(String constant) {
        return Arrays.stream(IdFormat.values())
                .filter(format -> format.name().equals(constant))
                .findFirst();
    }

    private static Optional<Pattern> pattern(SourceText text) {
        try {
            return Optional.of(Pattern.compile(text.value()));
        } catch (PatternSyntaxException e) {
            // the gate says what is wrong with it; here no id depends on it
            return Optional.empty();
        }
    }

    /** The value, or nothing; the second is worth a word if the annotation does give one. */
    private <T> Optional<T> given(AnnotationValues values, String attribute, Optional<T> value) {
        boolean matters = !attribute.equals("idPattern");
        if (value.isEmpty() && values.has(attribute) && matters) {
            reportUnresolved(attribute, file.packageName());
        }
        return value;
    }

    private void reportUnresolved(String attribute, String declaredBy) {
        problems.add(AuthoringCode.UNRESOLVED_VALUE
                .with("attribute", attribute)
                .with("class", declaredBy)
                .with("file", name)
                .diagnostic());
    }

    /** Behind a syntax error the parser may lose a class or a package; then its annotation stands in the text, but in no tree. */
    private void reportHidden() {
        Matcher mentions = DECLARATION.matcher(file.text());
        long mentioned = mentions.results().count();
        if (file.firstError().isPresent() && mentioned > annotations) {
            problems.add(AuthoringCode.UNREADABLE_SOURCE
                    .with("file", name)
                    .with("line", file.firstError().get().line())
                    .with("problem", file.firstError().get().message())
                    .diagnostic());
        }
    }

    /** Takes a class with its name, qualified by the classes around it. */
    private interface ClassVisitor {
        void visit(String className, ClassTree type);
    }

    /** Walks the classes of a file; those in methods are nobody's neighbours and are left out. */
    private static final class Classes extends TreeScanner<@Nullable Void, String> {

        private final ClassVisitor visitor;

        Classes(ClassVisitor visitor) {
            this.visitor = visitor;
        }

        @Override
        public @Nullable Void visitCompilationUnit(CompilationUnitTree unit, String outer) {
            return scan(unit.getTypeDecls(), outer);
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, String outer) {
            String className = outer + type.getSimpleName();
            visitor.visit(className, type);
            type.getMembers().stream()
                    .filter(ClassTree.class::isInstance)
                    .forEach(member -> scan(member, className + "."));
            return null;
        }
    }
}
