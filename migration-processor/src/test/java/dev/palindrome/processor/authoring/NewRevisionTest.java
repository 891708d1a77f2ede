package dev.palindrome.processor.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NewRevisionTest {

    @TempDir
    Path folder;

    private TestProject project;

    @BeforeEach
    void makeProject() {
        project = new TestProject(folder.resolve("project"));
    }

    @Test
    void startsAHistoryInAProjectWithoutSources() {
        Authoring authoring = author("Create tenants");

        Golden.assertMatches(NewRevisionTest.class, "startsAHistory", project.shown(authoring));
    }

    @Test
    void followsTheHeadInItsPackage() {
        project.configured("(ids = dev.palindrome.migration.IdFormat.UTC_SECOND)")
                .revision("CreateTenants", "20260105103000_create_tenants", "")
                .lock("head 20260105103000_create_tenants\n");

        Authoring authoring = author("Policy profiles for pack configuration");

        Golden.assertMatches(NewRevisionTest.class, "followsTheHead", project.shown(authoring));
    }

    @Test
    void comesAMinuteAfterAHeadThatIsNewerThanTheClock() {
        project.revision("CreateTenants", "202603011500_create_tenants", "");

        project.write(author("a")).write(author("a"));

        assertThat(project.read("src/main/migrations/main.lock")).isEqualTo("head 202603011502_a\n");
        assertThat(project.files()).containsKey("src/main/java/com/acme/db/A2.java");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class",
                "Migration",
                "a \"quoted\" \\u0041 one */",
                "two\nlines\tand more",
                "tabelle für benutzer 你好",
                "123",
                "%s %n {}"
            })
    void isSoundJavaWhateverTheDescription(String description) throws IOException {
        project.write(author(description)).write(author(description));

        CompiledProject.compile(project.sources(), folder.resolve("classes"));
    }

    @Test
    void keepsAPackageInfoThatConfiguresNothing() {
        project.java("package-info", "/** Ours. */ package com.acme.db;\n");

        project.write(author("create tenants"));

        assertThat(project.read("src/main/java/com/acme/db/package-info.java"))
                .isEqualTo("/** Ours. */ package com.acme.db;\n");
    }

    @Test
    void seesAHeadAmongSourcesThatDoNotCompile() {
        project.revision("CreateTenants", "202601051030_create_tenants", "")
                .java("Broken", "package com.acme.db; class Broken { void broken( { } // no Revision here\n")
                .java("Typo", "package com.acme.db; class Typo extends Missing { int a = \"b\"; }\n");

        assertThat(author("next").text()).contains("behind `202601051030_create_tenants`");
    }

    private Authoring author(String description) {
        return NewRevision.author(
                project.project(),
                new NewRevision.Request(description, Optional.empty(), Optional.empty(), "com.acme.db"));
    }
}
