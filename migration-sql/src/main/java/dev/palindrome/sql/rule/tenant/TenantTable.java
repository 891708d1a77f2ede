package dev.palindrome.sql.rule.tenant;

import dev.palindrome.model.settings.TenantPolicy;
import dev.palindrome.sql.lex.Identifier;
import dev.palindrome.sql.rule.Moment;
import dev.palindrome.sql.schema.Column;
import dev.palindrome.sql.schema.DataType;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.schema.Table;
import java.util.Optional;

/**
 * A table that the policy asks about.
 *
 * @param table the table as it is at head
 * @param made where it was created
 * @param policy what is asked
 * @param head the schema behind the last upgrade
 */
record TenantTable(Table table, Moment made, TenantPolicy policy, Schema head) {

    Optional<Column> column() {
        return table.column(policy.column());
    }

    /** Whether it is known to have no such column; what follows from that is not said again by other rules. */
    boolean lacksColumn() {
        return table.complete() && column().isEmpty();
    }

    /** Whether it has the column and nothing of it is unknown, so that what is not seen is not there. */
    boolean isKnownWithColumn() {
        return table.complete() && column().isPresent();
    }

    QualifiedName tenants() {
        String name = policy.table();
        int dot = name.indexOf('.');
        return new QualifiedName(dot < 0 ? "" : name.substring(0, dot), name.substring(dot + 1));
    }

    /** The key of the tenants' table as SQL; {@code id} if it is not known. */
    String keySql() {
        return tenantKey()
                .map(Column::name)
                .map(name -> new Identifier(name).sql())
                .orElse("id");
    }

    /** The type of that key as SQL; {@code uuid} if it is not known. */
    String keyType() {
        return tenantKey().map(Column::type).map(DataType::toString).orElse("uuid");
    }

    private Optional<Column> tenantKey() {
        return head.table(tenants())
                .flatMap(known -> known.primaryKey()
                        .filter(key -> key.columns().size() == 1)
                        .flatMap(key -> known.column(key.columns().get(0))));
    }

    String columnSql() {
        return new Identifier(policy.column()).sql();
    }

    /** A name beside the table's own, for what the table lacks. */
    String nameSql(String ending) {
        return new Identifier(table.name().name() + "_" + policy.column() + "_" + ending).sql();
    }
}
