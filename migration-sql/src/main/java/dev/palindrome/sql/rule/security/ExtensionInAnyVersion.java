package dev.palindrome.sql.rule.security;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.SecurityRule;
import dev.palindrome.sql.operation.ObjectOperation.CreateObject;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.schema.QualifiedName;

/** CREATE EXTENSION without VERSION. */
final class ExtensionInAnyVersion implements OperationRule<CreateObject> {

    @Override
    public Code code() {
        return SecurityRule.CREATE_EXTENSION;
    }

    @Override
    public Class<CreateObject> operations() {
        return CreateObject.class;
    }

    @Override
    public void look(CreateObject create, Scene scene) {
        QualifiedName name = create.made().name();
        if (create.made().kind().equals("extension") && !create.options().containsKey("new_version")) {
            scene.report(code().with("extension", name.name()).with("extensionSql", name.sql()), create.span());
        }
    }
}
