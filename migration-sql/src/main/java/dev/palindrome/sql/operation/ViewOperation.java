package dev.palindrome.sql.operation;

import dev.palindrome.sql.lex.Span;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.View;

/** What is done to a view or a materialized view. */
public sealed interface ViewOperation extends Operation {

    /**
     * The view.
     *
     * @return its name
     */
    QualifiedName view();

    /**
     * {@code CREATE VIEW} or {@code CREATE MATERIALIZED VIEW}.
     *
     * @param span where it stands
     * @param made the view
     * @param orReplace whether it may take the place of one with its name
     * @param ifNotExists whether one that is there already is left alone
     */
    record CreateView(Span span, View made, boolean orReplace, boolean ifNotExists) implements ViewOperation {
        @Override
        public QualifiedName view() {
            return made.name();
        }
    }

    /**
     * {@code DROP VIEW} or {@code DROP MATERIALIZED VIEW}, one for each view that it names.
     *
     * @param span where it stands
     * @param view the view
     * @param materialized whether it says {@code MATERIALIZED}
     * @param ifExists whether a missing one is no error
     * @param cascade whether what depends on it goes too
     */
    record DropView(Span span, QualifiedName view, boolean materialized, boolean ifExists, boolean cascade)
            implements ViewOperation {}

    /**
     * {@code REFRESH MATERIALIZED VIEW}.
     *
     * @param span where it stands
     * @param view the view
     * @param concurrently whether readers go on meanwhile
     * @param withData whether it is filled
     */
    record RefreshView(Span span, QualifiedName view, boolean concurrently, boolean withData)
            implements ViewOperation {}
}
