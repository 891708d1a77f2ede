package dev.palindrome.maven.parameter;

/**
 * What one parameter was given.
 *
 * @param name the parameter
 * @param text the value as written
 * @param place where it was written
 */
record Given(ParameterName name, String text, Place place) {

    /** Where values come from, the one that wins first. */
    enum Place {
        /** {@code -D} on the command line. */
        COMMAND_LINE,
        /** An environment variable. */
        ENVIRONMENT,
        /** The pom: {@code <configuration>}, or else {@code <properties>}; or, without either, the goal's default. */
        PROJECT
    }

    /** The parameter in the spelling of its place, for messages. */
    String origin() {
        return switch (place) {
            case COMMAND_LINE -> "`-D" + name.property() + "`";
            case ENVIRONMENT -> "the variable `" + name.variable() + "`";
            case PROJECT -> "`<" + name.field() + ">` in the pom";
        };
    }
}
