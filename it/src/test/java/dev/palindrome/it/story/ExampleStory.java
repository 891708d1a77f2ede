package dev.palindrome.it.story;

import dev.palindrome.it.build.MavenBuild;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The example application of the README. */
final class ExampleStory {

    @Test
    void theExampleIsProvenAndDeployed() {
        MavenBuild build = MavenBuild.copy(Path.of("example"), "example");

        build.mvn("verify").succeeds().says("22 identical, 1 waived; 3 of 3 walks");
        build.mvn("migrations:apply", "migrations:status").succeeds().says("at-head");
        build.mvn("migrations:stamp").failsWith("PAL403", 1);
    }
}
