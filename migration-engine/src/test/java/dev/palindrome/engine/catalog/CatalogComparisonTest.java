package dev.palindrome.engine.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class CatalogComparisonTest {

    private static final PostgresVersion SERVER = new PostgresVersion(18, 4);
    private static final CatalogObject TABLE = object(ObjectKind.TABLE, "s.t", "t", null, 0, Map.of());

    @Test
    void tellsALostTableWithItsColumnsAsOneFinding() {
        Catalog before = catalog(TABLE, column("b", 2), column("a", 1));

        CatalogComparison comparison = CatalogComparison.between(before, catalog());

        assertThat(comparison.residue())
                .containsExactly(new Residue(
                        Change.LOST,
                        ObjectKind.TABLE,
                        "s.t",
                        Optional.empty(),
                        Optional.of("CREATE TABLE s.t (a integer, b integer)"),
                        Optional.empty()));
        assertThat(comparison.verdict()).isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void tellsTheOrderOfColumnsLastAndAsAVerdictOfItsOwn() {
        Catalog before = catalog(TABLE, column("a", 1), column("b", 2));
        Catalog swapped = catalog(TABLE, column("b", 1), column("a", 2));
        Catalog swappedAndMore = catalog(TABLE, column("b", 1), column("a", 2), column("c", 3));

        CatalogComparison orderOnly = CatalogComparison.between(before, swapped);
        CatalogComparison both = CatalogComparison.between(before, swappedAndMore);

        assertThat(orderOnly.verdict()).isEqualTo(Verdict.COLUMN_ORDER);
        assertThat(both.verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(both.residue())
                .map(Residue::toString)
                .containsExactly(
                        "left-behind column s.t.c: - => c integer", "changed table s.t (column order): a, b => b, a");
    }

    @Test
    void pairsWhatIsEqualButForItsName() {
        ObjectId table = TABLE.id();
        Catalog before = catalog(
                TABLE, object(ObjectKind.INDEX, "s.i", "i", table, 0, Map.of("definition", "CREATE INDEX ON s.t (a)")));
        Catalog after = catalog(
                TABLE, object(ObjectKind.INDEX, "s.j", "j", table, 0, Map.of("definition", "CREATE INDEX ON s.t (a)")));

        assertThat(CatalogComparison.between(before, after).residue())
                .map(Residue::toString)
                .containsExactly("changed index s.i (name): i => j");
    }

    @Test
    void refusesCatalogsThatTwoVersionsPrinted() {
        Catalog other = new Catalog(new PostgresVersion(17, 9), List.of());

        assertThatThrownBy(() -> CatalogComparison.between(catalog(), other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("18.4")
                .hasMessageContaining("17.9");
    }

    @Test
    void ordersNamesByCodePointAlsoBeyondTheBasicMultilingualPlane() {
        List<String> names = List.of("a", "b", "\uffee", "\ud834\udd1e");

        assertThat(names).isSortedAccordingTo(CodePoints.ORDER);
    }

    private static Catalog catalog(CatalogObject... objects) {
        return new Catalog(SERVER, List.of(objects));
    }

    private static CatalogObject column(String name, int position) {
        return object(ObjectKind.COLUMN, "s.t." + name, name, TABLE.id(), position, Map.of("type", "integer"));
    }

    private static CatalogObject object(
            ObjectKind kind,
            String name,
            String localName,
            @Nullable ObjectId parent,
            int position,
            Map<String, String> attributes) {
        return new CatalogObject(
                new ObjectId(kind, name),
                localName,
                Optional.ofNullable(parent),
                position == 0 ? OptionalInt.empty() : OptionalInt.of(position),
                Optional.empty(),
                new TreeMap<>(attributes));
    }
}
