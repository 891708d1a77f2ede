package dev.palindrome.it.bench;

import dev.palindrome.engine.Listener;
import dev.palindrome.engine.SystemPace;
import dev.palindrome.engine.connect.DatabaseConnections;
import dev.palindrome.engine.connect.DatabaseUrl;
import dev.palindrome.engine.connect.Login;
import dev.palindrome.engine.connect.SessionSetup;
import dev.palindrome.engine.deploy.Apply;
import dev.palindrome.engine.deploy.Environment;
import dev.palindrome.engine.deploy.Settings;
import dev.palindrome.engine.plan.History;
import dev.palindrome.engine.store.Deployer;
import dev.palindrome.migration.Migration;
import dev.palindrome.migration.MigrationRegistry;
import dev.palindrome.migration.Steps;
import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.checksum.Checksum;
import dev.palindrome.model.checksum.Sha256;
import dev.palindrome.model.manifest.Manifest;
import dev.palindrome.model.manifest.ManifestHeading;
import dev.palindrome.model.manifest.ManifestJson;
import dev.palindrome.model.manifest.ManifestRevision;
import dev.palindrome.model.manifest.ManifestRevision.DowngradeState;
import dev.palindrome.model.plan.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The engine, with all that it promises; reads the manifest and connects as a goal does, each time. */
final class PalindromeContender implements Contender {

    private static final String PLACE = "the benchmark";

    private final String manifestJson;
    private final Registry registry;

    PalindromeContender(Workload workload) {
        Manifest manifest = manifest(workload);
        this.manifestJson = ManifestJson.write(manifest);
        this.registry =
                new Registry(workload, manifest.chainHash().orElseThrow().value());
    }

    private static Manifest manifest(Workload workload) {
        List<ManifestRevision> revisions = new ArrayList<>();
        Optional<RevisionId> parent = Optional.empty();
        for (Workload.Entry entry : workload.revisions()) {
            RevisionId id = new RevisionId(entry.id());
            revisions.add(new ManifestRevision(
                    id,
                    parent,
                    "bench." + entry.name(),
                    entry.name(),
                    List.of(),
                    "",
                    "",
                    Optional.of(new Checksum(Checksum.PREFIX + Sha256.of(entry.upgrade() + entry.downgrade()))),
                    false,
                    DowngradeState.PRESENT,
                    List.of(),
                    List.of()));
            parent = Optional.of(id);
        }
        return new Manifest("main", 14, List.of("public"), revisions);
    }

    @Override
    public String name() {
        return "Palindrome";
    }

    @Override
    public void apply(BenchDatabase database) {
        ManifestHeading heading =
                ManifestJson.readHeading(PLACE, manifestJson).heading().orElseThrow();
        Environment environment = new Environment(
                connections(database),
                History.of(heading, this::manifest, List.of(registry)),
                Settings.of(new Deployer("benchmark", "benchmark", Optional.empty())),
                new SystemPace(),
                Listener.SILENT);
        new Apply(environment).run(new Apply.Request(Target.HEAD, false)).orElseThrow();
    }

    private Manifest manifest() {
        return ManifestJson.read(PLACE, manifestJson).manifest().orElseThrow();
    }

    /** As a goal connects. */
    private static DatabaseConnections connections(BenchDatabase database) {
        return new DatabaseConnections(
                DatabaseUrl.parse(database.url() + "?sslmode=disable", DatabaseUrl.Origin.PARAMETER),
                new Login(database.server().user(), Optional.empty(), "no password"),
                new SessionSetup(Optional.empty()),
                "palindrome");
    }

    private record Registry(Workload workload, String chainHash) implements MigrationRegistry {
        @Override
        public String history() {
            return "main";
        }

        @Override
        public String head() {
            return workload.revisions().get(workload.revisions().size() - 1).id();
        }

        @Override
        public Map<String, Supplier<Migration>> migrations() {
            Map<String, Supplier<Migration>> migrations = new LinkedHashMap<>();
            workload.revisions().forEach(entry -> migrations.put(entry.id(), () -> new Written(entry)));
            return migrations;
        }
    }

    private record Written(Workload.Entry entry) implements Migration {
        @Override
        public void upgrade(Steps steps) {
            steps.sql(entry.upgrade());
        }

        @Override
        public void downgrade(Steps steps) {
            steps.sql(entry.downgrade());
        }
    }
}
