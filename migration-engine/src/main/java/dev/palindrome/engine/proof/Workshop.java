package dev.palindrome.engine.proof;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.MigrationException;
import dev.palindrome.engine.Pace;
import dev.palindrome.engine.plan.History;
import dev.palindrome.engine.server.ScratchServer;
import dev.palindrome.model.diagnostic.ProofCode;
import dev.palindrome.model.manifest.ManifestRevision;
import dev.palindrome.model.settings.PostgresMajors;
import dev.palindrome.sql.lex.Identifier;
import java.util.HashSet;
import java.util.Set;

/** What a history needs on a scratch server to be walked there: the roles that it names, and what makes lanes. */
final class Workshop implements AutoCloseable {

    private final LaneSettings settings;
    private final ScratchRoles roles;
    private final Set<ManifestRevision> changingRoles;

    private Workshop(LaneSettings settings, ScratchRoles roles, Set<ManifestRevision> changingRoles) {
        this.settings = settings;
        this.roles = roles;
        this.changingRoles = changingRoles;
    }

    static Workshop open(
            ScratchServer server, History history, ProofOptions options, Pace pace, ProofListener listener) {
        refuseUnknown(server);
        Scripts scripts = new Scripts(history);
        RolesOfMigrations roles = options.setup().map(RolesOfMigrations::of).orElseGet(RolesOfMigrations::none);
        Set<ManifestRevision> changingRoles = new HashSet<>();
        for (ManifestRevision revision : history.revisions()) {
            RolesOfMigrations some = scripts.roles(revision);
            roles = roles.and(some);
            if (some.changed()) {
                changingRoles.add(revision);
            }
        }
        LaneSettings settings = new LaneSettings(
                server,
                history.name(),
                history.schemas().stream().map(Identifier::new).toList(),
                scripts,
                options.setup(),
                pace);
        return new Workshop(settings, ScratchRoles.make(server, roles, listener), changingRoles);
    }

    private static void refuseUnknown(ScratchServer server) {
        if (server.major() > PostgresMajors.NEWEST) {
            throw new MigrationException(
                    ProofCode.SERVER_TOO_NEW
                            .with("version", server.version())
                            .with("newest", PostgresMajors.NEWEST)
                            .diagnostic(),
                    ExitStatus.USAGE);
        }
    }

    LaneSettings settings() {
        return settings;
    }

    Lanes lanes() {
        return new ScratchLanes(settings, roles);
    }

    /** The revisions that make, alter or drop roles, which all databases of a server share. */
    Set<ManifestRevision> changingRoles() {
        return changingRoles;
    }

    @Override
    public void close() {
        roles.close();
    }
}
