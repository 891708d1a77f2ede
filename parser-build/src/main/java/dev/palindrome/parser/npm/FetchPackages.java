package dev.palindrome.parser.npm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The build step that fetches the packages, and lays what is needed of them beside the classes of this module. */
public final class FetchPackages {

    private FetchPackages() {}

    /**
     * Fetches what is not there.
     *
     * @param args the directory of {@code package.json}, the directory to work in, the directory of the classes
     * @throws IOException if npm fails, or a file cannot be written
     * @throws InterruptedException if the build is stopped
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path workspace = Path.of(args[1]);
        new Workspace(Path.of(args[0]), workspace).refresh(new Npm());
        for (PackageFile file : PackageFile.values()) {
            Path target = Path.of(args[2]).resolve(file.resource());
            Files.createDirectories(target.getParent());
            Files.copy(workspace.resolve(file.path()), target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
