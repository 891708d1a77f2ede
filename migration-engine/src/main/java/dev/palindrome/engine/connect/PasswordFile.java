package dev.palindrome.engine.connect;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.MigrationException;
import dev.palindrome.model.diagnostic.ConnectionCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * libpq's password file: lines {@code host:port:database:user:password}, of which the first that fits is taken.
 *
 * <p>PostgreSQL manual, libpq, "The Password File". A file that others can read is refused, where libpq passes over it with a warning.
 */
record PasswordFile(Path path) {

    private static final int FIELDS = 5;

    private static final Set<PosixFilePermission> OWNER = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    /** The one that {@code PGPASSFILE} names, else the one at the usual place. */
    static PasswordFile of(Environment environment) {
        return new PasswordFile(environment
                .variable("PGPASSFILE")
                .map(Path::of)
                .or(() -> environment.variable("APPDATA").map(data -> Path.of(data, "postgresql", "pgpass.conf")))
                .orElseGet(() -> environment.home().resolve(".pgpass")));
    }

    /** The password of the first line that fits. */
    Optional<Secret> find(Host host, String database, String user) {
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        try {
            refuseIfOpen();
            return lineFor(List.of(host.name(), Integer.toString(host.port()), database, user));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    private Optional<Secret> lineFor(List<String> wanted) throws IOException {
        try (Stream<String> lines = Files.lines(path)) {
            return lines.filter(line -> !line.startsWith("#"))
                    .map(PasswordFile::fields)
                    .filter(fields -> fields.size() == FIELDS && fits(fields, wanted))
                    .map(fields -> Secret.of(unescaped(fields.get(FIELDS - 1))))
                    .findFirst();
        }
    }

    private void refuseIfOpen() throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Set<PosixFilePermission> mode = Files.getPosixFilePermissions(path);
            if (!OWNER.containsAll(mode)) {
                throw new MigrationException(
                        ConnectionCode.PASSWORD_FILE_OPEN
                                .with("file", path)
                                .with("mode", PosixFilePermissions.toString(mode))
                                .diagnostic(),
                        ExitStatus.USAGE);
            }
        }
    }

    private static boolean fits(List<String> fields, List<String> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            String field = fields.get(i);
            // Only a bare star is a wildcard: an escaped one is a name.
            if (!field.equals("*") && !unescaped(field).equals(wanted.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Splits at colons that no backslash precedes; escapes stay as they are. */
    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            if (letter == ':' && fields.size() < FIELDS - 1) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(letter);
                if (letter == '\\' && i + 1 < line.length()) {
                    i++;
                    field.append(line.charAt(i));
                }
            }
        }
        fields.add(field.toString());
        return fields;
    }

    private static String unescaped(String field) {
        return field.replaceAll("\\\\(.)", "$1");
    }
}
