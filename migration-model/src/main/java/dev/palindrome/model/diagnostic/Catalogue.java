package dev.palindrome.model.diagnostic;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All codes of all topics. */
public final class Catalogue {

    private Catalogue() {}

    /**
     * Every code.
     *
     * @return the codes, sorted
     */
    public static List<Code> codes() {
        return Arrays.stream(Code.class.getPermittedSubclasses())
                .flatMap(topic -> Arrays.stream(topic.getEnumConstants()))
                .map(Code.class::cast)
                .sorted(Comparator.comparing(Code::code))
                .toList();
    }

    /**
     * Finds a code by its name, in any case.
     *
     * @param code for example {@code PAL030}
     * @return the code, or empty if there is none of that name
     */
    public static Optional<Code> find(String code) {
        String wanted = code.strip().toUpperCase(Locale.ROOT);
        return codes().stream().filter(one -> one.code().equals(wanted)).findFirst();
    }

    /**
     * The code that was probably meant.
     *
     * @param wrong an unknown code
     * @return the nearest known one, or empty if none is near
     */
    public static Optional<String> nearestTo(String wrong) {
        return NearestName.to(
                wrong.strip().toUpperCase(Locale.ROOT),
                codes().stream().map(Code::code).toList());
    }
}
