package dev.palindrome.engine.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ways to run PostgreSQL on this machine, the best first.
 *
 * <p>Which of them works depends on the kernel, the container's profile and the tools that are installed, so the first that can run
 * {@code postgres --version} is taken.
 */
record Launchers(List<Launcher> candidates) {

    Launchers {
        candidates = List.copyOf(candidates);
    }

    /** What is tried for a process that is root or is not. */
    static Launchers of(boolean root) {
        return new Launchers(root ? forRoot() : List.of(Launcher.direct()));
    }

    private static List<Launcher> forRoot() {
        return Stream.concat(
                        Stream.of(Launcher.unshare()),
                        Stream.of("postgres", "nobody").flatMap(Launchers::as))
                .toList();
    }

    /** The ways to become a plain user. */
    static Stream<Launcher> as(String user) {
        return Stream.of(Launcher.runuser(user), Launcher.su(user));
    }

    /** The first that works for this installation. */
    Launcher choose(Installation installation) {
        List<String> refusals = new ArrayList<>();
        for (Launcher candidate : candidates) {
            String refusal = refusalOf(candidate, installation);
            if (refusal.isEmpty()) {
                return candidate;
            }
            refusals.add(candidate.name()
                    + candidate.user().map(user -> " as " + user).orElse("") + ": " + refusal);
        }
        throw ServerFailures.cannotRun(refusals);
    }

    private static String refusalOf(Launcher launcher, Installation installation) {
        List<String> version = List.of(installation.program("postgres").toString(), "--version");
        try {
            Program.Outcome outcome = new Program(launcher, version, Path.of("/")).run();
            return outcome.ok()
                    ? ""
                    : "exit " + outcome.exit() + ", " + outcome.output().lines().collect(Collectors.joining(" "));
        } catch (IOException toolIsMissing) {
            return String.valueOf(toolIsMissing.getMessage());
        }
    }
}
