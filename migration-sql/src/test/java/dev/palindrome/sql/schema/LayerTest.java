package dev.palindrome.sql.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.sql.schema.Links.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A long row of layers, each over the last: every one of them says for ever what a map of its own would say. */
final class LayerTest {

    private static final int ROW = 2_000;
    private static final int KEYS = 50;
    private static final QualifiedName FROM = new QualifiedName("s", "from");

    private final Random random = new Random(20261121);

    @Test
    void everyLayerOfARowKeepsWhatItSaid() {
        Layer<Integer, Integer> layer = Layer.<Integer, Integer>empty().over();
        List<Layer<Integer, Integer>> row = new ArrayList<>();
        List<Map<Integer, Integer>> expected = new ArrayList<>();
        Map<Integer, Integer> map = new HashMap<>();
        for (int i = 0; i < ROW; i++) {
            int key = random.nextInt(KEYS);
            if (random.nextInt(4) == 0) {
                layer.remove(key);
                map.remove(key);
            } else {
                layer.put(key, i);
                map.put(key, i);
            }
            row.add(layer);
            expected.add(Map.copyOf(map));
            layer = layer.onward();
        }
        for (int i = 0; i < ROW; i++) {
            Layer<Integer, Integer> one = row.get(i);
            Map<Integer, Integer> same = expected.get(i);
            assertThat(one.keys()).isEqualTo(same.keySet());
            same.forEach((key, value) -> assertThat(one.get(key)).isEqualTo(Optional.of(value)));
        }
    }

    @Test
    void allLinksOfARowKeepWhatTheySaid() {
        Links links = Links.none().over();
        List<Links> row = new ArrayList<>();
        List<Set<QualifiedName>> expected = new ArrayList<>();
        Set<QualifiedName> set = new LinkedHashSet<>();
        for (int i = 0; i < ROW; i++) {
            QualifiedName to = new QualifiedName("s", "t" + random.nextInt(KEYS));
            if (random.nextInt(4) == 0) {
                links.unlink(Kind.INDEX, FROM, to);
                set.remove(to);
            } else {
                links.link(Kind.INDEX, FROM, to);
                set.add(to);
            }
            row.add(links);
            expected.add(Set.copyOf(set));
            links = links.onward();
        }
        for (int i = 0; i < ROW; i++) {
            assertThat(row.get(i).of(Kind.INDEX, FROM)).isEqualTo(expected.get(i));
        }
    }

    @Test
    void aRowCanBeLongerThanAnyStack() {
        Links links = Links.none().over();
        for (int i = 0; i < 200_000; i++) {
            links.link(Kind.INDEX, FROM, new QualifiedName("s", "t" + i % KEYS));
            links = links.onward();
        }

        assertThat(links.of(Kind.INDEX, FROM)).hasSize(KEYS);
    }
}
