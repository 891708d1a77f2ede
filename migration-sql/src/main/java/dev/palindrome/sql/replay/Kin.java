package dev.palindrome.sql.replay;

import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Tables with those that inherit from them: {@code ALTER TABLE} changes both (manual, section 5.11). */
final class Kin {

    private Kin() {}

    /** The table, its partitions and other children, and theirs; each behind its parent. */
    static Set<QualifiedName> of(QualifiedName table, Schema schema) {
        Set<QualifiedName> kin = new LinkedHashSet<>();
        collect(table, schema, true, kin);
        return kin;
    }

    /** The table and its partitions, and theirs. */
    static Set<QualifiedName> partitions(QualifiedName table, Schema schema) {
        Set<QualifiedName> kin = new LinkedHashSet<>();
        collect(table, schema, false, kin);
        return kin;
    }

    private static void collect(QualifiedName table, Schema schema, boolean heirs, Set<QualifiedName> into) {
        if (!into.add(table)) {
            return;
        }
        List<Table> children = new ArrayList<>(schema.partitionsOf(table));
        if (heirs) {
            children.addAll(schema.heirsOf(table));
        }
        children.forEach(child -> collect(child.name(), schema, heirs, into));
    }

    /** The table and its kin, or with ONLY the table alone. */
    static Set<QualifiedName> of(QualifiedName table, boolean only, Schema schema) {
        return only ? Set.of(table) : of(table, schema);
    }

    /** Changes the table, and without ONLY all its kin. */
    static void change(QualifiedName table, boolean only, Schema schema, UnaryOperator<Table> change) {
        of(table, only, schema).forEach(one -> Tables.change(one, schema, change));
    }

    /** Changes the table and all its kin. */
    static void change(QualifiedName table, Schema schema, UnaryOperator<Table> change) {
        of(table, schema).forEach(one -> Tables.change(one, schema, change));
    }
}
