package dev.palindrome.it.story;

import dev.palindrome.it.build.MavenBuild;
import org.junit.jupiter.api.Test;

/** A build of several modules, of which some have a history. */
final class SeveralModulesStory {

    private static final String PARENT = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <groupId>com.acme</groupId>
              <artifactId>parent</artifactId>
              <version>1.0</version>
              <packaging>pom</packaging>
              <modules>
                <module>first</module>
                <module>second</module>
                <module>without</module>
              </modules>
              <build>
                <plugins>
                  <plugin>
                    <groupId>dev.palindrome</groupId>
                    <artifactId>migration-maven-plugin</artifactId>
                    <version>%s</version>
                  </plugin>
                </plugins>
              </build>
            </project>
            """;

    @Test
    void modulesAreProvenAndDeployedAtTheSameTime() {
        MavenBuild parent = MavenBuild.of("several-modules", "several");
        MavenBuild first = MavenBuild.of("a-history-of-two-revisions", "several/first");
        MavenBuild second = MavenBuild.of("a-history-of-two-revisions", "several/second");
        MavenBuild without = MavenBuild.of("a-fresh-project", "several/without");
        second.edit("pom.xml", "<artifactId>ledger</artifactId>", "<artifactId>second</artifactId>");
        without.edit("pom.xml", "<artifactId>fresh</artifactId>", "<artifactId>without</artifactId>");
        parent.write("pom.xml", PARENT.formatted(System.getProperty("palindrome.it.version")));

        parent.mvn("-T", "2", "verify", "migrations:apply", "migrations:status")
                .succeeds()
                .says("history main in")
                .neverSays("not marked @threadSafe");
        first.mvn("migrations:status").succeeds().says("at-head");
        second.mvn("migrations:status").succeeds().says("at-head");
    }
}
