package dev.palindrome.maven.lint;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.MigrationException;
import dev.palindrome.model.diagnostic.PluginCode;
import dev.palindrome.sql.files.SqlFile;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.stream.Stream;

/** The SQL files that a user names: one, all of a directory, or those that a pattern fits. */
public final class SqlFiles {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path directory;

    /**
     * Knows where relative names begin.
     *
     * @param directory the directory that Maven was started in
     */
    public SqlFiles(Path directory) {
        this.directory = directory;
    }

    /**
     * Reads the files.
     *
     * @param named a file, a directory or a pattern
     * @return the files, sorted by path; at least one
     * @throws MigrationException if there are none, or one cannot be read
     */
    public List<SqlFile> read(String named) {
        List<Path> paths = paths(named);
        if (paths.isEmpty()) {
            throw new MigrationException(
                    PluginCode.NO_SQL_FILES.with("files", named).diagnostic(), ExitStatus.USAGE);
        }
        return paths.stream().map(this::readOne).toList();
    }

    /**
     * Reads one file.
     *
     * @param path the file
     * @throws MigrationException if it cannot be read
     */
    public SqlFile readOne(Path path) {
        String shown = shown(path);
        try {
            String text = Files.readString(directory.resolve(path));
            return new SqlFile(
                    shown, text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text);
        } catch (CharacterCodingException e) {
            throw unreadable(shown, "it is no UTF-8 text", e);
        } catch (IOException e) {
            throw unreadable(shown, String.valueOf(e), e);
        }
    }

    private List<Path> paths(String named) {
        if (isPattern(named)) {
            PathMatcher matcher = directory.getFileSystem().getPathMatcher("glob:" + named);
            Path top = directory.resolve(fixedPart(named)).normalize();
            return walk(top, path -> matcher.matches(directory.relativize(path)) || matcher.matches(path));
        }
        Path path = directory.resolve(named).normalize();
        if (Files.isDirectory(path)) {
            return walk(path, file -> file.getFileName().toString().endsWith(".sql"));
        }
        return Files.isRegularFile(path) ? List.of(path) : List.of();
    }

    private static boolean isPattern(String named) {
        return named.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
    }

    /** The directories in front of the first name that is a pattern. */
    private static String fixedPart(String pattern) {
        int end = 0;
        while (end < pattern.length() && "*?[{".indexOf(pattern.charAt(end)) < 0) {
            end++;
        }
        int slash = pattern.lastIndexOf('/', end);
        return slash < 0 ? "" : pattern.substring(0, slash + 1);
    }

    private static List<Path> walk(Path top, PathMatcher matcher) {
        if (!Files.isDirectory(top)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(top)) {
            return files.filter(Files::isRegularFile)
                    .filter(matcher::matches)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw unreadable(top.toString(), String.valueOf(e), e);
        }
    }

    /** As users name files: relative where that is shorter, with slashes. */
    private String shown(Path path) {
        Path relative = path.startsWith(directory) ? directory.relativize(path) : path;
        return relative.toString().replace('\\', '/');
    }

    private static MigrationException unreadable(String file, String problem, IOException cause) {
        return new MigrationException(
                PluginCode.SQL_FILE_UNREADABLE
                        .with("file", file)
                        .with("problem", problem)
                        .diagnostic(),
                ExitStatus.USAGE,
                cause);
    }
}
