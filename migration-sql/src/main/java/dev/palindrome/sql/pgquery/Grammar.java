package dev.palindrome.sql.pgquery;

import com.dylibso.chicory.wasm.Parser;
import com.dylibso.chicory.wasm.WasmModule;
import dev.palindrome.sql.internal.pgquery.PgQuery;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** libpg_query, loaded: what all its instances share. */
public final class Grammar {

    private final WasmModule module;
    private final int dataStart;
    private final int[] data;

    private Grammar(WasmModule module, ByteBuffer image) {
        this.module = module;
        this.dataStart = image.getInt();
        this.data = new int[image.remaining() / Integer.BYTES];
        image.asIntBuffer().get(data);
    }

    /**
     * Loads what the build has made.
     *
     * @return the grammar
     */
    public static Grammar load() {
        byte[] code = resource("PgQuery.meta");
        // the build has validated it; to do it again would cost every start
        Parser parser = Parser.builder().withValidation(false).build();
        WasmModule module = parser.parse(() -> new ByteArrayInputStream(code));
        ByteBuffer image = ByteBuffer.wrap(resource("PgQuery.data")).order(ByteOrder.LITTLE_ENDIAN);
        return new Grammar(module, image);
    }

    WasmModule module() {
        return module;
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
