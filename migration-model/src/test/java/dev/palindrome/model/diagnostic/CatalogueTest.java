package dev.palindrome.model.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class CatalogueTest {

    private static final Path PAGES = Path.of("../docs/diagnostics");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    static List<Code> codes() {
        return Catalogue.codes();
    }

    @Test
    void noCodeIsGivenTwice() {
        Set<String> seen = new HashSet<>();

        assertThat(codes())
                .allSatisfy(code ->
                        assertThat(seen.add(code.code())).as(code.code()).isTrue());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void hasAFirstLineThatStandsAlone(Code code) {
        String what = code.entry().what();

        assertThat(code.code()).matches("PAL[0-9]{3}");
        assertThat(what).doesNotContain("\n").doesNotEndWith(".");
        assertThat(what.substring(0, 1)).isEqualTo(what.substring(0, 1).toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void saysWhyAndWhatToDo(Code code) {
        assertThat(code.entry().why()).isNotBlank();
        assertThat(code.entry().fix()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void namesOnlyKnownRules(Code code) {
        assertThat(code.rule().stream())
                .allSatisfy(rule -> assertThat(RuleNames.all()).contains(rule));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void hasItsPage(Code code) throws IOException {
        Path page = PAGES.resolve(code.code() + ".md");
        String wanted = new Page(code).markdown();
        if (UPDATE) {
            Files.createDirectories(PAGES);
            Files.writeString(page, wanted);
        }

        assertThat(page)
                .as("run with -Dgolden.update=true to write it")
                .exists()
                .hasContent(wanted);
    }

    @Test
    void hasNoPageWithoutACode() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            Set<String> pages = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("PAL"))
                    .map(name -> name.replace(".md", ""))
                    .collect(Collectors.toCollection(TreeSet::new));

            assertThat(pages)
                    .containsExactlyElementsOf(codes().stream().map(Code::code).toList());
        }
    }

    @Test
    void findsACodeInAnyCaseAndSuggestsTheNearest() {
        assertThat(Catalogue.find("pal030")).contains(DowngradeCode.MISSING_DOWNGRADE);
        assertThat(Catalogue.find("PAL999")).isEmpty();
        assertThat(Catalogue.nearestTo("PAL0300")).contains("PAL030");
    }
}
