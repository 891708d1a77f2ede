package dev.palindrome.sql.translate;

import dev.palindrome.sql.ast.AlterTableType;
import dev.palindrome.sql.ast.DefElem;
import dev.palindrome.sql.ast.ListNode;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.ObjectType;
import dev.palindrome.sql.ast.PartitionBoundSpec;
import dev.palindrome.sql.ast.PartitionCmd;
import dev.palindrome.sql.ast.RangeVar;
import dev.palindrome.sql.ast.ReplicaIdentityStmt;
import dev.palindrome.sql.ast.TypeName;
import dev.palindrome.sql.operation.IndexOperation.AttachIndex;
import dev.palindrome.sql.operation.ObjectOperation.SetOwner;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.operation.PartitionOperation.AttachPartition;
import dev.palindrome.sql.operation.PartitionOperation.ChangeInheritance;
import dev.palindrome.sql.operation.PartitionOperation.DetachPartition;
import dev.palindrome.sql.operation.PolicyOperation.Change;
import dev.palindrome.sql.operation.PolicyOperation.SetRowSecurity;
import dev.palindrome.sql.operation.TableOperation.SetAccessMethod;
import dev.palindrome.sql.operation.TableOperation.SetPersistence;
import dev.palindrome.sql.operation.TableOperation.SetReplicaIdentity;
import dev.palindrome.sql.operation.TableOperation.SetRowType;
import dev.palindrome.sql.operation.TableOperation.SetStorage;
import dev.palindrome.sql.operation.TableOperation.SetTablespace;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Table.Persistence;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What {@code ALTER TABLE} does to a table as a whole. */
final class TableCommands {

    private static final Map<String, String> IDENTITIES =
            Map.of("d", "default", "f", "full", "n", "nothing", "i", "index");

    private TableCommands() {}

    static Map<AlterTableType, AlterCommand> all() {
        Map<AlterTableType, AlterCommand> all = new EnumMap<>(AlterTableType.class);
        all.put(AlterTableType.AT_SetLogged, at -> stored(at, Persistence.PERMANENT));
        all.put(AlterTableType.AT_SetUnLogged, at -> stored(at, Persistence.UNLOGGED));
        all.put(AlterTableType.AT_SetTableSpace, at -> new SetTablespace(at.span(), at.table(), at.name()));
        all.put(AlterTableType.AT_SetAccessMethod, at -> new SetAccessMethod(at.span(), at.table(), at.name()));
        all.put(AlterTableType.AT_SetRelOptions, at -> storage(at, false));
        all.put(AlterTableType.AT_ReplaceRelOptions, at -> storage(at, false));
        all.put(AlterTableType.AT_ResetRelOptions, at -> storage(at, true));
        all.put(AlterTableType.AT_ReplicaIdentity, TableCommands::replicaIdentity);
        all.put(
                AlterTableType.AT_ChangeOwner,
                at -> new SetOwner(
                        at.span(),
                        Kinds.of(at.kind()),
                        at.table(),
                        Names.role(at.command().newowner()),
                        Words.command(at, "owner", Optional.empty())));
        all.put(AlterTableType.AT_EnableRowSecurity, at -> rowSecurity(at, Change.ENABLE));
        all.put(AlterTableType.AT_DisableRowSecurity, at -> rowSecurity(at, Change.DISABLE));
        all.put(AlterTableType.AT_ForceRowSecurity, at -> rowSecurity(at, Change.FORCE));
        all.put(AlterTableType.AT_NoForceRowSecurity, at -> rowSecurity(at, Change.NO_FORCE));
        all.put(AlterTableType.AT_AddInherit, at -> inheritance(at, true));
        all.put(AlterTableType.AT_DropInherit, at -> inheritance(at, false));
        all.put(AlterTableType.AT_AddOf, TableCommands::ofType);
        all.put(AlterTableType.AT_DropOf, at -> new SetRowType(at.span(), at.table(), Optional.empty()));
        all.put(AlterTableType.AT_AttachPartition, TableCommands::attach);
        all.put(AlterTableType.AT_DetachPartition, at -> detach(at, false));
        all.put(AlterTableType.AT_DetachPartitionFinalize, at -> detach(at, true));
        return all;
    }

    private static Operation stored(AlterScope at, Persistence to) {
        return new SetPersistence(at.span(), at.table(), to);
    }

    private static Operation storage(AlterScope at, boolean reset) {
        List<Node> definitions = Names.parts(at.command().def());
        Map<String, String> options = new LinkedHashMap<>();
        if (at.command().def() instanceof ListNode) {
            options.putAll(Literals.options(definitions));
        }
        if (reset) {
            definitions.stream()
                    .filter(DefElem.class::isInstance)
                    .forEach(option -> options.put(Literals.name((DefElem) option), ""));
        }
        return new SetStorage(at.span(), at.table(), options);
    }

    private static Operation replicaIdentity(AlterScope at) {
        String letter =
                at.command().def() instanceof ReplicaIdentityStmt identity ? Names.of(identity.identityType()) : "";
        return new SetReplicaIdentity(
                at.span(),
                at.table(),
                IDENTITIES.getOrDefault(letter, letter),
                Words.command(at, "replica identity", Optional.empty()));
    }

    private static Operation rowSecurity(AlterScope at, Change change) {
        return new SetRowSecurity(at.span(), at.table(), change);
    }

    private static Operation inheritance(AlterScope at, boolean inherits) {
        QualifiedName parent = at.scope().existing((RangeVar) at.command().def());
        return new ChangeInheritance(at.span(), at.table(), parent, inherits);
    }

    private static Operation ofType(AlterScope at) {
        TypeName type = (TypeName) Objects.requireNonNull(at.command().def());
        return new SetRowType(at.span(), at.table(), Optional.of(at.scope().existingType(type.names())));
    }

    private static Operation attach(AlterScope at) {
        PartitionCmd partition = partition(at);
        QualifiedName child = at.scope().existing(partition.name());
        if (at.kind() == ObjectType.OBJECT_INDEX) {
            return new AttachIndex(at.span(), at.table(), child);
        }
        PartitionBoundSpec bound = partition.bound();
        boolean byDefault = bound != null && bound.isDefault();
        return new AttachPartition(
                at.span(),
                at.table(),
                child,
                byDefault,
                byDefault ? Optional.empty() : Optional.ofNullable(bound),
                Optional.ofNullable(bound));
    }

    private static Operation detach(AlterScope at, boolean finish) {
        PartitionCmd partition = partition(at);
        return new DetachPartition(
                at.span(), at.table(), at.scope().existing(partition.name()), partition.concurrent(), finish);
    }

    private static PartitionCmd partition(AlterScope at) {
        return (PartitionCmd) Objects.requireNonNull(at.command().def());
    }
}
