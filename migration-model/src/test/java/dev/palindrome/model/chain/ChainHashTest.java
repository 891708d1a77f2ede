package dev.palindrome.model.chain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.model.checksum.Checksum;
import org.junit.jupiter.api.Test;

final class ChainHashTest {

    private static final Checksum ONE = new Checksum("pgtok1:" + "1".repeat(64));
    private static final Checksum TWO = new Checksum("pgtok1:" + "2".repeat(64));
    private static final RevisionId A = new RevisionId("a");
    private static final RevisionId B = new RevisionId("b");

    @Test
    void dependsOnEveryIdEveryChecksumAndTheirOrder() {
        ChainHash chain = ChainHash.BASE.then(A, ONE).then(B, TWO);

        assertThat(chain).isEqualTo(ChainHash.BASE.then(A, ONE).then(B, TWO));
        assertThat(chain)
                .isNotIn(
                        ChainHash.BASE,
                        ChainHash.BASE.then(A, ONE),
                        ChainHash.BASE.then(B, TWO),
                        ChainHash.BASE.then(B, ONE).then(A, TWO),
                        ChainHash.BASE.then(A, TWO).then(B, ONE),
                        ChainHash.BASE.then(B, TWO).then(A, ONE));
    }
}
