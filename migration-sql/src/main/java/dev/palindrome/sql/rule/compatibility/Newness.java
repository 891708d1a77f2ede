package dev.palindrome.sql.rule.compatibility;

import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.schema.NamedObject;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.TableConstraint;
import dev.palindrome.sql.schema.UserType;
import dev.palindrome.sql.schema.View;

/** Whether things of all kinds come from the unit itself, so that nobody can miss them. */
final class Newness {

    private Newness() {}

    static boolean ofColumn(Scene scene, QualifiedName table, String column) {
        return scene.isNew(table)
                || scene.schema()
                        .table(table)
                        .flatMap(known -> known.column(column))
                        .filter(known -> scene.isNew(known.origin()))
                        .isPresent();
    }

    static boolean ofConstraint(Scene scene, QualifiedName table, String constraint) {
        return scene.isNew(table)
                || scene.schema()
                        .table(table)
                        .flatMap(known -> known.constraint(constraint))
                        .map(TableConstraint::origin)
                        .filter(scene::isNew)
                        .isPresent();
    }

    static boolean ofView(Scene scene, QualifiedName view) {
        return scene.schema().view(view).map(View::origin).filter(scene::isNew).isPresent();
    }

    static boolean ofType(Scene scene, QualifiedName type) {
        return scene.schema()
                .type(type)
                .map(UserType::origin)
                .filter(scene::isNew)
                .isPresent();
    }

    static boolean ofObject(Scene scene, String kind, QualifiedName name) {
        return scene.schema()
                .object(kind, name)
                .map(NamedObject::origin)
                .filter(scene::isNew)
                .isPresent();
    }

    static boolean ofRoutine(Scene scene, QualifiedName routine) {
        return scene.schema().routines(routine).stream().anyMatch(known -> scene.isNew(known.origin()));
    }
}
