package dev.palindrome.sql.script;

/**
 * Recognises the statements that PostgreSQL 14 to 18 refuse in a transaction block; the notes of each command's page in
 * part VI of the manual say so.
 *
 * <p>Decides by the words alone. What depends on the catalog counts as transactional where the ordinary case is: {@code
 * REINDEX TABLE} and {@code CLUSTER} of a partitioned table are refused too, and so is a procedure that commits. {@code
 * DROP SUBSCRIPTION} is refused while it has a slot, so it counts as non-transactional.
 */
final class NonTransactional {

    private NonTransactional() {}

    static boolean matches(TokenCursor cursor) {
        String first = cursor.word();
        cursor.skip();
        return switch (first) {
            case "vacuum" -> true;
            case "alter" -> alter(cursor);
            case "cluster" -> clusterOfEverything(cursor);
            case "create" -> create(cursor);
            case "discard" -> cursor.accept("all");
            case "drop" -> drop(cursor);
            case "reindex" -> reindex(cursor);
            default -> false;
        };
    }

    private static boolean create(TokenCursor cursor) {
        if (cursor.acceptAny("database", "tablespace")) {
            return true;
        }
        if (cursor.accept("subscription")) {
            return createsSlot(cursor);
        }
        cursor.accept("unique");
        return cursor.accept("index", "concurrently");
    }

    /** A slot is made unless that is said not to be, or nothing is to connect (manual, CREATE SUBSCRIPTION). */
    private static boolean createsSlot(TokenCursor cursor) {
        OptionList options = optionsBehindWith(cursor);
        return options.flag("create_slot").orElse(options.flag("connect").orElse(true));
    }

    private static boolean drop(TokenCursor cursor) {
        return cursor.acceptAny("database", "tablespace", "subscription") || cursor.accept("index", "concurrently");
    }

    private static boolean alter(TokenCursor cursor) {
        if (cursor.accept("system")) {
            return true;
        }
        if (cursor.accept("database")) {
            cursor.skipName();
            if (!cursor.accept("set")) {
                cursor.accept("with");
            }
            return cursor.accept("tablespace");
        }
        if (cursor.accept("subscription")) {
            cursor.skipName();
            return alterSubscription(cursor);
        }
        return cursor.accept("table") && detachesConcurrently(cursor);
    }

    private static boolean detachesConcurrently(TokenCursor cursor) {
        cursor.accept("if", "exists");
        cursor.accept("only");
        cursor.skipName();
        cursor.acceptMark("*");
        if (!cursor.accept("detach", "partition")) {
            return false;
        }
        cursor.skipName();
        return cursor.accept("concurrently");
    }

    private static boolean alterSubscription(TokenCursor cursor) {
        if (cursor.accept("refresh")) {
            return true;
        }
        if (cursor.accept("set", "publication")
                || cursor.accept("add", "publication")
                || cursor.accept("drop", "publication")) {
            return optionsBehindWith(cursor).flag("refresh").orElse(true);
        }
        if (cursor.accept("set")) {
            OptionList options = OptionList.read(cursor);
            return options.has("failover") || options.has("two_phase");
        }
        return false;
    }

    private static OptionList optionsBehindWith(TokenCursor cursor) {
        while (!cursor.atEnd() && !cursor.accept("with")) {
            cursor.skip();
        }
        return OptionList.read(cursor);
    }

    private static boolean clusterOfEverything(TokenCursor cursor) {
        OptionList.read(cursor);
        cursor.accept("verbose");
        return cursor.atEnd();
    }

    private static boolean reindex(TokenCursor cursor) {
        boolean concurrently = OptionList.read(cursor).flag("concurrently").orElse(false);
        if (cursor.acceptAny("schema", "database", "system")) {
            return true;
        }
        return concurrently || (cursor.acceptAny("table", "index") && cursor.accept("concurrently"));
    }
}
