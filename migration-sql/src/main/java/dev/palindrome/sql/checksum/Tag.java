package dev.palindrome.sql.checksum;

import dev.palindrome.sql.lex.TokenKind;

/** What stands in front of each item that a checksum counts. Numbers are for ever: released checksums hold them. */
enum Tag {
    END(0),
    PARENT(1),
    UPGRADE(2),
    DOWNGRADE(3),
    NO_DOWNGRADE(4),
    STATEMENT(10),
    AUTOCOMMIT(11),
    AUTOCOMMIT_UNTIL(12),
    DONE_WHEN(13),
    BACKFILL(20),
    TABLE(21),
    SET(22),
    WHERE(23),
    KEY(24),
    CHECK(25),
    BATCH_SIZE(26),
    EXPECT_AT_LEAST(27),
    LIVE_ONLY(28),
    JAVA(30),
    OPAQUE(31),
    JAVA_TOKEN(32),
    WORD(40),
    QUOTED_IDENTIFIER(41),
    LITERAL(42),
    NUMBER(43),
    PARAMETER(44),
    OPERATOR(45),
    PUNCTUATION(46),
    PSQL(47),
    COPY_DATA(48),
    OTHER(49);

    private final int number;

    Tag(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    static Tag of(TokenKind kind) {
        return switch (kind) {
            case WORD -> WORD;
            case QUOTED_IDENTIFIER, UNICODE_IDENTIFIER -> QUOTED_IDENTIFIER;
            case STRING, ESCAPE_STRING, NATIONAL_STRING, UNICODE_STRING, DOLLAR_STRING, BIT_STRING, HEX_STRING ->
                LITERAL;
            case NUMBER -> NUMBER;
            case PARAMETER -> PARAMETER;
            case OPERATOR -> OPERATOR;
            case PUNCTUATION -> PUNCTUATION;
            case PSQL_COMMAND, PSQL_VARIABLE -> PSQL;
            case COPY_DATA -> COPY_DATA;
            case OTHER -> OTHER;
            case WHITESPACE, LINE_COMMENT, BLOCK_COMMENT ->
                throw new IllegalArgumentException(kind + " is no part of a checksum");
        };
    }
}
