package dev.palindrome.model.report;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of the ledger: what happened to a database, when, by whom.
 *
 * @param seq its place
 * @param at when, by the server's clock
 * @param actor the session's user
 * @param event what happened, for example {@code applied}
 * @param revision the revision that it happened to
 * @param deployment the deployment that did it
 * @param request the request that asked for it
 * @param detail the rest, a JSON object
 */
public record LedgerEvent(
        long seq,
        Instant at,
        String actor,
        String event,
        Optional<String> revision,
        String deployment,
        Optional<String> request,
        String detail) {}
