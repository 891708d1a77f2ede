package dev.palindrome.maven.database;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.MigrationException;
import dev.palindrome.engine.server.Binaries;
import dev.palindrome.engine.server.BinariesArtifact;
import dev.palindrome.model.diagnostic.PluginCode;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/** Fetches PostgreSQL's binaries as Maven fetches everything: with the build's repositories, mirrors, proxies and checksums. */
public final class MavenBinaries implements Binaries {

    private final RepositorySystem system;
    private final RepositorySystemSession session;
    private final List<RemoteRepository> repositories;

    /**
     * Knows where to fetch from.
     *
     * @param system Maven's resolver
     * @param session the build's session with it
     * @param repositories the build's repositories
     */
    public MavenBinaries(
            RepositorySystem system, RepositorySystemSession session, List<RemoteRepository> repositories) {
        this.system = system;
        this.session = session;
        this.repositories = List.copyOf(repositories);
    }

    @Override
    public Path jar(BinariesArtifact artifact) {
        DefaultArtifact wanted =
                new DefaultArtifact(artifact.groupId(), artifact.artifactId(), "jar", artifact.version());
        try {
            return system.resolveArtifact(session, new ArtifactRequest(wanted, repositories, "migrations"))
                    .getArtifact()
                    .getFile()
                    .toPath();
        } catch (ArtifactResolutionException e) {
            throw new MigrationException(
                    PluginCode.ARTIFACT_UNRESOLVED
                            .with("artifact", artifact.coordinates())
                            .with("problem", String.valueOf(e.getMessage()))
                            .diagnostic(),
                    ExitStatus.USAGE,
                    e);
        }
    }
}
