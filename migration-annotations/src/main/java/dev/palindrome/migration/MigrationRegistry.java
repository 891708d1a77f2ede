package dev.palindrome.migration;

import java.util.Map;
import java.util.function.Supplier;

/**
 * The revisions of one history in one package. The processor generates the implementations, which
 * {@link java.util.ServiceLoader} finds; nobody writes one by hand.
 *
 * <pre>{@code
 * for (MigrationRegistry registry : ServiceLoader.load(MigrationRegistry.class)) {
 *     System.out.println(registry.history() + " at " + registry.head());
 * }
 * }</pre>
 */
public interface MigrationRegistry {

    /**
     * The history that the revisions belong to.
     *
     * @return its name
     */
    String history();

    /**
     * The head of the whole history as it was compiled.
     *
     * @return the id of the head
     */
    String head();

    /**
     * The rolling hash over the ids and checksums of the whole history as it was compiled.
     *
     * @return the chain hash; empty if a compiler gave no checksums
     */
    String chainHash();

    /**
     * The revisions of this package, each with what creates its migration.
     *
     * @return suppliers by revision id, in chain order
     */
    Map<String, Supplier<Migration>> migrations();
}
