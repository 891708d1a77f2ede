package dev.palindrome.engine.replay;

import java.util.ArrayList;
import java.util.List;

/** How many ways back were whole, and those that promise more than they do. */
final class Tally {

    private final List<String> broken = new ArrayList<>();
    private int whole;

    void take(List<String> upgrade, Attempt attempt) {
        if (attempt.isBroken()) {
            broken.add(String.join(";\n", upgrade) + "\n=> " + attempt.words() + "\n");
        }
        whole += attempt.isWhole() ? 1 : 0;
    }

    List<String> broken() {
        return broken;
    }

    int whole() {
        return whole;
    }
}
