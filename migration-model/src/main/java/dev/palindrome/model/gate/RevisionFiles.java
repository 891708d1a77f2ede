package dev.palindrome.model.gate;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells which files a revision is made from, for messages that send somebody there. */
@FunctionalInterface
public interface RevisionFiles {

    /** What the names of classes tell: the source, below whichever source root holds it. */
    RevisionFiles BY_NAME = className -> {
        String source = className.split("\\$", 2)[0].replace('.', '/') + ".java";
        return new Origin(source, source, List.of());
    };

    /**
     * Finds the files of a revision.
     *
     * @param className the class of the revision, by binary name
     * @return its files
     */
    Origin of(String className);

    /**
     * The files of a revision.
     *
     * @param source the path of its class in the project, with slashes
     * @param place the same with the class's line behind a colon, where that is known
     * @param read the paths of what it reads besides: scripts, and sources of constants
     */
    record Origin(String source, String place, List<String> read) {

        /** Copies the list. */
        public Origin {
            read = List.copyOf(read);
        }

        /** The paths as a command takes them. */
        String arguments() {
            return Stream.concat(Stream.of(source), read.stream()).collect(Collectors.joining(" "));
        }

        /** The places as a sentence takes them. */
        String inWords() {
            return Stream.concat(Stream.of(place), read.stream())
                    .map(path -> "`" + path + "`")
                    .collect(Collectors.joining(" or "));
        }
    }
}
