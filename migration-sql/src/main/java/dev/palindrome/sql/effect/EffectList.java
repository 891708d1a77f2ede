package dev.palindrome.sql.effect;

import dev.palindrome.sql.schema.QualifiedName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects effects: of several on one relation the strongest lock and the most work. */
final class EffectList {

    private final Map<QualifiedName, Effect> effects = new LinkedHashMap<>();

    void add(QualifiedName relation, LockMode lock, Work work) {
        effects.merge(relation, new Effect(relation, lock, work), EffectList::both);
    }

    private static Effect both(Effect one, Effect other) {
        return new Effect(one.relation(), greater(one.lock(), other.lock()), greater(one.work(), other.work()));
    }

    private static <E extends Enum<E>> E greater(E one, E other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    List<Effect> list() {
        return new ArrayList<>(effects.values());
    }
}
