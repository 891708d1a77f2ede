package com.acme.db.drafts;

import dev.palindrome.migration.Migration;
import dev.palindrome.migration.Revision;
import dev.palindrome.migration.Steps;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Counts the words of each segment the way the editor does, by the rules of its language, which SQL does not know.
 *
 * <p>The counts are a table of their own, so that nothing is locked or rewritten that the application writes to.
 */
@Revision(
        id = "202603031420_count_words_of_drafts",
        parent = "202602241015_leave_withdrawn_events_out_of_backlog",
        description = "Words in each segment of a draft",
        requirements = "REQ-443",
        author = "Jonas Adeyemi")
final class CountWordsOfDrafts implements Migration {

    @Override
    public void upgrade(Steps steps) {
        steps.sql("""
                CREATE TABLE core.draft_word_counts (
                    tenant_id uuid NOT NULL REFERENCES core.tenants (id) ON DELETE CASCADE,
                    segment_id uuid NOT NULL,
                    words bigint NOT NULL,
                    PRIMARY KEY (tenant_id, segment_id),
                    CONSTRAINT draft_word_counts_segment FOREIGN KEY (tenant_id, segment_id)
                        REFERENCES core.draft_segments (tenant_id, id) ON DELETE CASCADE
                );

                ALTER TABLE core.draft_word_counts ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
                CREATE POLICY tenant_isolation ON core.draft_word_counts
                    USING (tenant_id = nullif(current_setting('app.current_tenant_id', true), '')::uuid);
                GRANT SELECT, INSERT, UPDATE, DELETE ON core.draft_word_counts TO acme_app;
                """);
        steps.java(connection -> {
            try (Statement select = connection.createStatement();
                    PreparedStatement insert = connection.prepareStatement(
                            "INSERT INTO core.draft_word_counts (tenant_id, segment_id, words) VALUES (?, ?, ?)")) {
                select.setFetchSize(1_000);
                try (ResultSet segments = select.executeQuery("""
                        SELECT s.tenant_id, s.id, s.body, d.language
                          FROM core.draft_segments s
                          JOIN core.drafts d ON d.tenant_id = s.tenant_id AND d.id = s.draft_id
                        """)) {
                    while (segments.next()) {
                        insert.setObject(1, segments.getObject("tenant_id"));
                        insert.setObject(2, segments.getObject("id"));
                        insert.setLong(3, words(segments.getString("body"), segments.getString("language")));
                        insert.addBatch();
                    }
                }
                insert.executeBatch();
            }
        });
    }

    @Override
    public void downgrade(Steps steps) {
        steps.sql("DROP TABLE core.draft_word_counts");
    }

    private static long words(String text, String language) {
        BreakIterator boundaries = BreakIterator.getWordInstance(Locale.forLanguageTag(language));
        boundaries.setText(text);
        long words = 0;
        int start = boundaries.first();
        for (int end = boundaries.next(); end != BreakIterator.DONE; start = end, end = boundaries.next()) {
            if (text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit)) {
                words++;
            }
        }
        return words;
    }
}
