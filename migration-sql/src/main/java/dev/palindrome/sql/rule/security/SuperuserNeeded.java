package dev.palindrome.sql.rule.security;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.SecurityRule;
import dev.palindrome.sql.operation.DataOperation.Delete;
import dev.palindrome.sql.operation.DataOperation.Insert;
import dev.palindrome.sql.operation.DataOperation.Update;
import dev.palindrome.sql.operation.ObjectOperation.AlterObject;
import dev.palindrome.sql.operation.ObjectOperation.AlterSystem;
import dev.palindrome.sql.operation.ObjectOperation.CreateObject;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.operation.SessionOperation.SetSetting;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.schema.QualifiedName;
import java.util.Map;

/** ALTER SYSTEM, roles that become superusers, triggers switched off at once, and rows of the catalog written by hand. */
final class SuperuserNeeded implements OperationRule<Operation> {

    private static final String CATALOG = "pg_catalog";

    @Override
    public Code code() {
        return SecurityRule.SUPERUSER_STATEMENT;
    }

    @Override
    public Class<Operation> operations() {
        return Operation.class;
    }

    @Override
    public void look(Operation operation, Scene scene) {
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
        } else if (operation instanceof SetSetting set
                && set.setting().equals("session_replication_role")
                && set.values().contains("replica")) {
            scene.report(
                    code().with("command", "SET session_replication_role")
                            .with(
                                    "effect",
                                    "and switches off every trigger of the session, those that check foreign keys among them")
                            .with(
                                    "advice",
                                    "disable the one trigger that is in the way, by name, in the same transaction:\n"
                                            + "ALTER TABLE ... DISABLE TRIGGER ...;"),
                    operation.span());
        } else if (operation instanceof Update update) {
            ofCatalog("UPDATE", update.table(), operation, scene);
        } else if (operation instanceof Delete delete) {
            ofCatalog("DELETE", delete.table(), operation, scene);
        } else if (operation instanceof Insert insert) {
            ofCatalog("INSERT", insert.table(), operation, scene);
        }
    }

    private void ofCatalog(String command, QualifiedName table, Operation operation, Scene scene) {
        // pg_catalog is looked into first, whatever the search_path says (manual, 5.10.5 "The System Catalog Schema")
        boolean unqualified =
                table.name().startsWith("pg_") && scene.schema().table(table).isEmpty();
        if (table.schema().equals(CATALOG) || unqualified) {
            scene.report(
                    code().with("command", command + " of `" + table + "`")
                            .with("effect", "and writes the catalog past every check and every lock")
                            .with("advice", "say it by the statement that PostgreSQL has for it, such as ALTER TABLE"),
                    operation.span());
        }
    }

    private static boolean isSuperuser(String kind, Map<String, String> options) {
        return kind.equals("role") && "true".equals(options.get("superuser"));
    }

    private void report(String command, QualifiedName role, Operation operation, Scene scene) {
        scene.report(
                code().with("command", command + " ... SUPERUSER")
                        .with("effect", "and makes one: `" + role + "`")
                        .with("advice", "give the role what it needs instead:\nGRANT ... TO " + role.sql() + ";"),
                operation.span());
    }
}
