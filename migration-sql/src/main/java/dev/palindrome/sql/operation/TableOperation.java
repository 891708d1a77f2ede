package dev.palindrome.sql.operation;

import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.lex.Span;
import dev.palindrome.sql.schema.Index;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is done to a table as a whole. */
public sealed interface TableOperation extends Operation {

    /**
     * The table.
     *
     * @return its name
     */
    QualifiedName table();

    /**
     * {@code CREATE TABLE}, {@code CREATE TABLE … PARTITION OF}, {@code CREATE TABLE … AS}, {@code SELECT INTO}.
     *
     * @param span where it stands
     * @param made the table as it will be
     * @param indexes the indexes of its constraints
     * @param ifNotExists whether a table that is there already is left alone
     * @param query what fills it, for {@code AS}
     * @param storage its storage parameters as written
     */
    record CreateTable(
            Span span,
            Table made,
            List<Index> indexes,
            boolean ifNotExists,
            Optional<Node> query,
            Map<String, String> storage)
            implements TableOperation {

        /** Copies the indexes. */
        public CreateTable {
            indexes = List.copyOf(indexes);
            storage = Map.copyOf(storage);
        }

        @Override
        public QualifiedName table() {
            return made.name();
        }
    }

    /**
     * {@code DROP TABLE}, one for each table that it names.
     *
     * @param span where it stands
     * @param table the table
     * @param ifExists whether a missing one is no error
     * @param cascade whether what depends on it goes too
     */
    record DropTable(Span span, QualifiedName table, boolean ifExists, boolean cascade) implements TableOperation {}

    /**
     * {@code ALTER TABLE … RENAME TO}, and the same for a view, a sequence or an index.
     *
     * @param span where it stands
     * @param kind what the text calls it, in lower case; {@code table} may stand for any of them
     * @param table the relation
     * @param to its new name, in the same schema
     */
    record RenameRelation(Span span, String kind, QualifiedName table, QualifiedName to) implements TableOperation {}

    /**
     * {@code ALTER TABLE … SET SCHEMA}, and the same for a view or a sequence.
     *
     * @param span where it stands
     * @param table the relation
     * @param to its name in the other schema
     */
    record MoveToSchema(Span span, QualifiedName table, QualifiedName to) implements TableOperation {}

    /**
     * {@code ALTER TABLE … SET LOGGED} or {@code SET UNLOGGED}.
     *
     * @param span where it stands
     * @param table the table
     * @param to how it is stored then
     */
    record SetPersistence(Span span, QualifiedName table, Table.Persistence to) implements TableOperation {}

    /**
     * {@code ALTER TABLE … SET TABLESPACE}.
     *
     * @param span where it stands
     * @param table the table, materialized view or index
     * @param tablespace where it goes
     */
    record SetTablespace(Span span, QualifiedName table, String tablespace) implements TableOperation {}

    /**
     * {@code ALTER TABLE … SET ACCESS METHOD}.
     *
     * @param span where it stands
     * @param table the table or materialized view
     * @param method the access method
     */
    record SetAccessMethod(Span span, QualifiedName table, String method) implements TableOperation {}

    /**
     * {@code ALTER TABLE … SET (…)} or {@code RESET (…)}.
     *
     * @param span where it stands
     * @param table the relation
     * @param options the storage parameters as written; the empty string for one that is reset
     */
    record SetStorage(Span span, QualifiedName table, Map<String, String> options) implements TableOperation {

        /** Copies the options. */
        public SetStorage {
            options = Map.copyOf(options);
        }
    }

    /**
     * {@code ALTER TABLE … REPLICA IDENTITY}.
     *
     * @param span where it stands
     * @param table the table
     * @param identity {@code default}, {@code full}, {@code nothing} or {@code index}
     * @param says the same as a remark
     */
    record SetReplicaIdentity(Span span, QualifiedName table, String identity, List<Said> says)
            implements TableOperation {
        /** Copies the list. */
        public SetReplicaIdentity {
            says = List.copyOf(says);
        }
    }

    /**
     * {@code ALTER TABLE … OF} or {@code NOT OF}.
     *
     * @param span where it stands
     * @param table the table
     * @param type the type whose attributes are its columns from now on, or empty
     */
    record SetRowType(Span span, QualifiedName table, Optional<QualifiedName> type) implements TableOperation {}

    /**
     * A command of {@code ALTER TABLE} that changes the catalog only and that no rule asks about.
     *
     * @param span where it stands
     * @param table the relation
     * @param command the command as PostgreSQL's parse tree calls it
     * @param says the same as a remark
     */
    record AlterOtherwise(Span span, QualifiedName table, String command, List<Said> says) implements TableOperation {
        /** Copies the list. */
        public AlterOtherwise {
            says = List.copyOf(says);
        }
    }
}
