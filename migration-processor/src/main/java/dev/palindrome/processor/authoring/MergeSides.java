package dev.palindrome.processor.authoring;

import java.util.Optional;

/**
 * The two texts that git put into one file when it could not merge them (manual of git-merge, "How conflicts are
 * presented"). Lines of the other side are blank, so that a line has the same number in all three texts.
 *
 * @param ours the text of the branch that was merged into
 * @param theirs the text of the branch that was merged
 * @param conflicted whether there are any markers
 * @param brokenAt the line of a marker that is out of place, or empty
 */
record MergeSides(String ours, String theirs, boolean conflicted, Optional<Integer> brokenAt) {

    private enum Part {
        BOTH,
        OURS,
        /** What both began with; shown with {@code merge.conflictStyle=diff3}, and of no concern. */
        ANCESTOR,
        THEIRS
    }

    static MergeSides of(String text) {
        StringBuilder ours = new StringBuilder();
        StringBuilder theirs = new StringBuilder();
        Part part = Part.BOTH;
        boolean conflicted = false;
        int number = 0;
        int opened = 0;
        for (String line : text.lines().toList()) {
            number++;
            Optional<Part> next = behindMarker(line);
            if (next.isPresent()) {
                if (!follows(part, next.get())) {
                    return new MergeSides("", "", true, Optional.of(number));
                }
                part = next.get();
                opened = part == Part.OURS ? number : opened;
                conflicted = true;
            }
            boolean content = next.isEmpty();
            ours.append(content && (part == Part.BOTH || part == Part.OURS) ? line : "")
                    .append('\n');
            theirs.append(content && (part == Part.BOTH || part == Part.THEIRS) ? line : "")
                    .append('\n');
        }
        Optional<Integer> brokenAt = part == Part.BOTH ? Optional.empty() : Optional.of(opened);
        return new MergeSides(ours.toString(), theirs.toString(), conflicted, brokenAt);
    }

    /** The part that a marker begins, or empty if the line is none. */
    private static Optional<Part> behindMarker(String line) {
        if (line.startsWith("<<<<<<<")) {
            return Optional.of(Part.OURS);
        } else if (line.startsWith("|||||||")) {
            return Optional.of(Part.ANCESTOR);
        } else if (line.equals("=======")) {
            return Optional.of(Part.THEIRS);
        } else if (line.startsWith(">>>>>>>")) {
            return Optional.of(Part.BOTH);
        }
        return Optional.empty();
    }

    private static boolean follows(Part part, Part next) {
        return switch (next) {
            case OURS -> part == Part.BOTH;
            case ANCESTOR -> part == Part.OURS;
            case THEIRS -> part == Part.OURS || part == Part.ANCESTOR;
            case BOTH -> part == Part.THEIRS;
        };
    }
}
