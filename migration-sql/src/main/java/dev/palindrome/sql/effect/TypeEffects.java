package dev.palindrome.sql.effect;

import dev.palindrome.sql.operation.TypeOperation;
import dev.palindrome.sql.operation.TypeOperation.AddDomainConstraint;
import dev.palindrome.sql.operation.TypeOperation.DropType;
import dev.palindrome.sql.operation.TypeOperation.SetDomainNotNull;
import dev.palindrome.sql.operation.TypeOperation.ValidateDomainConstraint;
import dev.palindrome.sql.schema.QualifiedName;

/** What is done to types costs this. */
final class TypeEffects {

    private final Surroundings around;
    private final EffectList found;

    TypeEffects(Surroundings around, EffectList found) {
        this.around = around;
        this.found = found;
    }

    void add(TypeOperation operation) {
        boolean checksValues = (operation instanceof AddDomainConstraint one && one.valid())
                || operation instanceof ValidateDomainConstraint
                || (operation instanceof SetDomainNotNull other && other.notNull());
        if (checksValues) {
            users(operation.type(), LockMode.SHARE, Work.SCAN);
        } else if (operation instanceof DropType one && one.cascade()) {
            users(one.type(), LockMode.ACCESS_EXCLUSIVE, Work.INSTANT);
        }
    }

    /** The tables with a column of the type: "each table containing a column using the domain will be scanned", ALTER DOMAIN. */
    private void users(QualifiedName type, LockMode lock, Work work) {
        around.schema().tablesWith(type).stream()
                .forEach(table -> found.add(table.name(), lock, table.shape().partitioned() ? Work.INSTANT : work));
    }
}
