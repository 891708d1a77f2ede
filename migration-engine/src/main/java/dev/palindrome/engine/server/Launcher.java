package dev.palindrome.engine.server;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A way to run one of PostgreSQL's programs under a user that PostgreSQL accepts; it refuses to run as root.
 *
 * @param name the tool that changes the user, for messages
 * @param user whom the server's files must belong to, if not to us
 * @param wrapping turns a command line into the one to run
 */
record Launcher(String name, Optional<String> user, UnaryOperator<List<String>> wrapping) {

    /** We are a plain user already. */
    static Launcher direct() {
        return new Launcher("direct", Optional.empty(), command -> command);
    }

    /** A user namespace in which root is nobody; the files stay ours. Docker's default seccomp profile forbids it. */
    static Launcher unshare() {
        return new Launcher("unshare", Optional.empty(), command -> prefixed(List.of("unshare", "-U"), command));
    }

    /** Takes the user's own group, and needs no login shell. */
    static Launcher runuser(String user) {
        return new Launcher(
                "runuser", Optional.of(user), command -> prefixed(List.of("runuser", "-u", user, "--"), command));
    }

    /** The only one that BusyBox has. The command goes through a shell, so each word is quoted. */
    static Launcher su(String user) {
        return new Launcher(
                "su",
                Optional.of(user),
                command -> List.of("su", "-s", "/bin/sh", user, "-c", "exec " + quoted(command)));
    }

    List<String> command(List<String> command) {
        return wrapping.apply(command);
    }

    private static List<String> prefixed(List<String> prefix, List<String> command) {
        return Stream.concat(prefix.stream(), command.stream()).toList();
    }

    private static String quoted(List<String> words) {
        return words.stream()
                .map(word -> "'" + word.replace("'", "'\\''") + "'")
                .collect(Collectors.joining(" "));
    }
}
