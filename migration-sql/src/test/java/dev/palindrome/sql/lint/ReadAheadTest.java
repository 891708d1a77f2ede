package dev.palindrome.sql.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.palindrome.sql.parse.PostgresParser;
import dev.palindrome.sql.script.Script;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReadAheadTest {

    private static final ScriptReader GRAMMAR = new GrammarReader(new PostgresParser(), 14);

    @AfterEach
    void noThreadIsLeft() {
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .doesNotContain("palindrome-read-ahead");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 15, 16, 500})
    void readsWhatItsReaderReads(int size) {
        List<Script> scripts = scripts(size);
        try (ReadAhead ahead = new ReadAhead(GRAMMAR, scripts)) {
            for (Script script : scripts) {
                assertThat(ahead.read(script)).isEqualTo(GRAMMAR.read(script));
            }
        }
    }

    @Test
    void readsInAnyOrderAndAlsoWhatWasNotAnnounced() {
        List<Script> scripts = scripts(300);
        List<Script> asked = new ArrayList<>(scripts);
        asked.add(Script.of("SELECT 'late'"));
        Collections.shuffle(asked, new Random(7));
        try (ReadAhead ahead = new ReadAhead(GRAMMAR, scripts)) {
            for (Script script : asked) {
                assertThat(ahead.read(script)).isEqualTo(GRAMMAR.read(script));
            }
        }
    }

    @Test
    void tellsAFailureWhereTheTextIsAskedFor() {
        List<Script> scripts = scripts(100);
        Script bad = scripts.get(40);
        ScriptReader failing = script -> {
            if (script.text().equals(bad.text())) {
                throw new IllegalArgumentException("bad");
            }
            return GRAMMAR.read(script);
        };
        try (ReadAhead ahead = new ReadAhead(failing, scripts)) {
            assertThat(ahead.read(scripts.get(39)).statements()).hasSize(1);
            assertThatThrownBy(() -> ahead.read(bad)).isInstanceOf(IllegalArgumentException.class);
            assertThat(ahead.read(scripts.get(41)).statements()).hasSize(1);
        }
    }

    @Test
    void readsOnlyALittleAhead() throws InterruptedException {
        AtomicInteger read = new AtomicInteger();
        ScriptReader counting = script -> {
            read.incrementAndGet();
            return GRAMMAR.read(script);
        };
        try (ReadAhead ahead = new ReadAhead(counting, scripts(1000))) {
            while (read.get() < 64) {
                Thread.sleep(1);
            }
            Thread.sleep(50);
            assertThat(read).hasValue(64);
            assertThat(ahead.read(Script.of("SELECT 1")).statements()).hasSize(1);
        }
    }

    private static List<Script> scripts(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> Script.of("ALTER TABLE t ADD COLUMN c" + i + " int"))
                .toList();
    }
}
