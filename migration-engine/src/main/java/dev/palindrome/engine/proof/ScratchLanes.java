package dev.palindrome.engine.proof;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.MigrationException;
import dev.palindrome.engine.session.Session;
import dev.palindrome.engine.session.SqlState;
import dev.palindrome.engine.store.StoreInstaller;
import dev.palindrome.model.diagnostic.ExecutionCode;
import dev.palindrome.model.diagnostic.ProofCode;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Optional;

/** Lanes on a scratch server. */
final class ScratchLanes implements Lanes {

    private final LaneSettings settings;
    private final ScratchRoles roles;

    ScratchLanes(LaneSettings settings, ScratchRoles roles) {
        this.settings = settings;
        this.roles = roles;
    }

    @Override
    public Lane atBase() {
        String database = settings.server().createDatabase();
        try {
            furnish(database);
            return new ScratchLane(settings, database, new ArrayDeque<>());
        } catch (MigrationException e) {
            // or the roles that the setup names could not be dropped
            settings.server().dropDatabase(database);
            throw e;
        }
    }

    private void furnish(String database) {
        try (Session session = settings.open(database)) {
            setUp(session);
            new StoreInstaller(settings.store(), session).install(false, settings.history(), Optional.of("test"));
        } catch (SQLException e) {
            throw unusable(settings.target(database), e);
        }
    }

    private void setUp(Session session) {
        settings.setup().ifPresent(sql -> {
            try {
                session.execute(sql);
            } catch (SQLException e) {
                throw new MigrationException(
                        ProofCode.SETUP_FAILED
                                .with("message", SqlState.messageOf(e))
                                .with("sqlstate", SqlState.of(e))
                                .diagnostic(),
                        ExitStatus.VERIFICATION_FAILED,
                        e);
            }
        });
    }

    @Override
    public void forgetRoles() {
        roles.forgetTheirs();
    }

    static MigrationException unusable(String database, SQLException e) {
        return new MigrationException(
                ExecutionCode.UNREACHABLE
                        .with("database", database)
                        .with("message", SqlState.messageOf(e))
                        .with("sqlstate", SqlState.of(e))
                        .diagnostic(),
                ExitStatus.FAILED,
                e);
    }
}
