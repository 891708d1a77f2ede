package dev.palindrome.processor.authoring.foreign;

import dev.palindrome.sql.checksum.ChecksumStep;
import dev.palindrome.sql.script.Script;
import dev.palindrome.sql.script.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a script does, as one step of a revision.
 *
 * @param sql its statements
 * @param autocommit whether each of them runs outside a transaction
 */
public record ForeignStep(String sql, boolean autocommit) {

    /**
     * The step as the checksum counts it.
     *
     * @return the step
     */
    public ChecksumStep counted() {
        return autocommit ? new ChecksumStep.Autocommit(sql, Optional.empty()) : new ChecksumStep.Sql(sql);
    }

    /**
     * The statements in parts, which one after the other are the step again: the checksum counts a list of statements the
     * same however it is cut.
     *
     * @param length how many characters a part has at most, unless a single statement has more
     * @return the parts
     */
    public List<String> parts(int length) {
        if (sql.length() <= length) {
            return List.of(sql);
        }
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (SqlStatement statement : Script.of(sql).statements()) {
            String text = statement.extent().of(sql);
            if (part.length() > 0 && part.length() + text.length() > length) {
                parts.add(part.toString().strip() + "\n");
                part.setLength(0);
            }
            part.append(text);
        }
        parts.add(part.toString().strip() + "\n");
        return parts;
    }
}
