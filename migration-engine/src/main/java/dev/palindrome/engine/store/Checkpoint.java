package dev.palindrome.engine.store;

import java.util.List;
import java.util.Optional;

/**
 * How far a backfill has come. Keys are their columns as text, so that keys of any type fit.
 *
 * @param lastKey the key of the last row that is done; empty before the first batch
 * @param highKey the highest key when the backfill began; empty if there was no row
 * @param rows how many rows were changed
 * @param batchSize how many rows the next batch looks at
 */
public record Checkpoint(Optional<List<String>> lastKey, Optional<List<String>> highKey, long rows, int batchSize) {}
