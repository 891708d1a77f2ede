package dev.palindrome.sql.rule.compatibility;

import dev.palindrome.sql.rule.Rule;
import java.util.List;

/** The rules of this family. */
public final class CompatibilityRules {

    private CompatibilityRules() {}

    /**
     * The rules.
     *
     * @return one of each
     */
    public static List<Rule> all() {
        return List.of(
                new ColumnRenamed(),
                new RelationRenamed(),
                new SchemaOfNameChanged(),
                new EnumValueRenamed(),
                new DefaultWorkedOut(),
                new ColumnDropped(),
                new ColumnDroppedWithConstraints(),
                new TableDropped(),
                new SchemaDropped(),
                new DatabaseDropped(),
                new DroppedWithDependents(),
                new TypeDropped(),
                new TableTruncated(),
                new TruncatedWithDependents(),
                new EveryRowChanged(),
                RowsWritten.ofManyRows(),
                new OwnedDropped(),
                new ViewDropped(),
                new RoutineDropped(),
                new SequenceRestarted(),
                new DefaultDropped());
    }
}
