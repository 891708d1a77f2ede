package dev.palindrome.maven.testing;

import dev.palindrome.engine.server.BinariesArtifact;
import dev.palindrome.engine.testing.PostgresServer;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.List;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.transfer.ArtifactNotFoundException;

/** Maven's resolver, of which the goals use one method. */
final class TestRepository {

    private TestRepository() {}

    /** Has the PostgreSQL binaries that the build has fetched for the tests. */
    static RepositorySystem ofBuild() {
        return resolving((proxy, method, arguments) -> {
            ArtifactRequest request = (ArtifactRequest) arguments[1];
            Artifact wanted = request.getArtifact();
            BinariesArtifact binaries =
                    new BinariesArtifact(wanted.getGroupId(), wanted.getArtifactId(), wanted.getVersion());
            return new ArtifactResult(request)
                    .setArtifact(wanted.setFile(PostgresServer.jar(binaries).toFile()));
        });
    }

    /** Has nothing. */
    static RepositorySystem empty() {
        return resolving((proxy, method, arguments) -> {
            ArtifactRequest request = (ArtifactRequest) arguments[1];
            ArtifactResult result = new ArtifactResult(request);
            result.addException(new ArtifactNotFoundException(request.getArtifact(), null));
            throw new ArtifactResolutionException(List.of(result));
        });
    }

    private static RepositorySystem resolving(InvocationHandler resolver) {
        return (RepositorySystem) Proxy.newProxyInstance(
                TestRepository.class.getClassLoader(), new Class<?>[] {RepositorySystem.class}, resolver);
    }
}
