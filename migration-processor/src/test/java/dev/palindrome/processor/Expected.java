package dev.palindrome.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.processor.CompilerRun.Result;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Holds what a compiler says against the codes that stand as comments on the lines where they must be said. */
final class Expected {

    private static final Pattern MARKER = Pattern.compile("PAL\\d{3}|SYMBOL");
    private static final Pattern CODE = Pattern.compile("\\[(PAL\\d{3})]");

    private Expected() {}

    /**
     * Asserts that every marked code was said on its line, every other expected one anywhere, and nothing else was said.
     * {@code SYMBOL} stands for what javac itself says of an unknown name.
     */
    static void in(Result result, Collection<String> sources, Collection<String> elsewhere) {
        List<String> expected = new ArrayList<>(elsewhere);
        for (String source : sources) {
            String path = TestSources.pathOf(source);
            List<String> lines = source.lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                int comment = lines.get(i).indexOf("// PAL");
                if (comment >= 0) {
                    Matcher marker = MARKER.matcher(lines.get(i).substring(comment));
                    while (marker.find()) {
                        expected.add(path.substring(path.lastIndexOf('/') + 1) + ":" + (i + 1) + " " + marker.group());
                    }
                }
            }
        }
        assertThat(result.diagnostics().stream().map(Expected::said).toList())
                .as(() -> String.join("\n\n", result.messages()))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static String said(Diagnostic<? extends JavaFileObject> diagnostic) {
        String message = diagnostic.getMessage(Locale.ROOT);
        Matcher code = CODE.matcher(message);
        String name = code.find() ? code.group(1) : message.startsWith("cannot find symbol") ? "SYMBOL" : message;
        if (diagnostic.getSource() == null) {
            return name;
        }
        String path = diagnostic.getSource().toUri().getPath();
        return path.substring(path.lastIndexOf('/') + 1) + ":" + diagnostic.getLineNumber() + " " + name;
    }
}
