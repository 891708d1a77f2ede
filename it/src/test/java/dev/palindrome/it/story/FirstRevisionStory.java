package dev.palindrome.it.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.it.build.MavenBuild;
import org.junit.jupiter.api.Test;

/** From a project without a history to a deployed revision. */
final class FirstRevisionStory {

    @Test
    void aFreshProjectIsToldWhatToFillInAndIsDeployed() {
        MavenBuild build = MavenBuild.of("a-fresh-project", "fresh");

        build.mvn("migrations:new", "-Dmigrations.description=create tenants").succeeds();
        String revision = build.source("CreateTenants.java");

        build.mvn("process-classes").failsWith("PAL031", -1);

        build.fill(revision, "CREATE TABLE tenants (id uuid PRIMARY KEY)", "DROP TABLE tenants");
        build.mvn("verify").succeeds().says("1 identical").says("3 of 3 walks");
        assertThat(build.read("target/migrations/verify.json"))
                .contains("\"ok\": true", "\"roundTrip\": \"identical\"");

        build.mvn("migrations:apply")
                .succeeds()
                .says("no migrations.url: working on the embedded PostgreSQL 14")
                .says("create_tenants (");
        build.mvn("migrations:apply").succeeds().says("nothing to do");
        build.mvn("migrations:status").succeeds().says("at-head");
        build.mvn("migrations:rollback", "-Dmigrations.reason=wrong table")
                .succeeds()
                .says("downgrade");
        build.mvn("migrations:status", "-Dmigrations.format=json", "-Dmigrations.output=status.json")
                .succeeds();
        assertThat(build.read("status.json")).contains("\"state\": \"behind\"", "\"current\": null");
        build.mvn("migrations:history").succeeds().says("create_tenants");
    }
}
