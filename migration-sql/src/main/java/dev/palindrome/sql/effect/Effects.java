package dev.palindrome.sql.effect;

import dev.palindrome.sql.operation.ColumnOperation;
import dev.palindrome.sql.operation.ConstraintOperation;
import dev.palindrome.sql.operation.DataOperation;
import dev.palindrome.sql.operation.IndexOperation;
import dev.palindrome.sql.operation.ObjectOperation;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.operation.PartitionOperation;
import dev.palindrome.sql.operation.PolicyOperation;
import dev.palindrome.sql.operation.TableOperation;
import dev.palindrome.sql.operation.TriggerOperation;
import dev.palindrome.sql.operation.TypeOperation;
import dev.palindrome.sql.operation.ViewOperation;
import dev.palindrome.sql.schema.Schema;
import java.util.List;

/**
 * What operations do to relations. Every claim is one of the manual's or was measured on real servers; where the schema does not
 * know enough, the answer is the heavier one.
 */
public final class Effects {

    private Effects() {}

    /**
     * What an operation by itself does.
     *
     * @param operation the operation
     * @param schema the schema before it
     * @param postgres the major version of the server
     * @return one effect for each relation that it locks; also for relations that it makes nothing of but reads
     */
    public static List<Effect> of(Operation operation, Schema schema, int postgres) {
        return of(operation, Circumstances.UNKNOWN, schema, postgres);
    }

    /**
     * What an operation does beside others.
     *
     * @param operation the operation
     * @param circumstances what it happens with
     * @param schema the schema before it
     * @param postgres the major version of the server
     * @return one effect for each relation that it locks
     */
    public static List<Effect> of(Operation operation, Circumstances circumstances, Schema schema, int postgres) {
        Surroundings around = new Surroundings(schema, postgres, circumstances);
        EffectList found = new EffectList();
        if (operation instanceof TableOperation one) {
            new TableEffects(around, found).add(one);
        } else if (operation instanceof ColumnOperation one) {
            new ColumnEffects(around, found).add(one);
        } else if (operation instanceof ConstraintOperation one) {
            new ConstraintEffects(around, found).add(one);
        } else if (operation instanceof IndexOperation one) {
            new IndexEffects(around, found).add(one);
        } else if (operation instanceof PartitionOperation one) {
            new PartitionEffects(around, found).add(one);
        } else if (operation instanceof TriggerOperation one) {
            TriggerEffects.add(one, around, found);
        } else if (operation instanceof PolicyOperation one) {
            // CREATE POLICY, ALTER POLICY, DROP POLICY and ALTER TABLE … ROW LEVEL SECURITY alike: measured
            found.add(one.table(), LockMode.ACCESS_EXCLUSIVE, Work.INSTANT);
        } else if (operation instanceof ViewOperation one) {
            new ViewEffects(around, found).add(one);
        } else if (operation instanceof DataOperation one) {
            new DataEffects(around, found).add(one);
        } else if (operation instanceof TypeOperation one) {
            new TypeEffects(around, found).add(one);
        } else if (operation instanceof ObjectOperation one) {
            new ObjectEffects(around, found).add(one);
        }
        return found.list();
    }
}
