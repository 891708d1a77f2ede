package dev.palindrome.engine.plan;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.MigrationException;
import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.model.diagnostic.HistoryCode;
import dev.palindrome.model.diagnostic.NearestName;
import dev.palindrome.model.plan.Target;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes a target into a height: how many revisions are applied when it is reached.
 *
 * @param history the name of the history
 * @param ids the revisions that the target can mean, the oldest first
 * @param height how many of them are applied now
 */
public record Targets(String history, List<RevisionId> ids, int height) {

    private static final int SHOWN = 5;

    /** Copies the list. */
    public Targets {
        ids = List.copyOf(ids);
    }

    /** The height of a target; a target that means none or several is refused. */
    public int heightOf(Target target) {
        return target.accept(new Height());
    }

    private final class Height implements Target.Visitor<Integer> {
        @Override
        public Integer head() {
            return ids.size();
        }

        @Override
        public Integer base() {
            return 0;
        }

        @Override
        public Integer named(Target.Named target) {
            int exact = RevisionId.parse(target.text()).map(ids::indexOf).orElse(-1);
            return exact >= 0 ? exact + 1 : beginning(target.text());
        }

        @Override
        public Integer relative(Target.Relative target) {
            int wanted = height + target.by();
            if (wanted < 0 || wanted > ids.size()) {
                throw refused(HistoryCode.TARGET_BEYOND
                        .with("target", target)
                        .with("history", history)
                        .with("end", wanted < 0 ? "base" : "head")
                        .with("count", wanted < 0 ? height : ids.size() - height)
                        .diagnostic());
            }
            return wanted;
        }
    }

    private int beginning(String text) {
        List<Integer> found = IntStream.range(0, ids.size())
                .filter(i -> ids.get(i).value().startsWith(text))
                .boxed()
                .toList();
        if (found.size() == 1) {
            return found.get(0) + 1;
        }
        throw refused(found.isEmpty() ? unknown(text) : ambiguous(text, found));
    }

    private Diagnostic unknown(String text) {
        List<String> names = ids.stream().map(RevisionId::value).toList();
        return HistoryCode.UNKNOWN_TARGET
                .with("target", text)
                .with("history", history)
                .with(
                        "suggestion",
                        NearestName.to(text, names)
                                .map(name -> "-Dmigrations.target=" + name)
                                .orElse("`mvn migrations:status` lists the revisions"))
                .diagnostic();
    }

    private Diagnostic ambiguous(String text, List<Integer> found) {
        String candidates = found.stream()
                .limit(SHOWN)
                .map(i -> "-Dmigrations.target=" + ids.get(i))
                .collect(Collectors.joining("\n"));
        return HistoryCode.AMBIGUOUS_TARGET
                .with("target", text)
                .with("count", found.size())
                .with("candidates", candidates)
                .diagnostic();
    }

    private static MigrationException refused(Diagnostic diagnostic) {
        return new MigrationException(diagnostic, ExitStatus.USAGE);
    }
}
