package dev.palindrome.engine.proof;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.connect.ConnectionSource;
import dev.palindrome.engine.plan.Body;
import dev.palindrome.engine.plan.History;
import dev.palindrome.engine.plan.StepCollector;
import java.util.List;
import java.util.SortedSet;

/**
 * The roles that a history's upgrades name, made on a server that is ours: on a real one somebody else has made them, and
 * there we never do.
 */
public final class MissingRoles {

    private final History history;

    /**
     * Knows what is missed.
     *
     * @param history whose migrations name the roles
     */
    public MissingRoles(History history) {
        this.history = history;
    }

    /** Makes those that the server lacks, without login, and returns them. */
    public SortedSet<String> make(ConnectionSource source) {
        return new ServerRoles(source, ExitStatus.FAILED)
                .make(RolesOfMigrations.of(upgrades()))
                .ours();
    }

    private List<Body> upgrades() {
        return history.revisions().stream()
                .map(revision -> new StepCollector(revision.id(), history.migration(revision)).upgrade())
                .toList();
    }
}
