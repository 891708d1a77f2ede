package dev.palindrome.sql.rule.security;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.SecurityRule;
import dev.palindrome.sql.operation.ObjectOperation;
import dev.palindrome.sql.operation.ObjectOperation.AlterObject;
import dev.palindrome.sql.operation.ObjectOperation.AlterSystem;
import dev.palindrome.sql.operation.ObjectOperation.CreateObject;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.schema.QualifiedName;
import java.util.Map;

/** ALTER SYSTEM, and roles that become superusers. */
final class SuperuserNeeded implements OperationRule<ObjectOperation> {

    @Override
    public Code code() {
        return SecurityRule.SUPERUSER_STATEMENT;
    }

    @Override
    public Class<ObjectOperation> operations() {
        return ObjectOperation.class;
    }

    @Override
    public void look(ObjectOperation operation, Scene scene) {
        if (operation instanceof AlterSystem change) {
            scene.report(
                    code().with("command", "ALTER SYSTEM")
                            .with("effect", "and sets `" + change.setting() + "` for the whole server")
                            .with(
                                    "advice",
                                    "set it for the database or the role that needs it:\n" + "ALTER ROLE ... SET "
                                            + change.setting() + " = ...;"),
                    operation.span());
        } else if (operation instanceof CreateObject made
                && isSuperuser(made.made().kind(), made.options())) {
            report("CREATE ROLE", made.made().name(), operation, scene);
        } else if (operation instanceof AlterObject altered && isSuperuser(altered.kind(), altered.options())) {
            report("ALTER ROLE", altered.name(), operation, scene);
        }
    }

    private static boolean isSuperuser(String kind, Map<String, String> options) {
        return kind.equals("role") && "true".equals(options.get("superuser"));
    }

    private void report(String command, QualifiedName role, ObjectOperation operation, Scene scene) {
        scene.report(
                code().with("command", command + " ... SUPERUSER")
                        .with("effect", "and makes one: `" + role + "`")
                        .with("advice", "give the role what it needs instead:\nGRANT ... TO " + role.sql() + ";"),
                operation.span());
    }
}
