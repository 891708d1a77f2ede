package dev.palindrome.processor.authoring.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ClassNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    add policy profiles       | AddPolicyProfiles
                    Add 'kind' to drafts      | AddKindToDrafts
                    class                     | Class
                    2fa secrets               | Revision2faSecrets
                    migration                 | MigrationRevision
                    string                    | StringRevision
                    !!!                       | RevisionRevision
                    таблица                   | RevisionRevision
                    """)
    void namesAClassAfterWords(String words, String name) {
        assertThat(ClassName.of(words, Set.of())).isEqualTo(name);
    }

    @Test
    void countsOnWhereANameIsInUseInSmallLettersOrCapitals() {
        assertThat(ClassName.of("add index", Set.of("addindex", "addindex2"))).isEqualTo("AddIndex3");
    }
}
