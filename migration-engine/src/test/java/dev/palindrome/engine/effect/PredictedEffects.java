package dev.palindrome.engine.effect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.sql.effect.Circumstances;
import dev.palindrome.sql.effect.Effect;
import dev.palindrome.sql.effect.Effects;
import dev.palindrome.sql.effect.LockMode;
import dev.palindrome.sql.effect.Work;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.parse.Parse;
import dev.palindrome.sql.parse.ParsedStatement;
import dev.palindrome.sql.parse.PostgresParser;
import dev.palindrome.sql.replay.Replay;
import dev.palindrome.sql.schema.Origin;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.translate.Translation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the model says of statements, on a schema that it has replayed. */
final class PredictedEffects {

    private final PostgresParser parser = new PostgresParser();
    private final Schema schema = Schema.unknown(List.of("public"));

    PredictedEffects(String setup) {
        for (ParsedStatement statement : parsed(setup)) {
            for (Operation operation : translated(statement, setup, schema)) {
                Replay.apply(operation, schema, Origin.BEFORE);
            }
        }
    }

    MeasuredEffects of(String sql, int postgres) {
        SortedMap<String, String> locks = new TreeMap<>();
        SortedSet<String> rewritten = new TreeSet<>();
        SortedSet<String> scanned = new TreeSet<>();
        Map<String, LockMode> strongest = new HashMap<>();
        Schema fork = schema.fork();
        for (ParsedStatement statement : parsed(sql)) {
            List<Operation> operations = translated(statement, sql, fork);
            for (Operation operation : operations) {
                for (Effect effect : Effects.of(operation, new Circumstances(operations, false), fork, postgres)) {
                    if (wasThere(effect.relation())) {
                        add(effect, strongest, rewritten, scanned);
                    }
                }
                Replay.apply(operation, fork, Origin.BEFORE);
            }
        }
        strongest.forEach((relation, mode) -> locks.put(relation, mode.toString()));
        return new MeasuredEffects(locks, rewritten, scanned);
    }

    private static void add(
            Effect effect, Map<String, LockMode> strongest, SortedSet<String> rewritten, SortedSet<String> scanned) {
        String relation = effect.relation().toString();
        if (effect.lock() != LockMode.ACCESS_SHARE) {
            strongest.merge(relation, effect.lock(), (one, other) -> one.compareTo(other) < 0 ? other : one);
        }
        if (effect.work() == Work.REWRITE) {
            rewritten.add(relation);
        }
        if (effect.work().growsWithRows()) {
            scanned.add(relation);
        }
    }

    private boolean wasThere(QualifiedName relation) {
        return schema.table(relation).isPresent() || schema.view(relation).isPresent();
    }

    private List<ParsedStatement> parsed(String sql) {
        Parse parse = parser.parse(sql);
        assertThat(parse).as(sql).isInstanceOf(Parse.Accepted.class);
        return ((Parse.Accepted) parse).statements();
    }

    private static List<Operation> translated(ParsedStatement statement, String text, Schema schema) {
        return Translation.of(statement.tree(), statement.span(), text, schema, Origin.BEFORE);
    }
}
