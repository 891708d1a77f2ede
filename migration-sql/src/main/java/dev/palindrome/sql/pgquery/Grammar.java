package dev.palindrome.sql.pgquery;

import dev.palindrome.sql.internal.pgquery.PgQuery;
import dev.palindrome.sql.wasm.Table;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** libpg_query, loaded: what all its instances share. */
public final class Grammar {

    private final long[] globals;
    private final Table table;
    private final int dataStart;
    private final int[] data;

    /** Reads what the build has written: the globals, the table and the data, each with its length or address before it. */
    private Grammar(ByteBuffer image) {
        this.globals = new long[image.getInt()];
        for (int i = 0; i < globals.length; i++) {
            globals[i] = image.getLong();
        }
        this.table = new Table(words(image.getInt(), image));
        this.dataStart = image.getInt();
        this.data = words(image.remaining() / Integer.BYTES, image);
    }

    private static int[] words(int count, ByteBuffer image) {
        int[] words = new int[count];
        image.asIntBuffer().get(words);
        image.position(image.position() + count * Integer.BYTES);
        return words;
    }

    /**
     * Loads what the build has made.
     *
     * @return the grammar
     */
    public static Grammar load() {
        return new Grammar(ByteBuffer.wrap(resource("PgQuery.data")).order(ByteOrder.LITTLE_ENDIAN));
    }

    /** The values of the globals before the first call; not to be changed. */
    long[] globals() {
        return globals;
    }

    /** The functions that are called by a pointer. */
    Table table() {
        return table;
    }

    int dataStart() {
        return dataStart;
    }

    /** What stands in the memory before the first call, in words; not to be changed. */
    int[] data() {
        return data;
    }

    private static byte[] resource(String name) {
        try (InputStream in = PgQuery.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException(name + " is missing: the jar is damaged, or was put together anew");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
