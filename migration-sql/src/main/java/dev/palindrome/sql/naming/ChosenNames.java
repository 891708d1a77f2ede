package dev.palindrome.sql.naming;

import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Schema;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The names that PostgreSQL chooses where the text names nothing: table, columns and a label, shortened to 63 bytes, with a
 * number behind the label as long as the name is taken ({@code makeObjectName}, {@code ChooseRelationName} and
 * {@code ChooseConstraintName} in its sources). Names taken by the same statement count as well as those of the schema.
 */
public final class ChosenNames {

    /** One byte of NAMEDATALEN ends the name. */
    private static final int MOST_BYTES = 63;

    private final Schema schema;
    private final Set<QualifiedName> relations = new HashSet<>();
    private final Set<QualifiedName> constraints = new HashSet<>();
    private final Set<QualifiedName> freed = new HashSet<>();

    /**
     * Nothing chosen yet.
     *
     * @param schema knows the names that are taken already
     */
    public ChosenNames(Schema schema) {
        this.schema = schema;
    }

    /**
     * Says that the statement names a relation itself.
     *
     * @param name the relation's name
     */
    public void takeRelation(QualifiedName name) {
        relations.add(name);
    }

    /**
     * Says that the statement names a constraint itself.
     *
     * @param name the constraint's name
     */
    public void takeConstraint(QualifiedName name) {
        constraints.add(name);
    }

    /**
     * Says that the statement drops a constraint, and its index, before it makes others.
     *
     * @param name the constraint's name
     */
    public void free(QualifiedName name) {
        freed.add(name);
    }

    /**
     * Chooses the name of a sequence or of an index that no constraint owns.
     *
     * @param table the table
     * @param columns the columns that are part of the name
     * @param label the end of the name: {@code seq}, {@code idx}
     * @return the name, which is taken now
     */
    public QualifiedName relation(QualifiedName table, List<String> columns, String label) {
        return taken(relations, table, columns, label, this::isRelation);
    }

    /**
     * Chooses the name of a constraint that owns an index.
     *
     * @param table the table
     * @param columns the columns that are part of the name
     * @param label the end of the name: {@code pkey}, {@code key}, {@code excl}
     * @return the name, which is taken now
     */
    public QualifiedName indexConstraint(QualifiedName table, List<String> columns, String label) {
        QualifiedName name = taken(relations, table, columns, label, one -> isRelation(one) || isConstraint(one));
        constraints.add(name);
        return name;
    }

    /**
     * Chooses the name of another constraint.
     *
     * @param table the table or domain
     * @param columns the columns that are part of the name
     * @param label the end of the name: {@code check}, {@code fkey}
     * @return the name, which is taken now
     */
    public QualifiedName constraint(QualifiedName table, List<String> columns, String label) {
        return taken(constraints, table, columns, label, this::isConstraint);
    }

    private static QualifiedName taken(
            Set<QualifiedName> by,
            QualifiedName table,
            List<String> columns,
            String label,
            Predicate<QualifiedName> isTaken) {
        String addition = addition(columns);
        QualifiedName name = table.sibling(join(table.name(), addition, label));
        for (int pass = 1; isTaken.test(name); pass++) {
            name = table.sibling(join(table.name(), addition, label + pass));
        }
        by.add(name);
        return name;
    }

    private boolean isRelation(QualifiedName name) {
        return relations.contains(name) || (schema.knowsRelation(name) && !freed.contains(name));
    }

    private boolean isConstraint(QualifiedName name) {
        return constraints.contains(name) || (schema.knowsConstraint(name) && !freed.contains(name));
    }

    /** The columns, with underscores between them, as many as fit into a name. */
    private static String addition(List<String> columns) {
        StringBuilder joined = new StringBuilder();
        for (String column : columns) {
            if (bytes(joined.toString()) > MOST_BYTES) {
                break;
            }
            joined.append(joined.isEmpty() ? "" : "_").append(column);
        }
        return joined.toString();
    }

    /** Joins the parts; the longer of the first two loses bytes until everything fits. */
    private static String join(String first, String second, String label) {
        int room = MOST_BYTES - (bytes(label) + 1) - (second.isEmpty() ? 0 : 1);
        int ofFirst = bytes(first);
        int ofSecond = bytes(second);
        while (ofFirst + ofSecond > room) {
            if (ofFirst > ofSecond) {
                ofFirst--;
            } else {
                ofSecond--;
            }
        }
        String middle = second.isEmpty() ? "" : "_" + clipped(second, ofSecond);
        return clipped(first, ofFirst) + middle + "_" + label;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** As many whole characters as fit into the bytes. */
    static String clipped(String text, int mostBytes) {
        int end = 0;
        int used = 0;
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            used += bytes(text.substring(end, next));
            if (used > mostBytes) {
                break;
            }
            end = next;
        }
        return text.substring(0, end);
    }

    /** Names for the elements of an index, each once: a number behind those that are there already. */
    static String distinct(String name, List<String> before) {
        String distinct = name;
        for (int i = 1; before.contains(distinct); i++) {
            String number = String.valueOf(i);
            distinct = clipped(name, MOST_BYTES - number.length()) + number;
        }
        return distinct;
    }
}
