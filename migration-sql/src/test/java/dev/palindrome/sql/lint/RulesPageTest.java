package dev.palindrome.sql.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.sql.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The list of the rules is made of the catalogue. */
final class RulesPageTest {

    private static final Path PAGE = Path.of("../docs/rules.md");

    @Test
    void listsEveryRule() throws IOException {
        String wanted = """
                # The rules about SQL

                Made from the catalogue. `mvn migrations:explain -Dmigrations.code=…` prints a rule's page: why it matters, what to write instead,
                a bad and a good example. *on request*: off unless a history or `-Dmigrations.rules` asks for it.

                | rule | code | severity | says |
                |---|---|---|---|
                """
                + AllRules.list().stream()
                        .map(Rule::code)
                        .sorted(Comparator.comparing(code -> code.rule().orElseThrow()))
                        .map(RulesPageTest::line)
                        .collect(Collectors.joining());
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, wanted);
        }

        assertThat(PAGE)
                .as("run with -Dgolden.update=true to write it")
                .exists()
                .hasContent(wanted);
    }

    private static String line(Code code) {
        String severity =
                code.severity().name().toLowerCase(Locale.ROOT) + (code.entry().offByDefault() ? ", on request" : "");
        return "| `%s` | [%s](diagnostics/%s.md) | %s | %s |\n"
                .formatted(
                        code.rule().orElseThrow(),
                        code.code(),
                        code.code(),
                        severity,
                        code.entry()
                                .what()
                                .replaceAll("\\{([a-zA-Z]+)}", "‹$1›")
                                .replace("|", "\\|"));
    }
}
