package dev.palindrome.processor.authoring.foreign;

import dev.palindrome.model.diagnostic.AuthoringCode;
import dev.palindrome.model.diagnostic.Diagnostic;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A directory of golang-migrate or sqlx. Both order and pair their scripts by the number alone, and sqlx runs one whose
 * first line is {@code -- no-transaction} outside a transaction.
 */
final class UpDownDirectory {

    private static final Pattern SCRIPT = Pattern.compile("(\\d+)_(.*)\\.(up|down)\\.sql");
    private static final Pattern NO_TRANSACTION = Pattern.compile("--\\s*no-transaction\\b.*(?:\\n|$)");

    /** From this number on it is a time, and numbers between two of them are not missing. */
    private static final BigInteger FIRST_TIME = BigInteger.valueOf(19_000_000);

    private final Map<BigInteger, Path> upgrades = new TreeMap<>();
    private final Map<BigInteger, Path> downgrades = new TreeMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    UpDownDirectory(List<Path> entries) {
        entries.forEach(this::take);
    }

    static boolean isScript(Path file) {
        return SCRIPT.matcher(nameOf(file)).matches();
    }

    ForeignHistory history() {
        downgrades.forEach((number, file) -> {
            if (!upgrades.containsKey(number)) {
                diagnostics.add(AuthoringCode.NO_UPGRADE
                        .with("file", nameOf(file))
                        .with("upgrade", stem(file) + ".up.sql")
                        .diagnostic());
            }
        });
        reportMissing();
        List<ForeignRevision> revisions = new ArrayList<>();
        upgrades.forEach((number, file) -> revisions.add(new ForeignRevision(
                stem(file),
                script(file),
                Optional.ofNullable(downgrades.get(number)).map(this::script))));
        return new ForeignHistory(revisions, diagnostics);
    }

    private void take(Path file) {
        Matcher name = SCRIPT.matcher(nameOf(file));
        if (name.matches()) {
            Map<BigInteger, Path> files = name.group(3).equals("up") ? upgrades : downgrades;
            Path other = files.putIfAbsent(new BigInteger(name.group(1)), file);
            if (other != null) {
                diagnostics.add(AuthoringCode.SAME_NUMBER
                        .with("first", nameOf(other))
                        .with("second", nameOf(file))
                        .diagnostic());
            }
        } else if (nameOf(file).endsWith(".sql")) {
            diagnostics.add(AuthoringCode.FILE_IGNORED
                    .with("file", nameOf(file))
                    .with("reason", "its name is not `<number>_<name>.up.sql` or `<number>_<name>.down.sql`")
                    .diagnostic());
        }
    }

    private void reportMissing() {
        Map.Entry<BigInteger, Path> before = null;
        for (Map.Entry<BigInteger, Path> entry : upgrades.entrySet()) {
            if (before != null && entry.getKey().compareTo(FIRST_TIME) < 0) {
                reportBetween(before, entry);
            }
            before = entry;
        }
    }

    private void reportBetween(Map.Entry<BigInteger, Path> before, Map.Entry<BigInteger, Path> after) {
        BigInteger first = before.getKey().add(BigInteger.ONE);
        BigInteger last = after.getKey().subtract(BigInteger.ONE);
        if (first.compareTo(last) <= 0) {
            diagnostics.add(AuthoringCode.NUMBER_MISSING
                    .with("missing", first.equals(last) ? first : first + " to " + last)
                    .with("before", nameOf(before.getValue()))
                    .with("after", nameOf(after.getValue()))
                    .diagnostic());
        }
    }

    private ForeignScript script(Path file) {
        ScriptFile read = ScriptFile.read(file);
        read.problem().ifPresent(diagnostics::add);
        boolean withoutTransaction = NO_TRANSACTION.matcher(read.text()).lookingAt();
        return new ForeignScript(read.text(), withoutTransaction);
    }

    private static String stem(Path file) {
        return nameOf(file).replaceFirst("\\.(?:up|down)\\.sql$", "");
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString();
    }
}
