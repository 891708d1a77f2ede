package dev.palindrome.maven.output;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.logging.Log;

/**
 * Where a goal's result goes: to the console, and to a file if the user names one.
 *
 * <p>JSON without a file goes to the standard output as it is, without Maven's {@code [INFO]}, so that
 * {@code mvn -q migrations:status -Dmigrations.format=json} can be piped into another program.
 */
public final class Output {

    private final Format format;
    private final Optional<Path> file;
    private final Log log;
    private final PrintStream standardOutput;
    private boolean saved;

    /**
     * Knows the ways out.
     *
     * @param format the form
     * @param file the file that gets the result too
     * @param log Maven's console
     * @param standardOutput the process's own output
     */
    public Output(Format format, Optional<Path> file, Log log, PrintStream standardOutput) {
        this.format = format;
        this.file = file;
        this.log = log;
        this.standardOutput = standardOutput;
    }

    /** Tells a result. */
    public void show(Result result) {
        if (format == Format.JSON && file.isEmpty()) {
            standardOutput.println(result.json().strip());
        } else {
            result.lines().forEach(log::info);
        }
        save(result);
    }

    /** Writes a result to the file alone: of a goal that fails, which says on the console what it has to say by failing. */
    public void save(Result result) {
        file.ifPresent(path -> OutputFile.write(path, result.in(format)));
        saved = true;
    }

    /** Writes why a goal failed to the file, unless the goal has written a result of its own. */
    public void saveFailure(Failure failure) {
        if (!saved) {
            save(failure.result());
        }
    }
}
