package dev.palindrome.processor.authoring;

import dev.palindrome.model.diagnostic.ChainCode;
import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.model.diagnostic.LockFileCode;
import dev.palindrome.model.gate.CompileGate;
import dev.palindrome.model.gate.Finding;
import dev.palindrome.model.gate.GateInput;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the compile gate says of a chain, as far as the goals cannot go on with it. */
final class ChainFindings {

    /** What {@code rebase} cannot mend, because the sources do not tell what was meant. */
    private static final Set<Code> UNMENDABLE = Set.of(
            ChainCode.DUPLICATE_ID,
            ChainCode.UNKNOWN_PARENT,
            ChainCode.CYCLE,
            ChainCode.MALFORMED_ID,
            LockFileCode.RELEASED_REMOVED);

    private static final Set<Code> FORKS = Set.of(ChainCode.FORK, ChainCode.SEVERAL_BASES);

    private ChainFindings() {}

    /** Why the forks of the chain cannot be undone. */
    static List<Diagnostic> unmendable(GateInput input) {
        return all(input).filter(found -> UNMENDABLE.contains(found.code())).toList();
    }

    /** Why the chain has no one head. */
    static List<Diagnostic> noHead(GateInput input) {
        return all(input)
                .filter(found -> UNMENDABLE.contains(found.code()) || FORKS.contains(found.code()))
                .toList();
    }

    private static Stream<Diagnostic> all(GateInput input) {
        return new CompileGate(Set.of()).judge(input).findings().stream().map(Finding::diagnostic);
    }
}
