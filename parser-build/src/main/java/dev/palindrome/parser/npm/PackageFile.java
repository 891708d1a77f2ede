package dev.palindrome.parser.npm;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** A file of the packages that the build uses. */
public enum PackageFile {
    /** The interfaces of all nodes. */
    NODE_TYPES("@pgsql/types/types.d.ts"),
    /** The enumerations that the nodes use. */
    ENUM_TYPES("@pgsql/types/enums.d.ts"),
    /** libpg_query, compiled by emscripten. */
    WASM("libpg-query/wasm/libpg-query.wasm"),
    /** What emscripten wrote to run it in a browser: the only place that knows the names of imports and exports. */
    GLUE("libpg-query/wasm/libpg-query.js"),
    /** The licence of libpg-query. */
    LICENSE("libpg-query/LICENSE");

    private final String inPackages;

    PackageFile(String inPackages) {
        this.inPackages = inPackages;
    }

    /** The path below the directory in which npm ran. */
    String path() {
        return "node_modules/" + inPackages;
    }

    /** The path below the classes. */
    String resource() {
        return "npm/" + inPackages;
    }

    /**
     * Reads the file as the build of this module has stored it.
     *
     * @return its content
     * @throws IOException if it is not there or cannot be read
     */
    public byte[] read() throws IOException {
        try (InputStream in = PackageFile.class.getResourceAsStream("/" + resource())) {
            if (in == null) {
                throw new FileNotFoundException(resource() + " is not on the class path: has parser-build been built?");
            }
            return in.readAllBytes();
        }
    }
}
