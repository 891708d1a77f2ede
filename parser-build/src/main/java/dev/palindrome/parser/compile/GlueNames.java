package dev.palindrome.parser.compile;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of a module's imports and exports, which emscripten has made short in the module and in its JavaScript alike.
 *
 * <p>Leading underscores, which JavaScript adds to C's names, are left out.
 */
final class GlueNames {

    /** The export that the JavaScript calls by no name: it runs what C does before {@code main}. */
    static final String CONSTRUCTORS = "wasm_call_ctors";

    private static final Pattern IMPORTS = Pattern.compile("wasmImports ?= ?\\{([^}]*)}");
    private static final Pattern IMPORT = Pattern.compile("(\\w+): ?_*(\\w+)");
    private static final Pattern EXPORT = Pattern.compile("\\b_*(\\w+)(?:\"])? ?= ?wasmExports\\[\"(\\w+)\"]");
    private static final Pattern NAMELESS = Pattern.compile("wasmExports\\[\"(\\w+)\"]\\(\\)");

    private final Map<String, String> imports = new HashMap<>();
    private final Map<String, String> exports = new HashMap<>();

    GlueNames(String javaScript) {
        Matcher table = IMPORTS.matcher(javaScript);
        if (table.find()) {
            IMPORT.matcher(table.group(1)).results().forEach(found -> imports.put(found.group(1), found.group(2)));
        }
        EXPORT.matcher(javaScript).results().forEach(found -> exports.put(found.group(2), found.group(1)));
        NAMELESS.matcher(javaScript).results().forEach(found -> exports.put(found.group(1), CONSTRUCTORS));
    }

    UnaryOperator<String> imports() {
        return shortName -> name(imports, shortName);
    }

    UnaryOperator<String> exports() {
        return shortName -> name(exports, shortName);
    }

    private static String name(Map<String, String> names, String shortName) {
        return Optional.ofNullable(names.get(shortName))
                .orElseThrow(() -> new IllegalArgumentException("the JavaScript has no name for `" + shortName + "`"));
    }
}
