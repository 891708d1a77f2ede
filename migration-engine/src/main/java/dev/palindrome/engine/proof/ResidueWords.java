package dev.palindrome.engine.proof;

import dev.palindrome.engine.catalog.Residue;
import dev.palindrome.model.report.VerifyResidue;
import java.util.List;
import java.util.stream.Collectors;

/** Residue as reports and messages show it. */
final class ResidueWords {

    private static final int SHOWN = 3;

    private ResidueWords() {}

    static List<VerifyResidue> report(List<Residue> residue) {
        return residue.stream().map(ResidueWords::report).toList();
    }

    private static VerifyResidue report(Residue residue) {
        return new VerifyResidue(
                change(residue),
                residue.kind().word(),
                residue.object(),
                residue.attribute(),
                residue.before(),
                residue.after());
    }

    private static VerifyResidue.Change change(Residue residue) {
        return switch (residue.change()) {
            case LEFT_BEHIND -> VerifyResidue.Change.LEFT_BEHIND;
            case LOST -> VerifyResidue.Change.LOST;
            case CHANGED -> VerifyResidue.Change.CHANGED;
        };
    }

    /** The first differences in short, and how many more there are. */
    static String summary(List<Residue> residue) {
        String first =
                residue.stream().limit(SHOWN).map(one -> report(one).summary()).collect(Collectors.joining(", "));
        return residue.size() <= SHOWN ? first : first + " and " + (residue.size() - SHOWN) + " more";
    }
}
