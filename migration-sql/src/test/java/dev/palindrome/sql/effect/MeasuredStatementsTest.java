package dev.palindrome.sql.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.operation.SessionOperation.SetSetting;
import dev.palindrome.sql.parse.Parse;
import dev.palindrome.sql.parse.ParsedStatement;
import dev.palindrome.sql.parse.PostgresParser;
import dev.palindrome.sql.replay.Replay;
import dev.palindrome.sql.schema.Origin;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.translate.Translation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The model against a second measurement, which is not part of this repository: locks, rewrites and scans on four majors. */
class MeasuredStatementsTest {

    private static final List<Integer> MAJORS = List.of(14, 15, 17, 18);

    /** Kinds of relations that are compared: tables, partitioned ones, views, materialized views. */
    private static final Set<String> KINDS = Set.of("r", "p", "v", "m");

    /** Where the two differ, and why that is as it should be. */
    private static final Map<String, String> EXPLAINED = Map.of(
            "ALTER TABLE t ADD COLUMN x int DEFAULT vol()",
            "the body of a SQL function is not kept: it counts as volatile until it says otherwise",
            "ALTER TABLE t RENAME TO t2",
            "the measurement calls the table by its new name",
            "TRUNCATE child",
            "the new file is empty: nothing is rewritten, whatever the size",
            "TRUNCATE parent CASCADE",
            "the new file is empty: nothing is rewritten, whatever the size",
            "DO $$ BEGIN ALTER TABLE t ALTER COLUMN a TYPE bigint; END $$",
            "what code does is not seen; the rule about DDL in code says so");

    private record Found(Map<String, LockMode> locks, Set<String> rewritten, Set<String> scanned) {}

    private final PostgresParser parser = new PostgresParser();
    private final Schema schema = Schema.unknown(List.of("public"));

    @Test
    void saysWhatWasMeasured() throws IOException {
        String shared = System.getProperty("palindrome.shared");
        assumeTrue(shared != null, "the measurement is not part of this repository: -Dpalindrome.shared=<its folder>");
        run(Files.readString(Path.of(shared, "lint", "setup.sql")), schema, 14);
        SoftAssertions softly = new SoftAssertions();

        for (String line : Files.readAllLines(Path.of(shared, "lint", "truth.jsonl"))) {
            JsonObject statement = JsonParser.parseString(line).getAsJsonObject();
            String sql = statement.get("sql").getAsString();
            for (int major : MAJORS) {
                JsonObject measured = statement.getAsJsonObject(String.valueOf(major));
                if (!measured.has("error")) {
                    Found predicted = run(sql, schema.fork(), major);
                    if (EXPLAINED.containsKey(sql)) {
                        softly.assertThat(predicted)
                                .as("explained needlessly: " + sql)
                                .isNotEqualTo(found(measured));
                    } else {
                        softly.assertThat(predicted).as(sql + " on " + major).isEqualTo(found(measured));
                    }
                }
            }
        }

        softly.assertAll();
    }

    private Found found(JsonObject measured) {
        Map<String, LockMode> locks = new HashMap<>();
        measured.getAsJsonObject("locks").entrySet().forEach(lock -> {
            if (KINDS.contains(kind(lock.getKey()))) {
                lock.getValue()
                        .getAsJsonArray()
                        .forEach(mode -> keep(locks, name(lock.getKey()), mode(mode.getAsString())));
            }
        });
        Set<String> rewritten = measured.getAsJsonArray("rewritten").asList().stream()
                .map(JsonElement::getAsString)
                .filter(relation -> KINDS.contains(kind(relation)))
                .map(MeasuredStatementsTest::name)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> scanned = measured.getAsJsonObject("scanned").keySet().stream()
                .filter(relation -> wasThere(new QualifiedName("public", relation)))
                .collect(Collectors.toCollection(TreeSet::new));
        return new Found(locks, rewritten, scanned);
    }

    /** A relation is written as its name, a colon and its kind. */
    private static String kind(String relation) {
        return relation.substring(relation.lastIndexOf(':') + 1);
    }

    private static String name(String relation) {
        return relation.substring(0, relation.lastIndexOf(':')).replace(" (dropped)", "");
    }

    private static LockMode mode(String lock) {
        String words = lock.replaceFirst("Lock$", "").replaceAll("(?<=[a-z])(?=[A-Z])", "_");
        return LockMode.valueOf(words.toUpperCase(Locale.ROOT));
    }

    private static void keep(Map<String, LockMode> locks, String relation, LockMode mode) {
        if (mode != LockMode.ACCESS_SHARE) {
            locks.merge(relation, mode, (one, other) -> one.compareTo(other) < 0 ? other : one);
        }
    }

    private boolean wasThere(QualifiedName relation) {
        return schema.table(relation).isPresent() || schema.view(relation).isPresent();
    }

    /** Runs statements on a schema, in a session whose time zone is UTC unless they say otherwise, as the measurement did. */
    private Found run(String sql, Schema on, int major) {
        Found found = new Found(new HashMap<>(), new TreeSet<>(), new TreeSet<>());
        boolean utc = true;
        Parse parse = parser.parse(sql);
        assertThat(parse).as(sql).isInstanceOf(Parse.Accepted.class);
        for (ParsedStatement statement : ((Parse.Accepted) parse).statements()) {
            List<Operation> operations = Translation.of(statement.tree(), statement.span(), sql, on, Origin.BEFORE);
            for (Operation operation : operations) {
                if (operation instanceof SetSetting set && set.setting().equals("timezone")) {
                    utc = set.values().equals(List.of("UTC"));
                }
                Effects.of(operation, new Circumstances(operations, utc), on, major).stream()
                        .filter(effect -> wasThere(effect.relation()))
                        .forEach(effect -> add(effect, found));
                Replay.apply(operation, on, Origin.BEFORE);
            }
        }
        return found;
    }

    private static void add(Effect effect, Found found) {
        String relation = effect.relation().name();
        keep(found.locks(), relation, effect.lock());
        if (effect.work() == Work.REWRITE) {
            found.rewritten().add(relation);
        }
        if (effect.work().growsWithRows()) {
            found.scanned().add(relation);
        }
    }
}
