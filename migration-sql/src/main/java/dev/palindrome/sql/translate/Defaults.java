package dev.palindrome.sql.translate;

import dev.palindrome.sql.ast.A_Const;
import dev.palindrome.sql.ast.CoercionForm;
import dev.palindrome.sql.ast.FuncCall;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.StringValue;
import dev.palindrome.sql.ast.TypeCast;
import dev.palindrome.sql.ast.TypeName;
import dev.palindrome.sql.schema.DrawnSequences;
import dev.palindrome.sql.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Default values. */
final class Defaults {

    private static final int NOWHERE = -1;

    private Defaults() {}

    /** The value, or empty for NULL, which PostgreSQL does not keep; a sequence in it is the one that is found now. */
    static Optional<Node> of(@Nullable Node value, Scope scope) {
        return value == null || isNull(value)
                ? Optional.empty()
                : Optional.of(DrawnSequences.named(
                        value,
                        name -> name.schema().isEmpty()
                                ? scope.schema().relationNamed(Optional.empty(), name.name())
                                : name));
    }

    private static boolean isNull(Node value) {
        @Nullable Node innermost = value;
        while (innermost instanceof TypeCast cast
                && cast.typeName() != null
                && cast.typeName().typmods().isEmpty()) {
            innermost = cast.arg();
        }
        return innermost instanceof A_Const constant && constant.isnull();
    }

    /** What a serial column gets: {@code nextval('schema.sequence'::regclass)}. */
    static Node nextOf(QualifiedName sequence) {
        TypeName regclass = new TypeName(
                List.of(new StringValue("regclass")), 0, false, false, List.of(), NOWHERE, List.of(), NOWHERE);
        A_Const name = new A_Const(null, null, null, new StringValue(sequence.toString()), null, false, NOWHERE);
        return new FuncCall(
                List.of(new StringValue("nextval")),
                List.of(new TypeCast(name, regclass, NOWHERE)),
                List.of(),
                null,
                null,
                false,
                false,
                false,
                false,
                CoercionForm.COERCE_EXPLICIT_CALL,
                NOWHERE);
    }
}
