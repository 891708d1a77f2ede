package a;

import dev.palindrome.migration.Migration;
import dev.palindrome.migration.MigrationRegistry;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * The migrations of the history {@code main} in this package.
 */
@SuppressWarnings({"deprecation", "removal", "exports"})
@Generated("dev.palindrome.processor.MigrationProcessor")
public final class PalindromeMigrations implements MigrationRegistry {
    /**
     * The head of the whole history.
     */
    public static final String HEAD = "202601010001_second";

    /**
     * The hash over the ids and checksums of the whole history.
     */
    public static final String CHAIN_HASH = "";

    /**
     * Creates the registry; {@link java.util.ServiceLoader} does.
     */
    public PalindromeMigrations() {
    }

    @Override
    public String history() {
        return "main";
    }

    @Override
    public String head() {
        return HEAD;
    }

    @Override
    public String chainHash() {
        return CHAIN_HASH;
    }

    @Override
    public Map<String, Supplier<Migration>> migrations() {
        Map<String, Supplier<Migration>> migrations = new LinkedHashMap<>();
        add1(migrations);
        return Collections.unmodifiableMap(migrations);
    }

    private static void add1(Map<String, Supplier<Migration>> migrations) {
        migrations.put("202601010000_first", First::new);
        migrations.put("202601010001_second", Second::new);
    }
}
