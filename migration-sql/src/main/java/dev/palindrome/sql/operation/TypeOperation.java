package dev.palindrome.sql.operation;

import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.lex.Span;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.UserType;
import java.util.Optional;

/** What is done to a type. */
public sealed interface TypeOperation extends Operation {

    /**
     * The type.
     *
     * @return its name
     */
    QualifiedName type();

    /**
     * {@code CREATE TYPE} or {@code CREATE DOMAIN}.
     *
     * @param span where it stands
     * @param made the type
     */
    record CreateType(Span span, UserType made) implements TypeOperation {
        @Override
        public QualifiedName type() {
            return made.name();
        }
    }

    /**
     * {@code DROP TYPE} or {@code DROP DOMAIN}, one for each type that it names.
     *
     * @param span where it stands
     * @param type the type
     * @param domain whether it says {@code DOMAIN}
     * @param ifExists whether a missing one is no error
     * @param cascade whether what depends on it goes too
     */
    record DropType(Span span, QualifiedName type, boolean domain, boolean ifExists, boolean cascade)
            implements TypeOperation {}

    /**
     * {@code ALTER TYPE … ADD VALUE}.
     *
     * @param span where it stands
     * @param type the enumeration
     * @param value the new value
     * @param neighbour the value that it stands before or after, if the text places it
     * @param after whether it stands behind the neighbour
     * @param ifNotExists whether a value that is there already is left alone
     */
    record AddEnumValue(
            Span span, QualifiedName type, String value, Optional<String> neighbour, boolean after, boolean ifNotExists)
            implements TypeOperation {}

    /**
     * {@code ALTER TYPE … RENAME VALUE}.
     *
     * @param span where it stands
     * @param type the enumeration
     * @param value the value
     * @param to its new label
     */
    record RenameEnumValue(Span span, QualifiedName type, String value, String to) implements TypeOperation {}

    /**
     * {@code ALTER DOMAIN … ADD CONSTRAINT}.
     *
     * @param span where it stands
     * @param type the domain
     * @param constraint the constraint's name, given or chosen
     * @param named whether the text names it
     * @param check what must hold, or empty for NOT NULL
     * @param valid false for {@code NOT VALID}
     */
    record AddDomainConstraint(
            Span span, QualifiedName type, String constraint, boolean named, Optional<Node> check, boolean valid)
            implements TypeOperation {}

    /**
     * {@code ALTER DOMAIN … DROP CONSTRAINT}.
     *
     * @param span where it stands
     * @param type the domain
     * @param constraint the constraint
     * @param ifExists whether a missing one is no error
     */
    record DropDomainConstraint(Span span, QualifiedName type, String constraint, boolean ifExists)
            implements TypeOperation {}

    /**
     * {@code ALTER DOMAIN … VALIDATE CONSTRAINT}.
     *
     * @param span where it stands
     * @param type the domain
     * @param constraint the constraint
     */
    record ValidateDomainConstraint(Span span, QualifiedName type, String constraint) implements TypeOperation {}

    /**
     * {@code ALTER DOMAIN … RENAME CONSTRAINT}.
     *
     * @param span where it stands
     * @param type the domain
     * @param constraint the constraint
     * @param to its new name
     */
    record RenameDomainConstraint(Span span, QualifiedName type, String constraint, String to)
            implements TypeOperation {}

    /**
     * {@code ALTER DOMAIN … SET NOT NULL} or {@code DROP NOT NULL}.
     *
     * @param span where it stands
     * @param type the domain
     * @param notNull whether it is NOT NULL then
     */
    record SetDomainNotNull(Span span, QualifiedName type, boolean notNull) implements TypeOperation {}

    /**
     * {@code ALTER TYPE … RENAME TO} or {@code SET SCHEMA}, and the same for a domain.
     *
     * @param span where it stands
     * @param type the type
     * @param to its new name
     */
    record RenameType(Span span, QualifiedName type, QualifiedName to) implements TypeOperation {}

    /**
     * Another {@code ALTER TYPE} or {@code ALTER DOMAIN}.
     *
     * @param span where it stands
     * @param type the type
     * @param command what is changed, as the parse tree calls it
     */
    record AlterTypeOtherwise(Span span, QualifiedName type, String command) implements TypeOperation {}
}
