package dev.palindrome.processor.authoring.code;

import dev.palindrome.model.diagnostic.AuthoringCode;
import dev.palindrome.model.diagnostic.Diagnostic;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** Names of packages. */
public final class PackageName {

    private PackageName() {}

    /**
     * The package of a history that nobody has named one for: {@code com.acme} has it in {@code com.acme.db}.
     *
     * @param groupId the project's group, which may have characters that a package cannot have
     * @return the name of a package
     */
    public static String ofGroup(String groupId) {
        return corrected(groupId) + ".db";
    }

    /**
     * Says what is wrong with a name.
     *
     * @param name any text
     * @return the diagnostic, or empty if the text can be the name of a package
     */
    public static Optional<Diagnostic> problem(String name) {
        if (SourceVersion.isName(name, SourceVersion.RELEASE_17)) {
            return Optional.empty();
        }
        return Optional.of(AuthoringCode.BAD_PACKAGE
                .with("package", name)
                .with("suggestion", corrected(name))
                .diagnostic());
    }

    private static String corrected(String name) {
        String corrected = Arrays.stream(name.split("\\.", -1))
                .filter(part -> !part.isBlank())
                .map(PackageName::part)
                .collect(Collectors.joining("."));
        return corrected.isEmpty() ? "db" : corrected;
    }

    /** As section 6.1 of the language specification advises: an underscore for what cannot stand in a name. */
    private static String part(String part) {
        String valid = part.strip().replaceAll("[^\\p{javaJavaIdentifierPart}]", "_");
        boolean starts = Character.isJavaIdentifierStart(valid.charAt(0));
        String name = starts ? valid : "_" + valid;
        return SourceVersion.isName(name, SourceVersion.RELEASE_17) ? name : name + "_";
    }
}
