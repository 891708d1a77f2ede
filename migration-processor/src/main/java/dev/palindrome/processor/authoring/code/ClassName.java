package dev.palindrome.processor.authoring.code;

import dev.palindrome.model.chain.NewId;
import java.util.Locale;
import java.util.Set;

/** Makes the simple name of a class out of words. */
public final class ClassName {

    /** Names that the class needs for something else, in its own package or from {@code java.lang}. */
    private static final Set<String> TAKEN =
            Set.of("Migration", "Revision", "Steps", "Waiver", "Override", "Object", "String");

    private ClassName() {}

    /**
     * Makes a name: {@code add policy profiles} becomes {@code AddPolicyProfiles}. It begins with a capital, so it is no
     * keyword.
     *
     * @param words any words
     * @param used the names in use, in lower case, for there are file systems that know no other
     * @return a name that is not in use
     */
    public static String of(String words, Set<String> used) {
        StringBuilder name = new StringBuilder();
        for (String word : NewId.slug(words).split("_", -1)) {
            name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        if (!Character.isJavaIdentifierStart(name.charAt(0))) {
            name.insert(0, "Revision");
        }
        String base = TAKEN.contains(name.toString()) ? name + "Revision" : name.toString();
        String unused = base;
        for (int i = 2; used.contains(unused.toLowerCase(Locale.ROOT)); i++) {
            unused = base + i;
        }
        return unused;
    }
}
