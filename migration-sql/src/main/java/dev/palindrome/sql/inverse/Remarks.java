package dev.palindrome.sql.inverse;

import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Remark;
import dev.palindrome.sql.schema.Schema;
import java.util.List;
import java.util.function.Predicate;

/** Says again what was said about an object. */
final class Remarks {

    private static final String NOTHING = " IS NULL";

    private Remarks() {}

    static List<Line> all(String kind, QualifiedName name, Before before) {
        return those(kind, name, remark -> true, before);
    }

    static List<Line> ofRelation(QualifiedName name, Before before) {
        return all(Schema.RELATION, name, before);
    }

    static List<Line> those(String kind, QualifiedName name, Predicate<Remark> which, Before before) {
        return before.schema().remarks(kind, name).stream()
                .filter(which)
                .filter(remark -> !remark.wording().after().endsWith(NOTHING))
                .map(remark -> (Line) new Line.Sql(remark.wording().with(before.name(name))))
                .toList();
    }
}
