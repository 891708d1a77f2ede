package dev.palindrome.processor.authoring.foreign;

import java.util.Optional;

/**
 * A step of another tool's history.
 *
 * @param name the name that its files or its folder have
 * @param upgrade the script that brings a database there
 * @param downgrade the script that takes it back, or empty if there is none
 */
public record ForeignRevision(String name, ForeignScript upgrade, Optional<ForeignScript> downgrade) {}
