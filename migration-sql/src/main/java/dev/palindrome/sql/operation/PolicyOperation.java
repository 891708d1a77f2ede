package dev.palindrome.sql.operation;

import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.lex.Span;
import dev.palindrome.sql.schema.Policy;
import dev.palindrome.sql.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/** What is done to the row-level security of a table. */
public sealed interface PolicyOperation extends Operation {

    /**
     * The table.
     *
     * @return its name
     */
    QualifiedName table();

    /**
     * {@code ENABLE}, {@code DISABLE}, {@code FORCE} or {@code NO FORCE ROW LEVEL SECURITY}.
     *
     * @param span where it stands
     * @param table the table
     * @param change which of them
     */
    record SetRowSecurity(Span span, QualifiedName table, Change change) implements PolicyOperation {}

    /** The four commands. */
    enum Change {
        /** {@code ENABLE}. */
        ENABLE,
        /** {@code DISABLE}. */
        DISABLE,
        /** {@code FORCE}. */
        FORCE,
        /** {@code NO FORCE}. */
        NO_FORCE
    }

    /**
     * {@code CREATE POLICY}.
     *
     * @param span where it stands
     * @param table the table
     * @param made the policy
     */
    record CreatePolicy(Span span, QualifiedName table, Policy made) implements PolicyOperation {}

    /**
     * {@code ALTER POLICY}.
     *
     * @param span where it stands
     * @param table the table
     * @param policy the policy's name
     * @param roles its new roles, or empty if they stay
     * @param using which rows are visible then, or empty if that stays
     * @param withCheck which rows may be written then, or empty if that stays
     */
    record AlterPolicy(
            Span span,
            QualifiedName table,
            String policy,
            Optional<List<String>> roles,
            Optional<Node> using,
            Optional<Node> withCheck)
            implements PolicyOperation {}

    /**
     * {@code ALTER POLICY … RENAME TO}.
     *
     * @param span where it stands
     * @param table the table
     * @param policy the policy's name
     * @param to its new name
     */
    record RenamePolicy(Span span, QualifiedName table, String policy, String to) implements PolicyOperation {}

    /**
     * {@code DROP POLICY}.
     *
     * @param span where it stands
     * @param table the table
     * @param policy the policy's name
     * @param ifExists whether a missing one is no error
     */
    record DropPolicy(Span span, QualifiedName table, String policy, boolean ifExists) implements PolicyOperation {}
}
