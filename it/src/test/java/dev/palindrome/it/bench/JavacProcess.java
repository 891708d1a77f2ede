package dev.palindrome.it.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Runs the javac of this JDK in processes of its own.
 *
 * @param classPath the class path of the sources
 * @param sources the file that lists them
 * @param folder where classes and other files go
 */
record JavacProcess(String classPath, Path sources, Path folder) {

    /** What Linux counts CPU time in: a hundredth of a second on all of its platforms, as {@code proc(5)} shows it. */
    private static final double TICKS = 100;

    /** Writes the sources of a workload. */
    static JavacProcess of(String classPath, Workload workload, Path folder) throws IOException {
        Path java = Files.createDirectories(folder.resolve("src/main/java/com/acme/db"));
        List<Path> files = RevisionSources.write(workload, java);
        Path list = folder.resolve("sources");
        Files.writeString(list, files.stream().map(Path::toString).collect(Collectors.joining("\n")));
        return new JavacProcess(classPath, list, folder);
    }

    /** Compiles once, and keeps the registry that was generated. */
    Path registry(List<String> options) throws IOException, InterruptedException {
        run(options);
        String name = RevisionSources.PACKAGE.replace('.', '/') + "/" + RevisionSources.REGISTRY + ".java";
        return Files.copy(folder.resolve("target/classes").resolve(name), folder.resolve("registry"));
    }

    /** Compiles into an empty folder. */
    Run run(List<String> options) throws IOException, InterruptedException {
        Directories.delete(folder.resolve("target"));
        Path classes = Files.createDirectories(folder.resolve("target/classes"));
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "javac",
                "-d",
                classes.toString(),
                "-cp",
                classPath,
                "--release",
                "17"));
        command.addAll(options);
        command.add("@" + sources);
        Path log = folder.resolve("log");
        double cpu = cpuOfChildren();
        long start = System.nanoTime();
        int status = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        double wall = (System.nanoTime() - start) / 1e9;
        if (status != 0) {
            throw new IllegalStateException(Files.readString(log));
        }
        return new Run(wall, cpuOfChildren() - cpu);
    }

    /** The fields {@code cutime} and {@code cstime} of {@code proc(5)}; the name of the process may hold blanks. */
    private static double cpuOfChildren() throws IOException {
        String stat = Files.readString(Path.of("/proc/self/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / TICKS;
    }

    /**
     * What one process took.
     *
     * @param wall seconds by the clock
     * @param cpu seconds of all cores together
     */
    record Run(double wall, double cpu) {}
}
