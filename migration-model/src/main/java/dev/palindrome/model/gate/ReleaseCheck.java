package dev.palindrome.model.gate;

import dev.palindrome.migration.Severity;
import dev.palindrome.model.chain.Link;
import dev.palindrome.model.diagnostic.LockFileCode;
import dev.palindrome.model.lock.LockFile;
import dev.palindrome.model.lock.LockFile.Released;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds the declarations against the lock file: what is released is there, unedited, in its place. */
final class ReleaseCheck {

    private final GateInput input;
    private final LockFile lockFile;
    private final String file;
    private final Map<String, Declaration> byId = new HashMap<>();

    ReleaseCheck(GateInput input, LockFile lockFile) {
        this.input = input;
        this.lockFile = lockFile;
        this.file = LockFile.pathOf(input.settings().name());
        input.declarations().forEach(declaration -> byId.putIfAbsent(declaration.id(), declaration));
    }

    List<Finding> releasedFindings() {
        List<Finding> findings = new ArrayList<>();
        String parent = Link.BASE;
        for (Released released : lockFile.released()) {
            Declaration declaration = byId.get(released.id().value());
            if (declaration == null) {
                if (input.complete()) {
                    findings.add(removed(released));
                }
            } else if (!declaration.link().parent().equals(parent)) {
                // the parent counts in the checksum: saying "edited" beside this would be one cause twice
                findings.add(reparented(released, declaration, parent));
            } else if (declaration.checksum().isPresent()
                    && !declaration.checksum().get().equals(released.checksum())) {
                findings.add(edited(released, declaration));
            }
            parent = released.id().value();
        }
        return findings;
    }

    List<Finding> headFindings(String head) {
        boolean right = lockFile.head()
                .map(id -> id.value().equals(head))
                .orElse(lockFile.released().isEmpty());
        if (right || !input.complete()) {
            return List.of();
        }
        Finding finding = Finding.of(
                LockFileCode.WRONG_HEAD
                        .with("file", file)
                        .with("locked", lockFile.head().map(Object::toString).orElse(""))
                        .with("history", input.settings().name())
                        .with("head", head)
                        .diagnostic(),
                new Site.InLockFile(input.settings().name(), lockFile.headLine().orElse(1)));
        return List.of(input.asker() == GateInput.Asker.COMPILER ? finding.atMost(Severity.INFO) : finding);
    }

    private Finding removed(Released released) {
        return Finding.of(
                LockFileCode.RELEASED_REMOVED
                        .with("id", released.id())
                        .with("release", released.release())
                        .with("history", input.settings().name())
                        .diagnostic(),
                new Site.InLockFile(input.settings().name(), released.line()));
    }

    private static Finding reparented(Released released, Declaration declaration, String parent) {
        return Finding.of(
                LockFileCode.RELEASED_REPARENTED
                        .with("id", released.id())
                        .with("release", released.release())
                        .with("released", parent)
                        .with("parent", declaration.link().parent())
                        .diagnostic(),
                new Site.InRevision(declaration.className(), Site.Part.PARENT));
    }

    private Finding edited(Released released, Declaration declaration) {
        RevisionFiles.Origin origin = input.files().of(declaration.className());
        return Finding.of(
                LockFileCode.RELEASED_EDITED
                        .with("id", released.id())
                        .with("release", released.release())
                        .with("lock", file)
                        .with("line", released.line())
                        .with("files", origin.arguments())
                        .with("places", origin.inWords())
                        .diagnostic(),
                new Site.InRevision(declaration.className(), Site.Part.CLASS));
    }
}
