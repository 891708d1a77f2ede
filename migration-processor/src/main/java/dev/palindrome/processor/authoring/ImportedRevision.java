package dev.palindrome.processor.authoring;

import dev.palindrome.model.chain.Link;
import dev.palindrome.model.checksum.Checksum;
import dev.palindrome.processor.authoring.code.JavaLiteral;
import dev.palindrome.processor.authoring.foreign.ForeignRevision;
import dev.palindrome.processor.authoring.foreign.ForeignScript;
import dev.palindrome.processor.authoring.foreign.ForeignStep;
import dev.palindrome.sql.checksum.ChecksumInput;
import dev.palindrome.sql.checksum.ChecksumStep;
import dev.palindrome.sql.checksum.RevisionChecksum;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A revision made from the scripts of another tool.
 *
 * @param link its place in the chain
 * @param packageName the package of its class
 * @param className the simple name of its class
 * @param description what it is for
 * @param upgrade the steps of its upgrade
 * @param downgrade the steps of its downgrade, or empty if it has none
 */
record ImportedRevision(
        Link link,
        String packageName,
        String className,
        String description,
        List<ForeignStep> upgrade,
        Optional<List<ForeignStep>> downgrade) {

    /**
     * A script with more lines or characters than this is easier to read in a file of its own. A constant holds 65,535
     * bytes (Java Virtual Machine Specification, 4.4.7), and a character takes at most three of them.
     */
    private static final int LINES = 150;

    private static final int CHARACTERS = 12_000;

    private static final String NEXT_CALL = "\n        ";

    /** A text block stands two levels deeper than the call that it is for. */
    private static final int INDENT = 16;

    /** So many characters fit into a constant, whichever they are. */
    static final int CONSTANT = 65_535 / 3;

    static ImportedRevision of(ForeignRevision foreign, Link link, String packageName, String className, String words) {
        return new ImportedRevision(
                link,
                packageName,
                className,
                words,
                foreign.upgrade().steps(),
                foreign.downgrade().map(ForeignScript::steps));
    }

    Checksum checksum() {
        return RevisionChecksum.of(
                new ChecksumInput(link.parent(), counted(upgrade), downgrade.map(ImportedRevision::counted)));
    }

    private static List<ChecksumStep> counted(List<ForeignStep> steps) {
        return steps.stream().map(ForeignStep::counted).toList();
    }

    boolean isWaived() {
        return downgrade.isEmpty();
    }

    boolean hasEmptyDowngrade() {
        return downgrade.isPresent() && downgrade.get().isEmpty();
    }

    boolean hasAutocommit() {
        return steps().anyMatch(ForeignStep::autocommit);
    }

    /** The length of the longest statement that no file can take, because only {@code sql} is read from files. */
    int longestConstant() {
        return steps().filter(ForeignStep::autocommit)
                .flatMap(step -> step.parts(CHARACTERS).stream())
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private Stream<ForeignStep> steps() {
        return Stream.concat(upgrade.stream(), downgrade.orElse(List.of()).stream());
    }

    /** The class, and the scripts that are too long for it. */
    List<FileChange> files(Project project) {
        List<FileChange> files = new ArrayList<>();
        files.add(new FileChange(project.source(packageName, className + ".java"), source()));
        resources(project, upgrade, "up").forEach(files::add);
        resources(project, downgrade.orElse(List.of()), "down").forEach(files::add);
        return files;
    }

    private Stream<FileChange> resources(Project project, List<ForeignStep> steps, String direction) {
        return steps.stream()
                .filter(ImportedRevision::isLong)
                .map(step -> new FileChange(project.resource(packageName, resourceName(direction)), step.sql()));
    }

    private static boolean isLong(ForeignStep step) {
        return !step.autocommit()
                && (step.sql().length() > CHARACTERS || step.sql().lines().count() > LINES);
    }

    private String resourceName(String direction) {
        return link.id() + "." + direction + ".sql";
    }

    private String source() {
        String waiver = isWaived() ? """
                @Waiver(
                        rule = "missing-downgrade",
                        owner = "imported",
                        risk = "the imported history has no script that takes this revision back")
                """ : "";
        return """
                package %s;

                import dev.palindrome.migration.Migration;
                import dev.palindrome.migration.Revision;
                import dev.palindrome.migration.Steps;
                %s
                @Revision(
                        id = %s,
                        parent = %s,
                        description = %s)
                %sfinal class %s implements Migration {

                %s%s}
                """.formatted(
                packageName,
                isWaived() ? "import dev.palindrome.migration.Waiver;\n" : "",
                JavaLiteral.line(link.id()),
                JavaLiteral.line(link.parent()),
                JavaLiteral.line(description),
                waiver,
                className,
                method("upgrade", "up", upgrade),
                downgrade.map(step -> "\n" + method("downgrade", "down", step)).orElse(""));
    }

    private String method(String name, String direction, List<ForeignStep> steps) {
        String body = steps.isEmpty()
                ? "// the imported script has no statement"
                : steps.stream().map(step -> calls(step, direction)).collect(Collectors.joining(NEXT_CALL));
        return """
                    @Override
                    public void %s(Steps steps) {
                        %s
                    }
                """.formatted(name, body);
    }

    private String calls(ForeignStep step, String direction) {
        if (isLong(step)) {
            return "steps.sqlFile(" + JavaLiteral.line(resourceName(direction)) + ");";
        }
        String call = step.autocommit() ? "steps.autocommit(" : "steps.sql(";
        return step.parts(CHARACTERS).stream()
                .map(part -> call + JavaLiteral.block(part, INDENT) + ");")
                .collect(Collectors.joining(NEXT_CALL));
    }
}
