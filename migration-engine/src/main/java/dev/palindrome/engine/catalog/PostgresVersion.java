package dev.palindrome.engine.catalog;

/**
 * The version of the server that printed a catalog's texts.
 *
 * <p>Definitions are deparsed by the server and their text differs by major and can differ by minor, so only catalogs of
 * one version are compared.
 */
public record PostgresVersion(int major, int minor) {

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
