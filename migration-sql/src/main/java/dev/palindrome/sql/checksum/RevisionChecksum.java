package dev.palindrome.sql.checksum;

import dev.palindrome.model.checksum.Checksum;
import dev.palindrome.model.checksum.Sha256;
import dev.palindrome.sql.script.Script;
import java.util.List;
import java.util.Optional;

/**
 * Counts {@code pgtok1}: the SHA-256 over a sequence of items.
 *
 * <p>An item is a tag, as four bytes with the highest first, and the item's content: a text as its number of UTF-8 bytes,
 * in four bytes, and the bytes; a number as four bytes, a long one as eight. A group is an item without content, its
 * items, and the item {@code END}. So no two different sequences give the same bytes. The tags are those of {@link Tag};
 * a tag never changes its number or its meaning.
 *
 * <pre>
 * revision  = PARENT text, UPGRADE step* END, (DOWNGRADE step* END | NO_DOWNGRADE)
 * step      = STATEMENT token+ END                                           a statement of sql or sqlFile
 *           | AUTOCOMMIT token+ END                                          a statement of autocommit without doneWhen
 *           | AUTOCOMMIT_UNTIL (STATEMENT token+ END)* DONE_WHEN token* END END
 *           | BACKFILL part* BATCH_SIZE number EXPECT_AT_LEAST long [LIVE_ONLY] END
 *           | JAVA (JAVA_TOKEN text)* END
 *           | OPAQUE (JAVA_TOKEN text)* step* END                            with the steps in it that are constant
 * part      = (TABLE | SET | WHERE | KEY | CHECK) token* END                 in this order, absent ones left out
 * token     = the tag of the token's kind, and its normal form
 * </pre>
 *
 * <p>So {@code sql("a; b")} and {@code sql("a"); sql("b")} are the same, as are {@code sql} and {@code sqlFile}, and
 * neither empty statements nor a semicolon at the end count: where a list of statements is cut into steps changes nothing
 * of what runs. White space and comments are left out and words are in lower case; every other token is taken as it is
 * written, but a string that is continued on a further line has one line feed between its parts.
 */
public final class RevisionChecksum {

    private RevisionChecksum() {}

    /**
     * Counts the checksum of a script by itself, as that of a first revision with this upgrade alone.
     *
     * @param script the script
     * @return a checksum that only an edit of its tokens changes
     */
    public static Checksum of(Script script) {
        return of(new ChecksumInput("", List.of(new ChecksumStep.Sql(script)), Optional.empty()));
    }

    /**
     * Counts the checksum of a revision.
     *
     * @param input what counts of the revision
     * @return its checksum
     */
    public static Checksum of(ChecksumInput input) {
        Sha256 sha = new Sha256();
        StepEncoder steps = new StepEncoder(sha);
        sha.add(Tag.PARENT.number()).add(input.parent());
        steps.encode(Tag.UPGRADE, input.upgrade());
        input.downgrade()
                .ifPresentOrElse(
                        downgrade -> steps.encode(Tag.DOWNGRADE, downgrade), () -> sha.add(Tag.NO_DOWNGRADE.number()));
        return new Checksum(Checksum.PREFIX + sha.hex());
    }
}
