package dev.palindrome.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README shows is what the example holds, and what it links to exists. */
final class ReadmeTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern SNIPPET =
            Pattern.compile("<!-- snippet: (\\S+) -->\n```\\w+\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^):#]+)\\)");

    static Stream<Snippet> snippets() throws IOException {
        return SNIPPET.matcher(readme()).results().map(found -> new Snippet(found.group(1), found.group(2)));
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void aSnippetIsAPartOfItsFile(Snippet snippet) throws IOException {
        assertThat(Files.readString(ROOT.resolve(snippet.file()))).contains(snippet.text());
    }

    @Test
    void hasSnippetsAtAll() throws IOException {
        assertThat(snippets()).hasSizeGreaterThan(3);
    }

    @Test
    void aLinkLeadsSomewhere() throws IOException {
        List<Path> targets = LINK.matcher(readme())
                .results()
                .map(found -> ROOT.resolve(found.group(1)))
                .toList();

        assertThat(targets).isNotEmpty().allSatisfy(target -> assertThat(target).exists());
    }

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }

    private record Snippet(String file, String text) {
        @Override
        public String toString() {
            return file + ": " + text.lines().findFirst().orElse("");
        }
    }
}
