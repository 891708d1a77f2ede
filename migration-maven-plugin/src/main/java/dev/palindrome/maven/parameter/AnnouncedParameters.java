package dev.palindrome.maven.parameter;

import java.util.Map;
import java.util.Optional;

/** The parameters that are announced and not built yet: asking for one is no typing error, and must not be passed over. */
final class AnnouncedParameters {

    private static final String NOTHING_YET = "nothing takes its place yet";

    private static final Map<String, String> INSTEAD = Map.ofEntries(
            Map.entry(
                    "proof",
                    "`verify` always proves what there is, the schema; data, locks, row-level security and the rolling"
                            + " window are not proven yet"),
            Map.entry("postgresVersions", "prove one major at a time:\nmvn verify -Dmigrations.postgresVersion=17"),
            Map.entry("expectedSchema", NOTHING_YET),
            Map.entry("dump", "run a script before the base:\nmvn verify -Dmigrations.setup=setup.sql"),
            Map.entry("dryRun", "look at what would run:\nmvn migrations:plan"),
            Map.entry("plan", "look at what would run:\nmvn migrations:plan"),
            Map.entry("requireEvidence", NOTHING_YET),
            Map.entry("requireNoDrift", NOTHING_YET),
            Map.entry("window", NOTHING_YET),
            Map.entry("lastKnownGood", "name the revision:\nmvn migrations:rollback -Dmigrations.target=<id>"),
            Map.entry("artifact", "run the goal in the project that has the revisions"),
            Map.entry("timeout", NOTHING_YET),
            Map.entry("step", NOTHING_YET));

    private AnnouncedParameters() {}

    /** What to do without an announced parameter; empty for any other name. */
    static Optional<String> instead(String field) {
        return Optional.ofNullable(INSTEAD.get(field));
    }
}
