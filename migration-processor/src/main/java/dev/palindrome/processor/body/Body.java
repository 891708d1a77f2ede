package dev.palindrome.processor.body;

import dev.palindrome.sql.checksum.ChecksumStep;
import dev.palindrome.sql.lint.UnitStep;
import dev.palindrome.sql.script.Script;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * One direction of a revision, as the compiler shows it.
 *
 * @param counted its steps as the checksum counts them; one opaque step if they are known only when the body runs
 * @param sql the texts that are known of its steps, in order
 * @param steps its steps as the rules about SQL look at them
 * @param problems the files that could not be read; if there are any, the body cannot be counted
 * @param unseen the first line of what is not constant in it, or empty if all of it is
 * @param files the project's files that its SQL was read from, by path
 * @param constants the classes whose constants it uses
 */
public record Body(
        List<ChecksumStep> counted,
        List<StepSql> sql,
        List<BodyStep> steps,
        List<FileProblem> problems,
        Optional<String> unseen,
        Map<String, Script> files,
        Set<TypeElement> constants) {

    /** Copies the collections. */
    public Body {
        counted = List.copyOf(counted);
        sql = List.copyOf(sql);
        steps = List.copyOf(steps);
        problems = List.copyOf(problems);
        files = Map.copyOf(files);
        constants = Set.copyOf(constants);
    }

    /**
     * Whether there is nothing to run.
     *
     * @return true if all steps are SQL, and none of it has a statement
     */
    public boolean isEmpty() {
        return problems.isEmpty() && counted.stream().allMatch(Body::isEmpty);
    }

    private static boolean isEmpty(ChecksumStep step) {
        if (step instanceof ChecksumStep.Sql sql) {
            return sql.script().isEmpty();
        }
        return step instanceof ChecksumStep.Autocommit autocommit
                && autocommit.script().isEmpty();
    }

    /**
     * A step as the rules about SQL look at it.
     *
     * @param step what it does
     * @param sql which text of the body it begins with; of no meaning for what nobody can see
     */
    public record BodyStep(UnitStep step, int sql) {}

    /**
     * A file that could not be read.
     *
     * @param sql which text of the body names it
     * @param file the path that was looked for
     * @param problem why it cannot be read, or empty if it is not there
     * @param nearest the name of a file beside it that was probably meant
     */
    public record FileProblem(int sql, String file, Optional<String> problem, Optional<String> nearest) {}
}
