package dev.palindrome.engine.deploy;

import com.google.gson.JsonObject;
import java.util.Optional;

/** What the ledger says of a rollback besides that it happened. */
final class RollbackDetail {

    private RollbackDetail() {}

    static String json(Optional<String> reason, boolean dataLossAccepted) {
        JsonObject detail = new JsonObject();
        reason.ifPresent(text -> detail.addProperty("reason", text));
        if (dataLossAccepted) {
            detail.addProperty("dataLossAccepted", true);
        }
        return detail.toString();
    }
}
