package dev.palindrome.sql.effect;

import dev.palindrome.sql.schema.QualifiedName;

/**
 * What one operation does to one relation.
 *
 * @param relation the table, materialized view or index
 * @param lock the strongest lock that it takes on it
 * @param work what it does under the lock
 */
public record Effect(QualifiedName relation, LockMode lock, Work work) {

    /**
     * Whether sessions wait for as long as the rows take.
     *
     * @return true if it does slow work under a lock that stops writers
     */
    public boolean stopsWritersForLong() {
        return lock.stopsWriters() && work.growsWithRows();
    }
}
