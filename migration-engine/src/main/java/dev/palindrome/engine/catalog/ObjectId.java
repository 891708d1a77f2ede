package dev.palindrome.engine.catalog;

import java.util.Comparator;

/**
 * What an object is called: its kind and its name as reports print it, quoted as SQL quotes it.
 *
 * <ul>
 *   <li>in a schema: {@code public.orders}, {@code public.ix_orders}, {@code public.total(integer, text)};
 *   <li>within another object: {@code public.orders.id}, {@code public.orders.orders_pkey}, {@code public.mood.'happy'};
 *   <li>in no schema: {@code audit} (a schema), {@code pgcrypto}, {@code (integer AS public.mood)} (a cast).
 * </ul>
 */
public record ObjectId(ObjectKind kind, String name) implements Comparable<ObjectId> {

    private static final Comparator<ObjectId> ORDER =
            Comparator.comparing(ObjectId::kind).thenComparing(ObjectId::name, CodePoints.ORDER);

    @Override
    public int compareTo(ObjectId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return kind.word() + " " + name;
    }
}
