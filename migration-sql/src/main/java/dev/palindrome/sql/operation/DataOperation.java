package dev.palindrome.sql.operation;

import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.lex.Span;
import dev.palindrome.sql.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is done to rows. */
public sealed interface DataOperation extends Operation {

    /**
     * {@code INSERT}, {@code COPY … FROM}.
     *
     * @param span where it stands
     * @param table the table
     * @param reads the relations that the rows come from; none for {@code VALUES}
     * @param onConflict whether a row that is there already is no error
     */
    record Insert(Span span, QualifiedName table, Set<QualifiedName> reads, boolean onConflict)
            implements DataOperation {

        /** Copies the set. */
        public Insert {
            reads = Set.copyOf(reads);
        }
    }

    /**
     * {@code UPDATE}.
     *
     * @param span where it stands
     * @param table the table
     * @param columns the columns that it sets
     * @param where which rows, or empty for all
     * @param selective whether the condition can leave rows out: false without one and for {@code WHERE true}
     */
    record Update(Span span, QualifiedName table, List<String> columns, Optional<Node> where, boolean selective)
            implements DataOperation {

        /** Copies the list. */
        public Update {
            columns = List.copyOf(columns);
        }
    }

    /**
     * {@code DELETE}.
     *
     * @param span where it stands
     * @param table the table
     * @param where which rows, or empty for all
     * @param selective whether the condition can leave rows out: false without one and for {@code WHERE true}
     */
    record Delete(Span span, QualifiedName table, Optional<Node> where, boolean selective) implements DataOperation {}

    /**
     * {@code MERGE}.
     *
     * @param span where it stands
     * @param table the table
     */
    record Merge(Span span, QualifiedName table) implements DataOperation {}

    /**
     * {@code TRUNCATE}, one for each table that it names.
     *
     * @param span where it stands
     * @param table the table
     * @param cascade whether the tables that reference it are emptied too
     */
    record Truncate(Span span, QualifiedName table, boolean cascade) implements DataOperation {}

    /**
     * {@code LOCK TABLE}, one for each table that it names.
     *
     * @param span where it stands
     * @param table the table
     * @param mode the mode as PostgreSQL's manual writes it: {@code ACCESS EXCLUSIVE}
     */
    record LockTable(Span span, QualifiedName table, String mode) implements DataOperation {}

    /**
     * {@code VACUUM}, {@code ANALYZE}, {@code CLUSTER}.
     *
     * @param span where it stands
     * @param command {@code VACUUM}, {@code VACUUM FULL}, {@code ANALYZE} or {@code CLUSTER}
     * @param table the table, or empty for all
     */
    record Maintain(Span span, String command, Optional<QualifiedName> table) implements DataOperation {}

    /**
     * A {@code SELECT} or {@code COPY … TO}.
     *
     * @param span where it stands
     * @param reads the relations that it reads
     * @param functions the functions that it calls, as written without arguments, in lower case
     */
    record Read(Span span, Set<QualifiedName> reads, List<String> functions) implements DataOperation {

        /** Copies the collections. */
        public Read {
            reads = Set.copyOf(reads);
            functions = List.copyOf(functions);
        }
    }
}
