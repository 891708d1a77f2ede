package dev.palindrome.sql.rule.rewrite;

import dev.palindrome.sql.operation.SessionOperation.SetSetting;
import dev.palindrome.sql.rule.Moment;
import dev.palindrome.sql.rule.Scene;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The time zone that a statement runs in. */
final class SessionTimeZone {

    private static final Set<String> UTC = Set.of("utc", "etc/utc", "gmt", "z", "zulu", "0");

    private SessionTimeZone() {}

    /** Whether the unit itself has set UTC: the driver of the application, not the server, gives it otherwise. */
    static boolean isUtc(Scene scene) {
        List<Moment> before = scene.before();
        for (int i = before.size() - 1; i >= 0; i--) {
            Moment moment = before.get(i);
            if (moment.operation() instanceof SetSetting set
                    && set.setting().equals("timezone")
                    && reaches(moment, scene)) {
                return set.values().size() == 1
                        && UTC.contains(set.values().get(0).toLowerCase(Locale.ROOT));
            }
        }
        return false;
    }

    private static boolean reaches(Moment moment, Scene scene) {
        boolean local = moment.operation() instanceof SetSetting set && set.local();
        return !local || (scene.transaction().isBlock() && moment.transaction().equals(scene.transaction()));
    }
}
