package dev.palindrome.parser.link;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lambdas and method references of every shape that javac leaves, run one after the other. */
public final class Shapes implements Supplier<List<String>> {

    private final List<String> seen = new ArrayList<>();
    private final String field = "field";

    @Override
    public List<String> get() {
        captures(true, (byte) -1, 'c', (short) -2, 3, 4L, 5.5f, 6.5, "text", new int[] {7});
        references();
        conversions();
        nested(3);
        failure();
        seen.add(new Inner().name(List.of("b", "a")));
        seen.add(Greeting.polite().greet("you"));
        return List.copyOf(seen);
    }

    private void captures(
            boolean z, byte b, char c, short s, int i, long j, float f, double d, String text, int[] array) {
        Supplier<String> all = () -> field + z + b + c + s + i + j + f + d + text + array[0];
        Supplier<String> some = () -> text + d + i;
        Function<Integer, Function<Integer, Integer>> curried = one -> other -> one * i + other;
        Supplier<String> either = z ? all : some;
        seen.add(all.get() + some.get() + either.get() + curried.apply(10).apply(1));
    }

    private void references() {
        Function<String, Integer> unbound = String::length;
        Supplier<String> bound = field::trim;
        BiFunction<String, String, Boolean> two = String::startsWith;
        Function<String, StringBuilder> constructor = StringBuilder::new;
        IntFunction<String[]> array = String[]::new;
        Function<Object, String> ofInterface = Object::toString;
        Supplier<Map<String, Integer>> map = TreeMap::new;
        Consumer<String> dropped = seen::add;
        Function<int[], int[]> copied = int[]::clone;
        dropped.accept("accepted");
        seen.add(unbound.apply("four") + bound.get() + two.apply("ab", "a") + constructor.apply("made") + map.get());
        seen.add(array.apply(2).length + ofInterface.apply(List.of()) + copied.apply(new int[3]).length);
        seen.add(Stream.of("b", "a").sorted(Comparator.comparing(this::hidden)).toList() + join("a", "b"));
        Predicate<String> empty = String::isEmpty;
        seen.add("" + empty.negate().or("x"::equals).test(""));
    }

    private String hidden(String text) {
        return text + field;
    }

    private static String join(String... parts) {
        Function<String[], List<String>> list = Arrays::asList;
        return String.join("+", list.apply(parts));
    }

    private void conversions() {
        ToLongFunction<Integer> widened = Integer::intValue;
        ToIntFunction<Character> code = one -> one;
        ToIntFunction<Character> up = Character::getNumericValue;
        Comparator<Integer> unboxed = Integer::compare;
        IntFunction<Object> boxed = Integer::valueOf;
        IntFunction<Object> generic = List::of;
        IntPredicate even = one -> one % 2 == 0;
        LongSupplier length = field::length;
        BiFunction<Character, Character, Integer> characters = Character::compare;
        Function<Character, Long> wide = Shapes::wide;
        seen.add(widened.applyAsLong(1) + "," + code.applyAsInt('a') + "," + up.applyAsInt('7') + ","
                + unboxed.compare(1, 2) + "," + boxed.apply(8) + generic.apply(9) + even.test(2) + length.getAsLong()
                + characters.apply('a', 'b') + wide.apply('a'));
        seen.add(IntStream.range(0, 3).mapToObj(Integer::toString).collect(Collectors.joining(",")));
    }

    private static long wide(int number) {
        return number;
    }

    private void nested(int depth) {
        Runnable again = () -> nested(depth - 1);
        if (depth > 0) {
            again.run();
        }
        seen.add("depth " + depth);
    }

    private void failure() {
        Callable<String> failing = () -> {
            throw new java.io.IOException("on purpose");
        };
        Runnable serializable = (Runnable & Serializable) () -> seen.add("serializable");
        serializable.run();
        try {
            failing.call();
        } catch (Exception e) {
            seen.add(e.getMessage());
        }
    }

    /** A member of the nest. */
    private final class Inner {

        private String name(List<String> names) {
            return names.stream().map(name -> name + field).sorted().collect(Collectors.joining());
        }
    }

    /** An interface with lambdas in its own methods. */
    private interface Greeting {

        String greet(String whom);

        static Greeting polite() {
            Greeting plain = whom -> "hello " + whom;
            return plain.twice();
        }

        private Greeting twice() {
            return whom -> greet(whom) + ", " + this.greet(whom);
        }
    }
}
