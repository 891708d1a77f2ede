package dev.palindrome.model.gate;

import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.checksum.Checksum;
import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.model.diagnostic.LockFileCode;
import dev.palindrome.model.lock.LockFile;
import dev.palindrome.model.lock.LockFile.Released;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the text of a lock file, and says of every line that it cannot read why not. */
public final class LockFileReader {

    private final String history;
    private final String file;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Released> released = new ArrayList<>();
    private final Map<RevisionId, Integer> lineById = new HashMap<>();
    private Optional<RevisionId> head = Optional.empty();
    private OptionalInt headLine = OptionalInt.empty();

    private LockFileReader(String history) {
        this.history = history;
        this.file = LockFile.pathOf(history);
    }

    /**
     * Reads a lock file.
     *
     * @param history the history that it belongs to
     * @param text its content
     * @return what stands in it, and what is wrong with it
     */
    public static Reading read(String history, String text) {
        LockFileReader reader = new LockFileReader(history);
        reader.read(text);
        return new Reading(new LockFile(reader.released, reader.head, reader.headLine), reader.findings);
    }

    private void read(String text) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (isConflictMarker(line)) {
                // one conflict is one cause: what stands between its markers is two files at once
                report(LockFileCode.CONFLICT_MARKERS.with("line", i + 1), i + 1);
                return;
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            readLine(lines.get(i).strip(), i + 1);
        }
    }

    private static boolean isConflictMarker(String line) {
        return line.startsWith("<<<<<<<")
                || line.startsWith(">>>>>>>")
                || line.startsWith("|||||||")
                || line.equals("=======");
    }

    private void readLine(String line, int number) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        String[] words = line.split("\\s+", -1);
        Optional<RevisionId> id = RevisionId.parse(words[0]);
        if (words.length == 2 && words[0].equals("head") && head.isEmpty()) {
            head = RevisionId.parse(words[1]);
            headLine = OptionalInt.of(number);
            if (head.isEmpty()) {
                malformed(line, number);
            }
        } else if (words.length == 3 && head.isEmpty() && id.isPresent() && Checksum.isWellFormed(words[1])) {
            add(new Released(id.get(), new Checksum(words[1]), words[2], number));
        } else {
            malformed(line, number);
        }
    }

    private void add(Released one) {
        Integer first = lineById.putIfAbsent(one.id(), one.line());
        if (first == null) {
            released.add(one);
        } else {
            report(
                    LockFileCode.LOCKED_TWICE
                            .with("id", one.id())
                            .with("first", first)
                            .with("line", one.line()),
                    one.line());
        }
    }

    private void malformed(String line, int number) {
        report(LockFileCode.MALFORMED_LINE.with("line", number).with("text", line), number);
    }

    private void report(Diagnostic.Draft draft, int line) {
        findings.add(Finding.of(draft.with("file", file).diagnostic(), new Site.InLockFile(history, line)));
    }

    /**
     * What a lock file says.
     *
     * @param lockFile the lines that could be read
     * @param findings what is wrong; if there is anything, nothing may be decided from the lock file
     */
    public record Reading(LockFile lockFile, List<Finding> findings) {

        /** Copies the list. */
        public Reading {
            findings = List.copyOf(findings);
        }
    }
}
