package dev.palindrome.sql.inverse;

import dev.palindrome.sql.operation.ObjectOperation.ChangePrivileges;
import dev.palindrome.sql.operation.ObjectOperation.Comment;
import dev.palindrome.sql.operation.ObjectOperation.SetOwner;
import dev.palindrome.sql.operation.Said;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Remark;
import dev.palindrome.sql.schema.Remark.Part;
import dev.palindrome.sql.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is said about objects is what was said. */
final class RemarkUndo {

    private static final String IS = " IS ";

    private RemarkUndo() {}

    static void addTo(Undoing to) {
        to.on(Comment.class, RemarkUndo::comment)
                .on(ChangePrivileges.class, RemarkUndo::privileges)
                .on(SetOwner.class, RemarkUndo::owner);
    }

    /** Says what was said on the same topic before, if anything was. */
    static Optional<Undo> earlier(List<Said> says, Before before) {
        return says.stream().findFirst().flatMap(said -> earlier(said, before)).map(Undo::sql);
    }

    private static Optional<String> earlier(Said said, Before before) {
        return before.schema().remarks(said.kind(), said.object()).stream()
                .filter(remark -> remark.isReplacedBy(said.remark()))
                .map(remark -> remark.wording().with(before.name(said.object())))
                .findFirst();
    }

    private static boolean goesAnyway(Said said, Before before) {
        return switch (said.kind()) {
            case Schema.RELATION ->
                before.isNew(said.object())
                        || said.remark()
                                .part()
                                .filter(part ->
                                        part.kind().equals(Part.COLUMN) && before.isNew(said.object(), part.name()))
                                .isPresent()
                        || said.remark()
                                .part()
                                .filter(part -> isNewConstraint(said, part, before))
                                .isPresent();
            case "type" ->
                before.schema()
                        .type(said.object())
                        .filter(one -> before.isNew(one.origin()))
                        .isPresent();
            default ->
                before.schema()
                        .object(said.kind(), said.object())
                        .filter(one -> before.isNew(one.origin()))
                        .isPresent();
        };
    }

    private static boolean isNewConstraint(Said said, Part part, Before before) {
        return part.kind().equals("constraint")
                && before.schema()
                        .table(said.object())
                        .flatMap(table -> table.constraint(part.name()))
                        .filter(one -> before.isNew(one.origin()))
                        .isPresent();
    }

    private static List<Undo> comment(Comment comment, Before before) {
        if (comment.says().isEmpty()) {
            return isOnNew(comment, before)
                    ? List.of()
                    : List.of(Undo.left("the comment on " + comment.kind() + " " + comment.object()
                            + " stays: what it was before is not known here"));
        }
        Said said = comment.says().get(0);
        if (goesAnyway(said, before)) {
            return List.of();
        }
        return List.of(Undo.sql(earlier(said, before).orElseGet(() -> nothing(said, before))));
    }

    /** A comment on something that goes with its comment; which object it is only its name tells. */
    private static boolean isOnNew(Comment comment, Before before) {
        String name = comment.object().substring(comment.object().lastIndexOf('.') + 1);
        return before.schema().searchPath().stream()
                .flatMap(schema -> before.schema().routines(new QualifiedName(schema, name)).stream())
                .anyMatch(routine -> before.isNew(routine.origin()));
    }

    private static String nothing(Said said, Before before) {
        String after = said.remark().wording().after();
        String upToIs = after.substring(0, after.indexOf(IS));
        return said.remark().wording().before() + before.name(said.object()) + upToIs + " IS NULL";
    }

    private static List<Undo> owner(SetOwner set, Before before) {
        if (set.says().stream().anyMatch(said -> goesAnyway(said, before)) || before.isNew(set.name())) {
            return List.of();
        }
        return List.of(earlier(set.says(), before)
                .orElseGet(() -> Undo.left("give " + set.name() + " back to its owner, who is not known here")));
    }

    private static List<Undo> privileges(ChangePrivileges change, Before before) {
        if (!change.says().isEmpty() && change.says().stream().allMatch(said -> goesAnyway(said, before))) {
            return List.of();
        }
        if (!before.usualPath()) {
            return List.of(Undo.left("take back: " + before.words()));
        }
        if (change.grant()) {
            boolean already = !change.says().isEmpty()
                    && change.says().stream()
                            .allMatch(said -> earlier(said, before).isPresent());
            return already ? List.of() : List.of(Undo.sql(Grants.revoked(before.words())));
        }
        List<Undo> undo = new ArrayList<>();
        for (Said said : change.says()) {
            undo.addAll(granted(said, before));
        }
        return undo.isEmpty()
                ? List.of(Undo.left("give back what was revoked, which is not known here: " + before.words()))
                : undo;
    }

    /** The grants on the object that were known before; what was not revoked of them is granted once more, which changes nothing. */
    private static List<Undo> granted(Said said, Before before) {
        return before.schema().remarks(said.kind(), said.object()).stream()
                .filter(remark -> Grants.isGrantOrRevoke(remark.wording().before()))
                .map(Remark::wording)
                .map(words -> Undo.sql(words.with(before.name(said.object()))))
                .toList();
    }
}
