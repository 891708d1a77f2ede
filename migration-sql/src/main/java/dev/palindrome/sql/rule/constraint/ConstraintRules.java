package dev.palindrome.sql.rule.constraint;

import dev.palindrome.sql.rule.Rule;
import java.util.List;

/** The rules about constraints. */
public final class ConstraintRules {

    private ConstraintRules() {}

    /**
     * The rules.
     *
     * @return one of each
     */
    public static List<Rule> all() {
        return List.of(
                new RequiredColumnAdded(),
                new CheckWithoutNotValid(),
                new ValidatedWhereAdded(),
                new ForeignKeyChecksUnderLock(),
                new ForeignKeyLocksOthers(),
                new NotNullScans(),
                PrimaryKeyBuiltUnderLock.withoutRewrite(),
                new PrimaryKeyOnNullableIndex(),
                new UniqueBuiltUnderLock(),
                new ExclusionAdded(),
                new DomainConstraint(),
                new ConstraintNotEnforced(),
                new MutableCheck(),
                new ConstraintDropped(),
                new NotNullDropped(),
                new PrimaryKeyDropped(),
                new ForeignKeyWithoutOnDelete(),
                new ForeignKeyOfOtherType(),
                new UnnamedConstraint());
    }
}
