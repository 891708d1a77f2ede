package dev.palindrome.engine.replay;

import java.util.List;
import java.util.Random;

/** Statements about a few tables, most of which a server accepts at some time; it decides. */
final class RandomStatements {

    private static final List<String> FORMS = List.of(
            "CREATE TABLE @t (id serial PRIMARY KEY, c0 int, c1 text UNIQUE, c2 int CHECK (c2 > 0), c3 int)",
            "CREATE TABLE @t (c0 int, c1 int REFERENCES @t, c2 int GENERATED ALWAYS AS IDENTITY, c3 int PRIMARY KEY)",
            "CREATE TABLE @t (LIKE @t INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING IDENTITY)",
            "CREATE TABLE @t (@c int, @c int NOT NULL) INHERITS (@t)",
            "CREATE TABLE @t (c0 int, c1 int, UNIQUE (c0, c1), c2 int DEFAULT 4, PRIMARY KEY (c0)) PARTITION BY LIST (c0)",
            "CREATE TABLE @t PARTITION OF @t FOR VALUES IN (@n)",
            "ALTER TABLE @t ATTACH PARTITION @t FOR VALUES IN (@n)",
            "ALTER TABLE @t DETACH PARTITION @t",
            "CREATE TABLE @t AS SELECT * FROM @t",
            "DROP TABLE @t",
            "DROP TABLE @t CASCADE",
            "ALTER TABLE @t RENAME TO @t",
            "ALTER TABLE @t SET SCHEMA @s",
            "ALTER TABLE @t ADD COLUMN @c int",
            "ALTER TABLE @t ADD @c bigserial, ADD @c numeric(5) DEFAULT 1 CHECK (@c > 0)",
            "ALTER TABLE @t ADD COLUMN IF NOT EXISTS @c int UNIQUE REFERENCES @t ON DELETE CASCADE",
            "ALTER TABLE @t DROP COLUMN @c",
            "ALTER TABLE @t DROP COLUMN @c CASCADE",
            "ALTER TABLE @t RENAME @c TO @c",
            "ALTER TABLE @t ALTER @c TYPE bigint",
            "ALTER TABLE @t ALTER @c SET NOT NULL, ALTER @c SET DEFAULT 3",
            "ALTER TABLE @t ALTER @c DROP NOT NULL",
            "ALTER TABLE @t ALTER @c DROP DEFAULT",
            "ALTER TABLE @t ADD CHECK (@c > 1)",
            "ALTER TABLE @t ADD CHECK (@c > @c) NOT VALID",
            "ALTER TABLE @t ADD UNIQUE (@c, @c)",
            "ALTER TABLE @t ADD PRIMARY KEY (@c)",
            "ALTER TABLE @t ADD FOREIGN KEY (@c) REFERENCES @t NOT VALID",
            "ALTER TABLE @t ADD CONSTRAINT @i CHECK (@c < 9), ADD CONSTRAINT @i UNIQUE (@c)",
            "ALTER TABLE @t ADD CONSTRAINT @i UNIQUE USING INDEX @i",
            "ALTER TABLE @t VALIDATE CONSTRAINT @i",
            "ALTER TABLE @t RENAME CONSTRAINT @i TO @i",
            "ALTER TABLE @t DROP CONSTRAINT @i",
            "ALTER TABLE @t DROP CONSTRAINT IF EXISTS @i CASCADE",
            "CREATE INDEX ON @t (@c)",
            "CREATE UNIQUE INDEX @i ON @t (@c)",
            "CREATE INDEX ON @t (lower(@c::text), @c DESC) WHERE @c > 0",
            "DROP INDEX @i",
            "ALTER INDEX @i RENAME TO @i",
            "CREATE VIEW @v AS SELECT c0, c1 FROM @t",
            "CREATE OR REPLACE VIEW @v AS SELECT 1 AS one FROM @t",
            "ALTER VIEW @v RENAME TO @v",
            "DROP VIEW @v CASCADE",
            "ALTER TABLE @t ENABLE ROW LEVEL SECURITY",
            "CREATE POLICY @i ON @t USING (@c > 0)",
            "DROP POLICY @i ON @t");

    private final Random random;

    RandomStatements(long seed) {
        this.random = new Random(seed);
    }

    String next() {
        StringBuilder sql = new StringBuilder();
        String form = FORMS.get(random.nextInt(FORMS.size()));
        for (int i = 0; i < form.length(); i++) {
            if (form.charAt(i) == '@') {
                i++;
                sql.append(name(form.charAt(i)));
            } else {
                sql.append(form.charAt(i));
            }
        }
        return sql.toString();
    }

    private String name(char kind) {
        return switch (kind) {
            case 's' -> random.nextBoolean() ? "one" : "public";
            case 't' -> (random.nextInt(6) == 0 ? "one." : "") + "t" + random.nextInt(5);
            case 'n' -> String.valueOf(random.nextInt(9));
            default -> kind + String.valueOf(random.nextInt(4));
        };
    }
}
