package dev.palindrome.sql.version;

import dev.palindrome.sql.ast.FuncCall;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.Nodes;
import dev.palindrome.sql.ast.StringValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The functions of {@code pg_catalog} that came after PostgreSQL 14, by their names; a name that 14 has too, for other
 * arguments, is none of them. A test asks servers of all versions.
 */
public final class NewerFunctions {

    private static final String CATALOG = "pg_catalog";

    private static final Map<String, Integer> SINCE = since();

    private NewerFunctions() {}

    /**
     * All of them.
     *
     * @return the version that each came with, by name
     */
    public static Map<String, Integer> all() {
        return SINCE;
    }

    /**
     * Looks through a statement.
     *
     * @param major the major version of the server
     * @param tree the statement
     * @return the calls of what a server of that version does not have by itself, in the order of the tree
     */
    public static List<Call> in(int major, Node tree) {
        List<Call> found = new ArrayList<>();
        Nodes.walk(tree, node -> {
            if (node instanceof FuncCall call) {
                of(call).filter(one -> one.since() > major).ifPresent(found::add);
            }
        });
        return found;
    }

    private static Optional<Call> of(FuncCall call) {
        List<String> names = call.funcname().stream()
                .filter(StringValue.class::isInstance)
                .map(name -> ((StringValue) name).sval())
                .toList();
        boolean qualified = names.size() == 2 && names.get(0).equals(CATALOG);
        if (names.size() != 1 && !qualified) {
            return Optional.empty();
        }
        String name = names.get(names.size() - 1);
        return Optional.ofNullable(SINCE.get(name)).map(since -> new Call(name, since, qualified));
    }

    private static Map<String, Integer> since() {
        Map<String, Integer> since = new HashMap<>();
        add(since, 15, "regexp_count", "regexp_instr", "regexp_like", "regexp_substr", "has_parameter_privilege");
        add(
                since,
                16,
                "any_value",
                "array_sample",
                "array_shuffle",
                "date_add",
                "date_subtract",
                "erf",
                "erfc",
                "json_agg_strict",
                "jsonb_agg_strict",
                "json_object_agg_strict",
                "jsonb_object_agg_strict",
                "json_object_agg_unique",
                "jsonb_object_agg_unique",
                "pg_input_error_info",
                "pg_input_is_valid",
                "random_normal");
        add(
                since,
                17,
                "pg_basetype",
                "to_bin",
                "to_oct",
                "to_regtypemod",
                "unicode_assigned",
                "unicode_version",
                "uuid_extract_timestamp",
                "uuid_extract_version",
                "xmltext");
        add(
                since,
                18,
                "array_reverse",
                "array_sort",
                "casefold",
                "crc32",
                "crc32c",
                "gamma",
                "lgamma",
                "uuidv4",
                "uuidv7");
        return Map.copyOf(since);
    }

    private static void add(Map<String, Integer> since, int major, String... names) {
        for (String name : names) {
            since.put(name, major);
        }
    }

    /**
     * A call of a function that came later.
     *
     * @param name the function
     * @param since the first version that has it
     * @param qualified whether the schema of the server's own functions is written, so that it can be no other
     */
    public record Call(String name, int since, boolean qualified) {}
}
