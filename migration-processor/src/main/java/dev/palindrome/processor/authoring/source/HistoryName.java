package dev.palindrome.processor.authoring.source;

import dev.palindrome.model.chain.NewId;
import dev.palindrome.model.diagnostic.DeclarationCode;
import dev.palindrome.model.diagnostic.Diagnostic;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether a text can be the name of a history, which becomes the name of files. */
public final class HistoryName {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9_]{0,30}");

    private HistoryName() {}

    /**
     * Says what is wrong with a name.
     *
     * @param name any text
     * @return the diagnostic, or empty if the text can be the name of a history
     */
    public static Optional<Diagnostic> problem(String name) {
        if (FORM.matcher(name).matches()) {
            return Optional.empty();
        }
        return Optional.of(DeclarationCode.MALFORMED_HISTORY_NAME
                .with("name", name)
                .with("suggestion", suggestion(name))
                .diagnostic());
    }

    private static String suggestion(String name) {
        String slug = NewId.slugOf(name);
        return slug.substring(0, Math.min(31, slug.length()));
    }
}
