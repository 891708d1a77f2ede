package dev.palindrome.processor.authoring;

import java.nio.file.Path;

/**
 * A file as it is to be.
 *
 * @param path the file, which need not exist
 * @param newContent its whole content, written as UTF-8
 */
public record FileChange(Path path, String newContent) {}
