package dev.palindrome.sql.translate;

import dev.palindrome.sql.ast.Constraint;
import dev.palindrome.sql.schema.TableConstraint.OnDelete;
import java.util.Map;
import java.util.Optional;

/** What a foreign key says about deletions. The tree does not tell NO ACTION from nothing at all: the words do. */
final class WrittenActions {

    private static final Map<String, OnDelete> BY_LETTER = Map.of(
            "r", OnDelete.RESTRICT,
            "c", OnDelete.CASCADE,
            "n", OnDelete.SET_NULL,
            "d", OnDelete.SET_DEFAULT);

    private WrittenActions() {}

    static Optional<OnDelete> onDelete(Constraint key, StatementTokens tokens) {
        Optional<OnDelete> action = Optional.ofNullable(BY_LETTER.get(Names.of(key.fkDelAction())));
        return action.or(
                () -> saysOnDelete(key.location(), tokens) ? Optional.of(OnDelete.NO_ACTION) : Optional.empty());
    }

    /** Looks from the key's first word to the end of the column or constraint. */
    private static boolean saysOnDelete(int location, StatementTokens tokens) {
        int references = 0;
        int depth = 0;
        for (int i = tokens.at(location); i < tokens.count() && depth >= 0; i++) {
            references += tokens.is(i, "references") ? 1 : 0;
            if (references > 1 || (depth == 0 && tokens.isMark(i, ","))) {
                return false;
            }
            if (depth == 0 && tokens.is(i, "on") && tokens.is(i + 1, "delete")) {
                return true;
            }
            depth += tokens.depthChange(i);
        }
        return false;
    }
}
