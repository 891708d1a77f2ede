package dev.palindrome.parser.link;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Records of every type of component, compared. */
public final class Values implements Supplier<List<String>> {

    private record Nothing() {}

    private record All(
            boolean z,
            byte b,
            char c,
            short s,
            int i,
            long j,
            float f,
            double d,
            @Nullable String text,
            List<String> list) {}

    private record One(double number) {}

    @Override
    public List<String> get() {
        List<String> list = List.of("one");
        All all = new All(true, (byte) 1, 'c', (short) 2, 3, 4, 5, 6, "text", list);
        All same = new All(true, (byte) 1, 'c', (short) 2, 3, 4, 5, 6, "text", list);
        All last = new All(true, (byte) 1, 'c', (short) 2, 3, 4, 5, 6, "text", List.of());
        All without = new All(true, (byte) 1, 'c', (short) 2, 3, 4, 5, 6, null, list);
        return List.of(
                "same " + all.equals(same) + (all.hashCode() == same.hashCode()),
                "another " + all.equals(last) + all.equals(without) + without.equals(all),
                "of another type " + all.equals(new Nothing()),
                "nothing " + new Nothing().equals(new Nothing()) + new Nothing().hashCode(),
                "numbers " + new One(Double.NaN).equals(new One(Double.NaN)) + new One(0.0).equals(new One(-0.0)),
                new One(2).hashCode() + new One(2).toString());
    }
}
