package dev.palindrome.sql.operation;

import dev.palindrome.sql.lex.Span;
import dev.palindrome.sql.schema.NamedObject;
import dev.palindrome.sql.schema.QualifiedName;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is done to objects of which only the kind and the name matter, and to what is said about objects. */
public sealed interface ObjectOperation extends Operation {

    /**
     * {@code CREATE SCHEMA}, {@code CREATE SEQUENCE}, {@code CREATE EXTENSION}, {@code CREATE ROLE} and the like.
     *
     * @param span where it stands
     * @param made the object
     * @param orReplace whether it may take the place of one with its name
     * @param ifNotExists whether one that is there already is left alone
     * @param options what the command says about it, by name in lower case, as written; {@code version} of an extension,
     *     {@code superuser} of a role
     */
    record CreateObject(
            Span span, NamedObject made, boolean orReplace, boolean ifNotExists, Map<String, String> options)
            implements ObjectOperation {

        /** Copies the options. */
        public CreateObject {
            options = Map.copyOf(options);
        }
    }

    /**
     * {@code DROP} of such an object, one for each that it names.
     *
     * @param span where it stands
     * @param kind what it is, as SQL says it in lower case
     * @param name its name
     * @param ifExists whether a missing one is no error
     * @param cascade whether what depends on it goes too
     */
    record DropObject(Span span, String kind, QualifiedName name, boolean ifExists, boolean cascade)
            implements ObjectOperation {}

    /**
     * {@code ALTER … RENAME TO} or {@code SET SCHEMA} of such an object.
     *
     * @param span where it stands
     * @param kind what it is, as SQL says it in lower case
     * @param name its name
     * @param to its new name
     */
    record RenameObject(Span span, String kind, QualifiedName name, QualifiedName to) implements ObjectOperation {}

    /**
     * Another {@code ALTER} of such an object.
     *
     * @param span where it stands
     * @param kind what it is, as SQL says it in lower case
     * @param name its name
     * @param options what the command says about it, by name in lower case, as written
     */
    record AlterObject(Span span, String kind, QualifiedName name, Map<String, String> options)
            implements ObjectOperation {

        /** Copies the options. */
        public AlterObject {
            options = Map.copyOf(options);
        }
    }

    /**
     * {@code DROP OWNED}, or {@code ALTER EXTENSION … ADD} or {@code DROP}: which objects go, or are nobody's own any more, no
     * text of the history says.
     *
     * @param span where it stands
     * @param command the command
     */
    record DropOwned(Span span, String command) implements ObjectOperation {}

    /**
     * {@code ALTER … OWNER TO}.
     *
     * @param span where it stands
     * @param kind what it is, as SQL says it in lower case
     * @param name its name
     * @param owner the new owner
     * @param says the same as a remark
     */
    record SetOwner(Span span, String kind, QualifiedName name, String owner, List<Said> says)
            implements ObjectOperation {
        /** Copies the list. */
        public SetOwner {
            says = List.copyOf(says);
        }
    }

    /**
     * {@code COMMENT ON}.
     *
     * @param span where it stands
     * @param kind what it is about, as SQL says it in lower case
     * @param object its name as written
     * @param text the comment, or empty for none
     * @param says the same as a remark
     */
    record Comment(Span span, String kind, String object, Optional<String> text, List<Said> says)
            implements ObjectOperation {
        /** Copies the list. */
        public Comment {
            says = List.copyOf(says);
        }
    }

    /**
     * {@code GRANT} or {@code REVOKE} of privileges, and {@code ALTER DEFAULT PRIVILEGES}.
     *
     * @param span where it stands
     * @param grant whether it gives rather than takes
     * @param byDefault whether it is about objects that are still to come
     * @param kind what the privileges are on, as SQL says it in lower case
     * @param objects the names as written
     * @param privileges the privileges in lower case; {@code all} for all
     * @param roles the roles; {@code public} for PUBLIC
     * @param says the same as a remark
     */
    record ChangePrivileges(
            Span span,
            boolean grant,
            boolean byDefault,
            String kind,
            List<String> objects,
            List<String> privileges,
            List<String> roles,
            List<Said> says)
            implements ObjectOperation {

        /** Copies the lists. */
        public ChangePrivileges {
            says = List.copyOf(says);
            objects = List.copyOf(objects);
            privileges = List.copyOf(privileges);
            roles = List.copyOf(roles);
        }
    }

    /**
     * {@code ALTER SYSTEM}.
     *
     * @param span where it stands
     * @param setting the setting, in lower case
     */
    record AlterSystem(Span span, String setting) implements ObjectOperation {}

    /**
     * A command that no rule asks about and that leaves the schema as the rules see it.
     *
     * @param span where it stands
     * @param command the command as SQL names it: {@code CREATE PUBLICATION}
     */
    record OtherCommand(Span span, String command) implements ObjectOperation {}
}
