package dev.palindrome.parser.npm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The program {@code npm} of the machine that builds. */
final class Npm implements Installer {

    private static final String MISSING = """
            `npm` cannot be started, and the build needs it.
              why: PostgreSQL's grammar (libpg_query) and the types of its syntax tree are published as npm packages only
              fix: install Node.js 18 or newer with npm, see that `npm --version` answers, and build again""";

    private final String command;

    Npm() {
        this(System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows") ? "npm.cmd" : "npm");
    }

    Npm(String command) {
        this.command = command;
    }

    @Override
    public void install(Path directory) throws IOException, InterruptedException {
        Process npm = start(directory);
        String said = new String(npm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = npm.waitFor();
        if (status != 0) {
            throw new IOException("`npm ci` ended with status " + status + " in " + directory + ":\n" + said);
        }
    }

    private Process start(Path directory) throws IOException {
        // no scripts: what the packages would like to run on our machines is of no use to us
        List<String> line = List.of(command, "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        try {
            return new ProcessBuilder(line)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            throw new IOException(MISSING, e);
        }
    }
}
